"""The pilot that plays a family through the screens, and what a trainer needs."""
