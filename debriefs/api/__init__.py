"""Debriefs over the API: the same rights and the same verbs as on the pages.

How people are is on no address here.
"""

from debriefs.api.actions import ActionViewSet
from debriefs.api.debriefs import DebriefViewSet
from debriefs.api.entries import NoteViewSet, ProgressViewSet
from debriefs.api.issues import IssueViewSet
from debriefs.api.tallies import TallyViewSet

__all__ = [
    "ActionViewSet",
    "DebriefViewSet",
    "IssueViewSet",
    "NoteViewSet",
    "ProgressViewSet",
    "TallyViewSet",
]
