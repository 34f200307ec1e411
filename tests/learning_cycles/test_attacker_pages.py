"""Somebody above the teams keeps every page, answer and file of two days, with every filter (R5).

What is masked, or rounded down, may then be something else: another world, in which it is, gives
them the very same. So nothing that they keep has one solution for it. What people may count for
themselves (the issues that they read, by month and level) is the same in both worlds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import pytest
from django.db import transaction
from django.db.models import Count, QuerySet
from django.test import Client
from django.utils import timezone
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from casework.models import Case
from debriefs.actions.freezing import freeze_past_months
from debriefs.models import Countermeasure, Issue, Level, Tally, Welfare, WelfareMonth
from learning_cycles.models import Conversation, Placement
from learning_cycles.rollup import roll_up
from purchases.models import Purchase
from systems.masking import FEWEST_PEOPLE
from systems.models import Person, RoleKind, Scale, System
from tests.debriefs.shared_faces import FINE, GOOD, LOW, said
from tests.factories import (
    ActivityFactory,
    CaseFactory,
    ConversationFactory,
    CountermeasureFactory,
    IssueFactory,
    PersonFactory,
    PurchaseFactory,
    RoleFactory,
    SystemFactory,
)

KEPT = "Kept in the team"
WORDS = "The form asks for a bill"
LITTLE, POUNDS = 3, 12
MONTHS_BACK = 3


@dataclass(frozen=True)
class Raised:
    """An issue about the case of a number, or about nobody, with what hangs on it.

    ``organisation`` and ``team``: 0 or 1. ``back``: how many months ago. ``hangs``: whether there
    are a countermeasure kept in the team, air cover past its day, a mark and a purchase.
    """

    organisation: int
    team: int
    case: int | None
    level: Level
    back: int
    hangs: bool


raised = st.builds(
    Raised,
    organisation=st.integers(0, 1),
    team=st.integers(0, 1),
    case=st.one_of(st.none(), st.integers(0, 5)),
    level=st.sampled_from([Level.METHOD, Level.SYSTEM, Level.MACRO_SYSTEM]),
    back=st.integers(0, MONTHS_BACK - 1),
    hangs=st.booleans(),
)
worlds = st.lists(raised, max_size=14)


def about(
    organisation: int, cases: Iterable[int], level: Level = Level.MACRO_SYSTEM
) -> list[Raised]:
    """An issue about each of ``cases``, all of one team, with all that can hang on one."""
    return [Raised(organisation, 0, case, level, 1, hangs=True) for case in cases]


class World:
    """A place with two organisations of two teams; what the first talks about is passed up."""

    def __init__(self) -> None:
        self.place: System = SystemFactory(name="Place", scale=Scale.PLACE)
        self.reader: Person = RoleFactory(system=self.place, kind=RoleKind.STEWARD).person
        self.worker: Person = PersonFactory()
        self.organisations: list[System] = [
            SystemFactory(name=f"Organisation {at}", scale=Scale.ORGANISATION, parent=self.place)
            for at in range(2)
        ]
        self.teams: list[list[System]] = [
            [SystemFactory(parent=organisation) for _ in range(2)]
            for organisation in self.organisations
        ]
        self.larger: Conversation = ConversationFactory(system=self.place)
        passed_up = {"passed_up_at": timezone.now(), "passed_up_by": self.reader}
        self.conversations: list[Conversation] = [
            ConversationFactory(system=organisation, feeds_into=self.larger, **fields)
            for organisation, fields in zip(self.organisations, (passed_up, {}), strict=True)
        ]
        self.cases: dict[tuple[int, int, int], Case] = {}
        for face in (GOOD, FINE, FINE, LOW):
            said(self.teams[0][0], face)
        freeze_past_months()

    def add(self, what: Iterable[Raised]) -> None:
        for each in what:
            self._raise(each)
        roll_up()

    def _raise(self, what: Raised) -> None:
        team = self.teams[what.organisation][what.team]
        case = None
        if what.case is not None:
            key = (what.organisation, what.team, what.case)
            case = self.cases[key] = self.cases.get(key) or CaseFactory(team=team)
        issue: Issue = IssueFactory(
            team=team,
            case=case,
            raised_by=self.worker,
            raised_on=months_ago(what.back),
            level=what.level,
            sent=what.level != Level.METHOD,
        )
        if what.level != Level.METHOD:
            conversation = self.conversations[what.organisation]
            Placement.objects.create(issue=issue, conversation=conversation)
        if what.hangs:
            self.hang(issue)

    def hang(self, issue: Issue) -> None:
        """What is done, spent and went well about ``issue``."""
        CountermeasureFactory(issue=issue, written_by=self.worker, words=KEPT)
        CountermeasureFactory(
            issue=issue,
            written_by=self.worker,
            words=KEPT,
            air_cover_holder="Somebody",
            since=months_ago(2),
            review_on=months_ago(1),
        )
        Tally.objects.create(activity=ActivityFactory(team=issue.team, issue=issue))
        if issue.case:
            PurchaseFactory(
                team=issue.team,
                case=issue.case,
                issue=issue,
                worker=self.worker,
                amount=POUNDS,
                bought_on=issue.raised_on,
            )

    def addresses(self) -> Iterator[str]:
        """All that somebody above the teams can ask for about these things, with every filter."""
        yield from ("/", "/systems/", "/issues/?words=bill&level=system&status=open&gift=team")
        yield from (f"/search/?words={words}" for words in ("form", KEPT))
        yield from (f"/conversations/?words={words}" for words in ("form", KEPT))
        yield from ("/api/v1/conversations/?state=new", "/api/v1/issues/", "/api/v1/purchases/")
        for system in (self.place, *self.organisations):
            yield f"/systems/{system.pk}/"
            yield f"/conversations/?system={system.pk}&state=new"
        for organisation in self.organisations:
            yield f"/systems/{organisation.pk}/how-people-are/"
            for span in ("week", "year"):
                yield f"/successes/?system={organisation.pk}&span={span}"
        for conversation in (self.larger, *self.conversations):
            page = conversation.get_absolute_url()
            yield from (page, f"{page}beyond/", f"{page}case-for-change/")
            yield from (f"/api/v1{page}", f"/api/v1{page}issues/")


def months_ago(back: int) -> date:
    """A day in the middle of that month; today, this month."""
    day = timezone.localdate()
    for _ in range(back):
        day = (day.replace(day=1) - timedelta(days=1)).replace(day=15)
    return day


Kept = dict[str, tuple[int, str]]
CHANGES_BY_ITSELF = re.compile(
    r'name="csrfmiddlewaretoken" value="[^"]*"|nonce="[^"]*"|hx-headers=\'[^\']*\''
    r'|<p class="govuk-body-s" id="up-to-date">.*?</p>',
    re.DOTALL,
)


def read(client: Client, world: World) -> Kept:
    """All that is given out, but for what no two requests have the same."""
    kept = {}
    for address in world.addresses():
        answer = client.get(address)
        kept[address] = (answer.status_code, CHANGES_BY_ITSELF.sub("", answer.content.decode()))
    for name in ("debriefs", "issues", "actions"):
        answer = client.post(f"/exports/{name}/", {"file_format": "csv"})
        assert answer.status_code == 404, "Lists of a team are files for the team alone."
    return kept


def different(first: Kept, second: Kept) -> list[str]:
    """Where ``second`` says something else, in the first words that do."""
    found = []
    for address, (status, text) in first.items():
        status_then, then = second[address]
        if (status, text) != (status_then, then):
            lines = zip(text.splitlines(), then.splitlines(), strict=False)
            where = next(((a, b) for a, b in lines if a != b), ("", ""))
            found.append(f"{address}: {status} {where[0]!r} is now {status_then} {where[1]!r}")
    return found


def rounds_to_the_same(number: int) -> bool:
    """Whether one more is told as ``number`` is."""
    return (number + 1) % FEWEST_PEOPLE != 0


def people_behind(issues: QuerySet[Issue]) -> int:
    return issues.exclude(case=None).values("case").distinct().count()


def change_what_cannot_be_told(world: World) -> None:
    """Make everything different that is masked or rounded down in one of the organisations."""
    for organisation, conversation in zip(world.organisations, world.conversations, strict=True):
        talked_about = Issue.objects.filter(placement__conversation=conversation)
        has_few = people_behind(talked_about) < FEWEST_PEOPLE
        change_what_hangs_on(world, talked_about, has_few=has_few)
        if has_few:
            change_days_and_teams(world, talked_about)
            change_people(talked_about)
        change_methods(Issue.objects.filter(team__parent=organisation, level=Level.METHOD))
    change_faces()
    roll_up()


def change_people(issues: QuerySet[Issue]) -> None:
    """Fewer people of a team met it than they did, where there were several."""
    for team in issues.order_by().values_list("team", flat=True).distinct():
        of_team = list(issues.filter(team=team).exclude(case=None).order_by("pk"))
        for issue in of_team[1:]:
            issue.case = of_team[0].case
            issue.save()


def change_days_and_teams(world: World, issues: QuerySet[Issue]) -> None:
    """Other weeks of the same months; and who met it about nobody is the other team."""
    for issue in issues:
        if issue.raised_on.month != timezone.localdate().month:
            issue.raised_on = issue.raised_on.replace(day=27)
        if issue.case is None:
            both = next(teams for teams in world.teams if issue.team in teams)
            issue.team = both[1 - both.index(issue.team)]
            issue.carrier = None
        issue.save()


def change_what_hangs_on(world: World, issues: QuerySet[Issue], *, has_few: bool) -> None:
    """More fixes kept in the teams, marks and money, where nobody can see that there are more."""
    kept = Countermeasure.objects.filter(issue__in=issues)
    cover = kept.exclude(air_cover_holder="")
    marks = Tally.objects.filter(activity__issue__in=issues)
    bought = Purchase.objects.filter(issue__in=issues)
    hidden = has_few or hangs_on_few(kept)
    if kept and (hidden or rounds_to_the_same(kept.count())):
        CountermeasureFactory(issue=kept[0].issue, written_by=world.worker, words=KEPT)
    if cover and hidden:
        first = cover[0]
        first.pk = None
        first.save(force_insert=True)
    if marks and (has_few or hangs_on_few(marks, "activity__issue__case")):
        Tally.objects.create(activity=marks[0].activity)
    if bought:
        told = sum(int(each.amount) for each in bought)
        if has_few or hangs_on_few(bought) or told % 50 + LITTLE < 50:
            first_bought = bought[0]
            first_bought.amount += LITTLE
            first_bought.save()


def hangs_on_few(rows: QuerySet[Any], case: str = "issue__case") -> bool:
    found: int = rows.order_by().aggregate(people=Count(case, distinct=True))["people"]
    return found < FEWEST_PEOPLE


def change_methods(methods: QuerySet[Issue]) -> None:
    """One more, where there are some and that cannot be told."""
    is_few = people_behind(methods) < FEWEST_PEOPLE
    if methods and (is_few or rounds_to_the_same(methods.count())):
        first = methods[0]
        IssueFactory(
            team=first.team, case=first.case, raised_by=first.raised_by, level=Level.METHOD
        )


def change_faces() -> None:
    """Four people who shared are too few: they may have been anything."""
    WelfareMonth.objects.all().delete()
    Welfare.objects.filter(face=LOW).update(face=GOOD)
    freeze_past_months()


@pytest.mark.django_db
@settings(
    max_examples=2, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(worlds, worlds)
# Whoever tells of the whole where five people stand behind it, tells that four do in the second.
@example([*about(0, [0]), *about(1, [0, 1, 2, 3, 3, 3])], [])
@example([*about(0, [0], Level.SYSTEM), *about(1, [0, 1, 2, 3, 3])], about(1, [2]))
@example(about(0, range(6), Level.SYSTEM), about(1, [0, 1], Level.METHOD))
def test_what_cannot_be_told_may_be_anything(
    client: Client, world: list[Raised], more: list[Raised]
) -> None:
    with transaction.atomic():
        site = World()
        client.force_login(site.reader)
        site.add(world)
        first = read(client, site)
        assert all(status in (200, 302, 403, 404) for status, _ in first.values())
        unless_told = transaction.savepoint()
        change_what_cannot_be_told(site)
        assert different(first, read(client, site)) == []
        transaction.savepoint_rollback(unless_told)
        if more:
            site.add(more)
            second = read(client, site)
            change_what_cannot_be_told(site)
            assert different(second, read(client, site)) == []
        transaction.set_rollback(True)
