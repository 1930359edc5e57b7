"""One file a screen: what is shown now, what a touch does, and where to go. A screen touches no file."""
