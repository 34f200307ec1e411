"""What a debrief shows to one person, in a number of queries that does not grow with it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from django.db.models import Exists, F, Max, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Lower

from casework.models import Case, TimelineEntry
from casework.namecheck import plain
from casework.querysets import CaseQuerySet
from debriefs.models import (
    Action,
    Countermeasure,
    Debrief,
    Issue,
    Note,
    Progress,
    ToTalkAbout,
)
from systems.models import Person, System

MOVED = 6
"""Cases offered because something happened in them lately."""
NOT_SPOKEN_OF = 4
"""Cases offered because nobody has spoken of them for longest."""
SHOWN = 50
"""Of what is carried over: the oldest so many."""
TALKS_SHOWN, TALKS_READ = 5, 300
"""Of what is to be talked about: so many of each kind, out of the first so many."""
LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True)
class SpokenOf:
    """A case on the page, and what was said of it in this debrief."""

    case: Case
    progress: list[Progress] = field(default_factory=list)


@dataclass(frozen=True)
class CasesAtDebrief:
    """The cases that the page shows, and the others that can be chosen.

    ``open``: all open ones of the team, by name, whom something new can be about.
    ``called``: the numbers of those that go by the name that was typed.
    """

    shown: list[SpokenOf]
    others: list[Case]
    open: list[Case]
    called: set[int] = field(default_factory=set)

    def one(self, case: Case) -> SpokenOf:
        """What was said of ``case``, on the page or not."""
        return next((each for each in self.shown if each.case == case), SpokenOf(case))


def cases_open_to(debrief: Debrief, person: Person) -> CaseQuerySet:
    """Cases that ``person`` may speak of: the team's open ones, and those spoken of already."""
    said_here = Progress.objects.filter(debrief=debrief, case=OuterRef("pk"))
    return Case.objects.visible_to(person).filter(
        Q(team=debrief.team_id, ended_at__isnull=True) | Exists(said_here)
    )


def open_cases_of(team: System, person: Person) -> CaseQuerySet:
    """The team's open cases that ``person`` may see, by name."""
    cases = Case.objects.visible_to(person).open().filter(team=team).select_related("citizen")
    return cases.order_by(Lower("citizen__name"), "pk")


def cases_at(
    debrief: Debrief, person: Person, *, also: Collection[int] = (), called: str = ""
) -> CasesAtDebrief:
    """What ``person`` sees of cases in ``debrief``; ``also``: ids of those they chose themselves.

    ``called``: a name they typed to find somebody else by.

    Offered are those that moved last and those not spoken of for longest, both as they were when
    the debrief began, so that the page stays the same while people write. A closed debrief offers
    none.
    """
    before = {"case": OuterRef("pk")}
    moved = TimelineEntry.objects.filter(**before, happened_at__lt=debrief.opened_at)
    spoken = Progress.objects.filter(**before).exclude(debrief=debrief)
    known = cases_open_to(debrief, person).select_related("citizen").with_latest_what_matters()
    if called:
        known = known.prefetch_related("citizen__other_names")
    cases = list(
        known.annotate(
            last_moved=Subquery(moved.order_by("-happened_at").values("happened_at")[:1]),
            last_spoken=Subquery(
                spoken.order_by().values("case").annotate(last=Max("said_at")).values("last")
            ),
        ).order_by("pk")
    )
    said = defaultdict(list)
    for progress in _progress_in(debrief, person):
        said[progress.case_id].append(progress)
    found = {case.pk for case in cases if called and _goes_by(case, called)}
    shown = [] if debrief.ended_at else _offered(cases)
    wanted = {*said, *also, *found}
    shown += [case for case in cases if case not in shown and case.pk in wanted]
    return CasesAtDebrief(
        called=found,
        shown=[SpokenOf(case, said[case.pk]) for case in shown],
        others=sorted((case for case in cases if case not in shown), key=_by_name),
        open=sorted((case for case in cases if _is_open_in(case, debrief)), key=_by_name),
    )


def _by_name(case: Case) -> tuple[str, int]:
    return case.citizen.name.casefold(), case.pk


