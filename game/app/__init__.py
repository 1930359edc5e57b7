"""Everything put together: the loop, the desk with the cards on it, the window, the demo and the papers."""
