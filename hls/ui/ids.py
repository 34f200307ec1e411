"""Ids that come in from outside."""

LONGEST = 18
"""Digits of the longest number that the database takes for an id, whatever they are."""


def may_be_id(text: str) -> bool:
    """Whether ``text`` can be asked for as an id; anything else never was one."""
    return text.isdecimal() and len(text) <= LONGEST
