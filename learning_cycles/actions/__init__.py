"""Writes of conversations, sessions and cycles that touch several tables or have effects."""
