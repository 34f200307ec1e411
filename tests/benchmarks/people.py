"""Who opens which pages of a populated country, and the largest things that there are to open."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import uuid4

from django.db.models import Count, QuerySet
from django.urls import reverse
from django.utils import timezone

from casework.models import Case
from debriefs.actions.notes import write_note
from debriefs.actions.progress import say_progress
from debriefs.models import Activity, Debrief, Issue
from learning_cycles.actions.leverage import name_leverage_point
from learning_cycles.models import (
    CaseForChange,
    Conversation,
    LearningCycle,
    SenseMakingSession,
    Step,
    StepKind,
    WordGroup,
)
from purchases.actions import answer_question, ask_question
from purchases.actions.making import ask_for_quarter, make_quarter
from purchases.models import (
    Card,
    Line,
    LineInStatement,
    Purchase,
    PurchaseDraft,
    Statement,
    StatementState,
    StatementType,
)
from purchases.quarters import quarter_of
from systems.models import Person, Role, RoleKind, Scale, System
from tests.borough import Borough
from tests.guards.growing import Growing
from tests.guards.pages import PAGES

BESIDE = {
    "worker": ["dashboard"],
    "manager": ["dashboard", "conversations", "conversation", "cycles", "sessions"],
    "steward": [],
    "finance": [],
    "administrator": ["dashboard"],
    "coordinator": [],
}
"""Pages that each opens beside those that ``PAGES`` names."""
OF_ORGANISATIONS = {"how_people_are", "draft_case", "new_offer", "place_issue"}
"""Pages that the largest system has not: nothing is above or beside it, nor placed there."""
DASHBOARDS = {"home", "stack", "dashboard"}


@dataclass(frozen=True)
class Visitor:
    """Somebody who opens pages: what they are, who, and by name the address of each page."""

    who: str
    person: Person
    paths: dict[str, str]


class Largest(Growing):
    """The places of ``Growing``, each the largest of its kind in a populated country."""

    def __init__(self, borough: Borough) -> None:
        self.borough = borough
        team, worker = borough.harbour, borough.worker
        cases = Case.objects.visible_to(worker).allocated_to(worker).filter(team=team)
        self.case = _largest(cases, "timeline")
        self.debrief = _largest(Debrief.objects.filter(team=team), "progress")
        self.issue = _largest(
            Issue.objects.in_team_of(worker).travelling().filter(team=team), "countermeasures"
        )
        own = Purchase.objects.in_team_of(worker).filter(worker=worker)
        self.purchase = _largest(own, "questions")
        self.activity = _largest(Activity.objects.filter(team=team), "marks")
        self.look_at_what_is_talked_about_in(borough.organisation, worker)
        # Of these a populated country has none.
        self.said = say_progress(debrief=self.debrief, case=self.case, words="At last", by=worker)
        self.jotted = write_note(team=team, case=self.case, words="Ask her", by=worker)
        self.export = self._export()
        self.held_row = self._hold()
        self.words = _largest(WordGroup.objects.all(), "words")
        self._make_around_purchases()

    def _make_around_purchases(self) -> None:
        """What hangs on purchases: a populated country has their cards and budgets, and no more."""
        borough, worker, manager = self.borough, self.borough.worker, self.borough.manager
        self.card = Card.objects.filter(holder=worker).order_by("pk")[0]
        self.draft = PurchaseDraft.objects.create(key=uuid4(), worker=worker, case=self.case)
        self.question = ask_question(purchase=self.purchase, words="How did it go?", by=manager)
        answer_question(question=self.question, words="They are warm", by=worker)
        self.concern = self._raise_concern()
        self.statement = self._statement()
        self.quarter = ask_for_quarter(
            organisation=borough.organisation,
            first_day=quarter_of(self.purchase.bought_on),
            by=borough.finance,
        )
        # Of a large one others make the lines, and there is nobody here who does.
        make_quarter(quarter_id=self.quarter.pk)

    def _statement(self) -> Statement:
        """One of the team's card, with three lines that nothing explains."""
        organisation = self.borough.organisation
        statement = Statement.objects.create(
            organisation=organisation,
            file_type=StatementType.CSV,
            file_name="statement.csv",
            brought_by=self.borough.finance,
            state=StatementState.READ,
        )
        for row in range(1, 4):
            line = Line.objects.create(
                organisation=organisation,
                card=self.card,
                day=date(2020, 2, 3),
                amount=row,
                supplier="Kettles",
                identity=uuid4().bytes * 2,
            )
            LineInStatement.objects.create(statement=statement, line=line, row=row + 1)
        return statement

    def look_at_what_is_talked_about_in(self, system: System, person: Person) -> None:
        """Conversations, sessions and cycles of ``system`` that ``person`` may see."""
        conversations = Conversation.objects.visible_to(person).filter(system=system)
        self.conversation = _largest(conversations, "counted")
        self.session = _largest(SenseMakingSession.objects.filter(system=system), "voices")
        self.cycle = _largest(LearningCycle.objects.filter(system=system), "visits")
        self.placed = self.conversation.counted.filter(only_number=False).latest("issue").issue
        # Of these a populated country has none either.
        self.step = Step.objects.create(
            system=system,
            kind=StepKind.SPLIT,
            into=self.conversation,
            out_of=Conversation.objects.create(system=system),
            taken_by=person,
        )
        self.case_for_change = self._passed_up(person)
        self.point = name_leverage_point(
            system=system,
            kind="rule",
            name="Three signatures",
            met_in=[self.conversation],
            by=person,
        )

    def _passed_up(self, person: Person) -> CaseForChange:
        """From the conversation to a larger one; where there is none, from one below it."""
        to = self.conversation.feeds_into or self.conversation
        smaller = self.conversation if to != self.conversation else self._below(to)
        return CaseForChange.objects.create(
            conversation=smaller,
            happens="People wait",
            asked="Take their word",
            to_system=to.system,
            to_conversation=to,
            written_by=person,
            passed_by=person,
            passed_at=timezone.now(),
        )

    def _below(self, conversation: Conversation) -> Conversation:
        """One that feeds ``conversation``; a small country may have none yet."""
        feeding = Conversation.objects.filter(feeds_into=conversation).order_by("pk").first()
        inside = System.objects.filter(parent=conversation.system).order_by("pk")
        return feeding or Conversation.objects.create(
            system=inside[0], question="Why?", feeds_into=conversation
        )

    def path(self, page: str) -> str:
        if page == "place_issue":
            return reverse(f"learning_cycles:{page}", args=[self.conversation.pk, self.placed.pk])
        return super().path(page)

    def seen_from(self, system: System, steward: Person) -> Largest:
        """The same team's, and what is talked about in ``system``, as its steward opens it."""
        above = copy(self)
        above.borough = replace(self.borough, organisation=system, steward=steward)
        above.look_at_what_is_talked_about_in(system, steward)
        return above


