"""The map: where everybody stands, as shapes. The same for the screen and for paper; text widths come in as a function."""
