"""Something that a user can mend: its text is the one line that they get to read."""


class Problem(Exception):
    """One line that names the place and the cure; never a name or a word of a player."""
