"""Tables of debriefs and of what is said in them."""

from debriefs.models.debrief import Debrief, Progress, Welfare
from debriefs.models.importing import LogImport
from debriefs.models.issue import (
    Closing,
    Countermeasure,
    GiftTier,
    Issue,
    Level,
    Status,
)
from debriefs.models.success import Activity, Tally

__all__ = [
    "Activity",
    "Closing",
    "Countermeasure",
    "Debrief",
    "GiftTier",
    "Issue",
    "Level",
    "LogImport",
    "Progress",
    "Status",
    "Tally",
    "Welfare",
]
