"""What the lists of debriefs, issues and actions find, on the page and as a file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Exists, OuterRef, Prefetch, QuerySet

from casework.models import Case
from debriefs.forms.filters import ActionFilter, DebriefFilter, IssueFilter
from debriefs.models import Action, Debrief, Issue, Note, NoteKind, Progress, Tally
from systems.models import Person

NAMED = 3
"""How many people, kinds of work and things to do a line of the list names."""
QUOTED = 2
"""How many issues it quotes."""


def debriefs_found(person: Person, filters: DebriefFilter) -> QuerySet[Debrief]:
    """Debriefs with something in them that ``person`` may read, and what it is: see ``told_in``."""
    if not filters.is_valid():
        return Debrief.objects.none()
    found = Debrief.objects.visible_to(person).with_words_for(person).filter(filters.wanted())
    return _with_what_is_told(found, person)


def debriefs_for_file(person: Person, filters: DebriefFilter) -> QuerySet[Debrief]:
    """The same, without those in which nothing stands but how people were."""
    here = OuterRef("pk")
    return debriefs_found(person, filters).filter(
        Exists(Progress.objects.visible_to(person).filter(debrief=here))
        | Exists(Issue.objects.in_team_of(person).filter(debrief=here))
        | Exists(Action.objects.visible_to(person).filter(debrief=here))
        | Exists(_notes(person).filter(debrief=here))
        | Exists(Tally.objects.filter(debrief=here))
    )


def issues_found(person: Person, filters: IssueFilter) -> QuerySet[Issue]:
    """The team's issues, with what a list shows of them."""
    if not filters.is_valid():
        return Issue.objects.none()
    return Issue.objects.in_team_of(person).filter(filters.wanted()).for_list()


def actions_found(person: Person, filters: ActionFilter) -> QuerySet[Action]:
    """What people on the team took on, with what a list shows of it."""
    if not filters.is_valid():
        return Action.objects.none()
    found = Action.objects.visible_to(person).filter(filters.wanted())
    return found.for_list().select_related("debrief", "issue__case")


@dataclass(frozen=True)
class Told:
    """What a debrief holds for one reader, in words. Never how people were."""

    debrief: Debrief
    progress: list[Progress] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)
    actions: list[Action] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    activities: list[str] = field(default_factory=list)

    @property
    def people(self) -> list[Case]:
        """Whom it speaks of, each once, as many as are named."""
        return list(dict.fromkeys(said.case for said in self.progress))[:NAMED]

    @property
    def more_people(self) -> bool:
        return len({said.case_id for said in self.progress}) > NAMED

    @property
    def quoted(self) -> list[Issue]:
        return self.issues[:QUOTED]

    @property
    def more_issues(self) -> bool:
        return len(self.issues) > QUOTED

    @property
    def named_activities(self) -> list[str]:
        return self.activities[:NAMED]

    @property
    def more_activities(self) -> bool:
        return len(self.activities) > NAMED

    @property
    def shown_cases(self) -> set[Case]:
        """The cases that a line of the list tells of."""
        return {*self.people, *(issue.case for issue in self.quoted if issue.case)}

    @property
    def case_ids(self) -> set[int]:
        """Ids of all cases that the whole tells of."""
        rows: Iterable[Any] = [*self.progress, *self.issues, *self.actions, *self.notes]
        return {row.case_id for row in rows if row.case_id}


def told_in(debrief: Any) -> Told:
    """What stands in a debrief that ``debriefs_found`` brought."""
    return Told(
        debrief,
        progress=debrief.progress_here,
        issues=debrief.issues_here,
        actions=debrief.actions_here,
        notes=debrief.notes_here,
        activities=list(dict.fromkeys(mark.activity.name for mark in debrief.marks_here)),
    )


def _notes(person: Person) -> QuerySet[Note]:
    """Answers, and what nobody has sorted yet. What is said of the debrief itself stays in it."""
    notes = Note.objects.visible_to(person).exclude(kind=NoteKind.REFLECTION)
    return notes.filter(became="")


def _with_what_is_told(debriefs: QuerySet[Debrief], person: Person) -> QuerySet[Debrief]:
    parts = {
        "progress": Progress.objects.visible_to(person).select_related("case__citizen"),
        "issues": Issue.objects.in_team_of(person).select_related("case__citizen").order_by("pk"),
        "actions": Action.objects.visible_to(person).select_related("carrier", "case__citizen"),
        "notes": _notes(person),
        "marks": Tally.objects.select_related("activity").order_by("pk"),
    }
    prefetches = [Prefetch(name, rows, to_attr=f"{name}_here") for name, rows in parts.items()]
    return debriefs.select_related("team").prefetch_related(*prefetches)
