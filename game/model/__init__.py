"""What is true: cards, people, moves, sharing, figures. It knows no screen, no file and no language."""
