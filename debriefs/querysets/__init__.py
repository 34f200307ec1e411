"""Named reads of debriefs and of what is said in them. What a person may not see is not in them."""

from debriefs.querysets.debriefs import DebriefQuerySet, ProgressQuerySet
from debriefs.querysets.issues import (
    CountermeasureQuerySet,
    IssueQuerySet,
    of_visible_cases,
)
from debriefs.querysets.notes import ActionQuerySet, NoteQuerySet
from debriefs.querysets.pulling_in import PulledInQuerySet, SharedNameQuerySet
from debriefs.querysets.similar import PlainWords
from debriefs.querysets.successes import ActivityQuerySet, SkillNoteQuerySet, TallyQuerySet
from debriefs.querysets.talk import ToTalkAboutQuerySet
from debriefs.querysets.welfare import WelfareMonthQuerySet, WelfareQuerySet

__all__ = [
    "ActionQuerySet",
    "ActivityQuerySet",
    "CountermeasureQuerySet",
    "DebriefQuerySet",
    "IssueQuerySet",
    "NoteQuerySet",
    "PlainWords",
    "ProgressQuerySet",
    "PulledInQuerySet",
    "SharedNameQuerySet",
    "SkillNoteQuerySet",
    "TallyQuerySet",
    "ToTalkAboutQuerySet",
    "WelfareMonthQuerySet",
    "WelfareQuerySet",
    "of_visible_cases",
]
