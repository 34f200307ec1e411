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


class Besides(StrEnum):
    """Columns that the file of issues has besides; they are passed over when they come back."""

    ABOUT = "About"
    RAISED_BY = "Raised by"
    CARRIER = "Carried by"
    SENT_ON = "Sent on"
    CLOSING = "What came of it"
    CLOSED_ON = "Closed on"


WHAT_IS_WRONG = "What is wrong"
"""The heading that a file of rejected rows has besides; it is passed over when it comes back."""

PASSED_OVER = (WHAT_IS_WRONG, *Besides)
