"""Bringing the issue log back from paper: reading the file, its rows, and what cannot be read."""
