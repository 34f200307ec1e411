"""Statements of cards: reading files, taking their lines in, and the purchases behind these."""
