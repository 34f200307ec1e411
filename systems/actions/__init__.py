"""Writes that touch several tables of systems and people, or have effects."""
