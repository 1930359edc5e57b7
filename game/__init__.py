"""Wie is voor jou belangrijk? A conversation card game about the people around you."""

__version__ = "0.1.0"