def visitors() -> list[Visitor]:
    """Everybody whose pages are measured, in the database that this process speaks to."""
    borough = _borough()
    here = Largest(borough)
    found = [
        _visitor(who, getattr(borough, who), here, [*PAGES[who], *beside])
        for who, beside in BESIDE.items()
    ]
    found[0].paths["dashboard"] = borough.harbour.get_absolute_url()
    steward = _holder(borough.country, RoleKind.STEWARD)
    above = here.seen_from(borough.country, steward)
    pages = [page for page in PAGES["steward"] if page not in OF_ORGANISATIONS]
    return [*found, _visitor("country steward", steward, above, pages)]


def _visitor(who: str, person: Person, places: Largest, pages: Sequence[str]) -> Visitor:
    has_peers = System.objects.peers_of(places.borough.organisation).exists()
    opened = (page for page in pages if page != "new_offer" or has_peers)
    return Visitor(who, person, {page: places.path(page) for page in opened})


def _borough() -> Borough:
    """The first team that sent anything on and what is above it, as the tests' borough names them.

    In a very small country not every team did.
    """
    sent_on = Issue.objects.travelling().values("team")
    team = System.objects.filter(scale=Scale.TEAM, pk__in=sent_on).order_by("pk")[0]
    organisation, place, country = System.objects.above(team)
    quay = System.objects.filter(parent=organisation).exclude(pk=team.pk).order_by("pk")[0]
    return Borough(
        country=country,
        place=place,
        organisation=organisation,
        harbour=team,
        quay=quay,
        worker=_holder(team, RoleKind.CASEWORKER),
        colleague=_holder(team, RoleKind.CASEWORKER, 1),
        coordinator=_holder(team, RoleKind.COORDINATOR),
        other_worker=_holder(quay, RoleKind.COORDINATOR),
        manager=_holder(organisation, RoleKind.MANAGER),
        steward=_holder(organisation, RoleKind.STEWARD),
        place_steward=_holder(place, RoleKind.STEWARD),
        finance=_holder(organisation, RoleKind.FINANCE),
        administrator=_holder(organisation, RoleKind.ADMINISTRATOR),
        partner=_holder(place, RoleKind.LEARNING_PARTNER),
        stranger=_holder(country, RoleKind.ADMINISTRATOR),
    )


def _holder(system: System, kind: RoleKind, which: int = 0) -> Person:
    """Who holds a role in a system; the first of them, or the one numbered ``which``."""
    held = Role.objects.filter(system=system, kind=kind).order_by("person")
    return held.select_related("person")[which].person


def _largest(rows: QuerySet[Any], related: str) -> Any:
    """The one with most of what belongs to it."""
    return rows.annotate(how_many=Count(related)).order_by("-how_many", "pk")[0]
