"""Purchases for people, and learning from them afterwards."""
