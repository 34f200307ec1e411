"""Tables of debriefs and of what is said in them."""

from debriefs.models.debrief import Debrief, Progress, Welfare
from debriefs.models.frozen import WelfareBand, WelfareMonth
from debriefs.models.importing import Doubt, HeldRow, LogImport, Outcome
from debriefs.models.issue import (
    DOING_FOR_NOW,
    Closing,
    Countermeasure,
    GiftTier,
    Issue,
    Level,
    Status,
)
from debriefs.models.notes import (
    Action,
    ActionState,
    Asked,
    DebriefShape,
    Note,
    NoteKind,
    QuietPutAway,
)
from debriefs.models.pulling_in import Answer, AnswerKind, Opening, PulledIn, SharedName
from debriefs.models.skill import Belonging, SkillNote
from debriefs.models.success import Activity, Tally
from debriefs.models.talk import TalkKind, ToTalkAbout

__all__ = [
    "DOING_FOR_NOW",
    "Action",
    "ActionState",
    "Activity",
    "Answer",
    "AnswerKind",
    "Asked",
    "Belonging",
    "Closing",
    "Countermeasure",
    "Debrief",
    "DebriefShape",
    "Doubt",
    "GiftTier",
    "HeldRow",
    "Issue",
    "Level",
    "LogImport",
    "Note",
    "NoteKind",
    "Opening",
    "Outcome",
    "Progress",
    "PulledIn",
    "QuietPutAway",
    "SharedName",
    "SkillNote",
    "Status",
    "TalkKind",
    "Tally",
    "ToTalkAbout",
    "Welfare",
    "WelfareBand",
    "WelfareMonth",
]