def _is_open_in(case: Case, debrief: Debrief) -> bool:
    return case.team_id == debrief.team_id and case.ended_at is None


def _goes_by(case: Case, called: str) -> bool:
    """Whether each typed word is in a name of the person, whatever its case and accents."""
    names = plain(" ".join([case.citizen.name, *case.citizen.also_known_as]))
    return all(word in names for word in plain(called).split())


def people_at(debrief: Debrief) -> list[Any]:
    """Who works in the team, by name, each with ``coordinates``: whether they coordinate it."""
    team = debrief.team_id
    return list(Person.objects.working_in(team).with_coordinates(team))


def notes_at(debrief: Debrief, person: Person) -> list[Note]:
    """Lines, answers and reflections of ``debrief`` that ``person`` may read, as they came up."""
    notes = Note.objects.visible_to(person).filter(debrief=debrief)
    return list(notes.select_related("written_by", "case__citizen").order_by("pk"))


def actions_at(debrief: Debrief, person: Person) -> list[Action]:
    """What was taken on in ``debrief``, as far as ``person`` may read it."""
    actions = Action.objects.visible_to(person).filter(debrief=debrief)
    return list(actions.for_page().order_by("pk"))


def carried_over(debrief: Debrief, person: Person) -> list[Action]:
    """What the team took on before and nobody has done, dropped or kept for today."""
    actions = Action.objects.visible_to(person).filter(team=debrief.team_id).open()
    return list(
        actions.not_looked_at_today().exclude(debrief=debrief).for_list().order_by("pk")[:SHOWN]
    )


def to_look_at_again(debrief: Debrief, person: Person) -> list[Countermeasure]:
    """What the team does meanwhile whose day to be looked at has come, the earliest first."""
    found = Countermeasure.objects.in_teams_of(person).to_look_at()
    found = found.filter(issue__team=debrief.team_id).select_related("issue__case__citizen")
    return list(found.order_by("review_on", "pk")[:SHOWN])


def talks_at(debrief: Debrief, person: Person) -> list[ToTalkAbout]:
    """What came up to be talked about: all that was settled here, and while it is open what waits.

    Of each kind the oldest ``TALKS_SHOWN`` that wait; the next come up once these are settled.
    """
    here = ToTalkAbout.objects.in_team_of(person).of_team(debrief.team).at(debrief)
    settled_first = F("settled_at").asc(nulls_last=True)
    shown, waiting = [], Counter[str]()
    for talk in here.for_page().order_by("kind", settled_first, "pk")[:TALKS_READ]:
        waiting[talk.kind] += talk.settled_at is None
        if talk.settled_at or waiting[talk.kind] <= TALKS_SHOWN:
            shown.append(talk)
    return shown


def issues_at(debrief: Debrief, person: Person) -> list[Issue]:
    """The issues of ``debrief`` that ``person`` may read, as they came up."""
    return list(Issue.objects.in_team_of(person).filter(debrief=debrief).for_list().order_by("pk"))


def _progress_in(debrief: Debrief, person: Person) -> QuerySet[Progress]:
    return Progress.objects.visible_to(person).filter(debrief=debrief).for_page()


def _offered(cases: list[Any]) -> list[Case]:
    moved = sorted(cases, key=lambda case: (case.last_moved or LONG_AGO, case.pk), reverse=True)
    offered = moved[:MOVED]
    rest = (case for case in cases if case not in offered)
    quiet = sorted(rest, key=lambda case: (case.last_spoken or LONG_AGO, case.pk))
    return offered + quiet[:NOT_SPOKEN_OF]


def cases_of_team(issue: Issue, person: Person) -> CaseQuerySet:
    """Whom ``issue`` can be about: the team's open cases, and the one it is about already."""
    cases = Case.objects.visible_to(person).filter(team=issue.team_id).select_related("citizen")
    return cases.filter(Q(ended_at__isnull=True) | Q(pk=issue.case_id)).order_by(
        Lower("citizen__name"), "pk"
    )
