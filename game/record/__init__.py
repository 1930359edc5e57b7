"""What was said, as text and back: all moves of a session for the vault, and what one reader may see as `session.json`."""

from game.record.paper import paper_of, paper_text, read_paper, view_of
from game.record.reading import Unreadable
from game.record.session import from_json, to_json

__all__ = ["Unreadable", "from_json", "paper_of", "paper_text", "read_paper", "to_json", "view_of"]
