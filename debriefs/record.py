"""What goes on paper: a team's blank debrief, and the record of one that was held.

How people are is never in a record.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from casework.models import Case
from debriefs.models import (
    Action,
    Activity,
    Debrief,
    DebriefShape,
    Issue,
    Note,
    NoteKind,
    Progress,
    ToTalkAbout,
)
from debriefs.prompts import Part, Prompt, prompts_of
from debriefs.reading import talks_at
from systems.models import Person, System

MOST_ACTIVITIES = 8
"""Activities that a blank form names, so that a mark can be made at each."""


@dataclass(frozen=True)
class OnCase:
    """What was said of one case."""

    case: Case
    progress: list[Progress]


@dataclass(frozen=True)
class Record:
    """All that stands in a debrief and its reader may see, in the order of the team's prompts."""

    debrief: Debrief
    prompts: list[Prompt]
    cases: list[OnCase]
    issues: list[Issue]
    activities: list[Activity]
    actions: list[Action]
    answers: list[Note]
    lines: list[Note]
    reflections: list[Note]
    talks: list[ToTalkAbout]

    @property
    def parts(self) -> list[Prompt]:
        """The prompts under which something stands, or that the team had on its page."""
        said = {
            Part.CASES: self.cases,
            Part.ISSUES: self.issues,
            Part.SUCCESSES: self.activities,
            Part.ACTIONS: self.actions,
            Part.REFLECTION: self.reflections,
        }
        known = [prompt for prompt in self.prompts if prompt.part in said]
        return [prompt for prompt in known if said[prompt.part] or not prompt.hidden]

    @property
    def about(self) -> set[Case]:
        """Every case that is in it."""
        notes = [*self.answers, *self.lines, *self.reflections]
        about: set[Case | None] = {each.case for each in self.cases}
        about |= {each.case for each in notes}
        about |= {each.case for each in self.issues} | {each.case for each in self.actions}
        about |= {each.case for each in self.talks}
        return {case for case in about if case}


def record_of(debrief: Debrief, person: Person) -> Record:
    """What ``person`` may read of ``debrief``. Seven queries."""
    said = defaultdict(list)
    progress = Progress.objects.visible_to(person).filter(debrief=debrief)
    for each in progress.select_related("said_by", "case__citizen").order_by("said_at", "pk"):
        said[each.case].append(each)
    notes = defaultdict(list)
    here = Note.objects.visible_to(person).filter(debrief=debrief, became="")
    for note in here.select_related("written_by", "case__citizen"):
        kind = note.kind if note.kind in (NoteKind.ANSWER, NoteKind.REFLECTION) else NoteKind.LINE
        notes[kind].append(note)
    issues = Issue.objects.in_team_of(person).filter(debrief=debrief).for_list()
    return Record(
        debrief=debrief,
        prompts=prompts_of(debrief.prompts),
        cases=[OnCase(case, said[case]) for case in sorted(said, key=_by_name)],
        issues=list(issues.order_by("pk")),
        activities=_marked(debrief),
        actions=list(Action.objects.visible_to(person).filter(debrief=debrief).for_list()),
        answers=notes[NoteKind.ANSWER],
        lines=notes[NoteKind.LINE],
        reflections=notes[NoteKind.REFLECTION],
        talks=talks_at(debrief, person),
    )


def _marked(debrief: Debrief) -> list[Activity]:
    marked: Any = Activity.objects.with_marks_on(debrief)
    return [activity for activity in marked if activity.marks_here]


def _by_name(case: Case) -> tuple[str, int]:
    return case.citizen.name.casefold(), case.pk


@dataclass(frozen=True)
class Blank:
    """A debrief to fill in by hand: a team's question and prompts, and its activities to mark.

    ``welfare`` is asked on a sheet apart, which its writer keeps; nothing where the team hides it.
    """

    question: str
    prompts: list[Prompt]
    welfare: Prompt | None
    activities: list[Activity]


def blank_of(team: System | None) -> Blank:
    """The blank debrief of ``team``, or of anybody's with the usual prompts."""
    shape = DebriefShape.objects.filter(team=team).first()
    shown = [each for each in prompts_of(shape.prompts if shape else []) if not each.hidden]
    return Blank(
        question=shape.question if shape else "",
        prompts=[each for each in shown if each.part != Part.WELFARE],
        welfare=next((each for each in shown if each.part == Part.WELFARE), None),
        activities=list(Activity.objects.filter(team=team)[:MOST_ACTIVITIES]),
    )
