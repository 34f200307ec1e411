"""Writes of debriefs that touch several tables or have effects."""
