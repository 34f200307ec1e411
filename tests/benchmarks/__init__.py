"""How quick it is, and whether anything is lost, with many issues and many hands."""
