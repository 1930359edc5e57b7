"""session.json: everything that this reader may know, for another program (its JSON Schema comes with the game)."""

from game.export.summary import Summary


def write(summary: Summary) -> bytes:
    """The folded view of this reader as JSON. Half a letter, which no file can hold, becomes a question mark."""
    from game.record import paper_of, paper_text  # slow to import, and not needed before the first paper

    return paper_text(paper_of(summary.seen, summary.reader)).encode("utf-8", "replace")
