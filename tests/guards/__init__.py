"""Rules that keep themselves: each of these tests walks the whole project."""
