"""The columns of the issue log, as the paper template has them."""

from enum import StrEnum


class Column(StrEnum):
    """A column, by its heading."""

    RAISED_ON = "Date raised"
    TEAM = "Team"
    DESCRIPTION = "Issue description"
    LEVEL = "Level"
    STATUS = "Status"
    OWNER = "Owner"
    OWNER_NAME = "Owner name"
    COUNTERMEASURE = "Countermeasure (now)"
    NEW_NORMAL = "System change (new normal)"


WHAT_IS_WRONG = "What is wrong"
"""The heading that a file of rejected rows has besides; it is passed over when it comes back."""
