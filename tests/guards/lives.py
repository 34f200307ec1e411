"""Two families of one team, told by the application's own deeds, with unmistakable names.

What is on a page of somebody who may not read it is found by these marks alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.utils import timezone
from knox.models import AuthToken

from casework.actions import (
    walk_alongside,
)
from casework.models import Case
from debriefs.actions.debriefs import start_debrief
from debriefs.actions.issues import raise_issue, send_on
from debriefs.actions.skills import write_skill_note
from debriefs.actions.successes import add_activity, mark, name_what_it_helped
from debriefs.actions.welfare import ask_to_talk, say_how_i_am
from debriefs.importing.actions import import_issue_log
from debriefs.models import Debrief, HeldRow, Issue, Level, LogImport, TalkKind, Welfare
from learning_cycles.actions.learning import say_what_was_learnt
from learning_cycles.actions.leverage import name_leverage_point
from learning_cycles.actions.placing import confirm
from learning_cycles.actions.sessions import convene_session
from learning_cycles.models import (
    Conversation,
    LearningCycle,
    SenseMakingSession,
    WordGroup,
)
from learning_cycles.rollup import roll_up
from purchases.actions import (
    ask_question,
    raise_concern,
    raise_with_the_team,
)
from purchases.actions.concerns import Named
from purchases.actions.making import ask_for_quarter
from purchases.actions.publishing import add_merchant
from purchases.models import (
    Line,
    Purchase,
)
from purchases.quarters import quarter_of
from systems.actions.notices import tell
from systems.models import Invitation, Notice, Person, RoleKind
from tests.borough import Borough
from tests.debriefs.issue_log import log, row
from tests.guards.around import (
    around,
    card_of,
    export_of,
    offer_of,
    statement_of,
    up_down_and_across,
)
from tests.guards.family import cycle_of, live

OPEN = "Amberfast"
RESTRICTED = "Brindlewick"
OWN_WELFARE = "Larkspurred"
SHARED_WELFARE = "Foxgloved"
KEPT_IN_TEAM = "Hawkweeded"
ASKED_TO_TALK = "Calloway would like to talk"
CONCERN = "Campioned"

# Who may read each mark, by their names in the borough; "colleague" is not allocated.
READERS: dict[str, frozenset[str]] = {
    OPEN: frozenset({"worker", "colleague", "coordinator"}),
    RESTRICTED: frozenset({"worker", "coordinator"}),
    OWN_WELFARE: frozenset({"worker"}),
    SHARED_WELFARE: frozenset({"worker", "colleague", "coordinator"}),
    KEPT_IN_TEAM: frozenset({"worker", "colleague", "coordinator"}),
    ASKED_TO_TALK: frozenset({"colleague"}),
    CONCERN: frozenset({"manager"}),
}


@dataclass(frozen=True)
class Lives:
    """What the sweep asks for, all of it of the Harbour team or of those above it."""

    borough: Borough
    superuser: Person
    case: Case
    hidden: Case
    debrief: Debrief
    welfare: Welfare
    issue: Issue
    hidden_issue: Issue
    purchase: Purchase
    hidden_purchase: Purchase
    conversation: Conversation
    session: SenseMakingSession
    case_cycle: LearningCycle
    log_import: LogImport
    invitation: Invitation
    notice: Notice
    ids: dict[tuple[str, str], Any]

    @property
    def hidden_ids(self) -> dict[tuple[str, str], Any]:
        """``ids`` with what is of the restricted case wherever something of a case is asked for."""
        progress = self.debrief.progress.get(case=self.hidden, deleted_at=None)
        cycle = LearningCycle.objects.get(case=self.hidden)
        return self.ids | {
            ("cases", "pk"): self.hidden.pk,
            ("cases", "to_tell_pk"): self.hidden.to_tell.get().pk,
            ("debriefs", "case_pk"): self.hidden.pk,
            ("debriefs", "entry_pk"): progress.pk,
            ("debriefs", "note_pk"): self.hidden.notes.get(debrief=self.debrief).pk,
            ("debriefs", "action_pk"): self.hidden.actions.get().pk,
            ("debriefs", "asked_pk"): progress.asked.get().pk,
            ("debriefs", "for_now_pk"): self.hidden_issue.countermeasures.get().pk,
            ("debriefs", "talk_pk"): self.hidden.to_talk_about.waiting()
            .get(kind=TalkKind.OUTCOME)
            .pk,
            ("debriefs/jot", "pk"): self.hidden.notes.get(debrief=None).pk,
            ("debriefs/taken-away", "entry_pk"): self.hidden.progress.exclude(pk=progress.pk)
            .get()
            .pk,
            **{("issues", name): pk for name, pk in _parts_of(self.hidden_issue)},
            ("purchases", "pk"): self.hidden_purchase.pk,
            ("purchases/receipts", "pk"): self.hidden_purchase.receipts.get().pk,
            ("purchases/drafts", "key"): self.hidden.purchase_drafts.get().key,
            ("cycles", "pk"): cycle.pk,
            ("cycles", "experiment_pk"): cycle.experiments.get().pk,
            ("api/v1/issues", "pk"): self.hidden_issue.pk,
            ("api/v1/progress", "pk"): progress.pk,
            ("api/v1/notes", "pk"): self.hidden.notes.get(debrief=self.debrief).pk,
            ("api/v1/actions", "pk"): self.hidden.actions.get().pk,
            ("api/v1/purchases", "pk"): self.hidden_purchase.pk,
        }

    def person(self, who: str) -> Person:
        """Somebody by what they are: a name in the borough, or the superuser."""
        found: Person = self.superuser if who == "superuser" else getattr(self.borough, who)
        return found


def _outcome(case: Case) -> int:
    """The id of what the team is asked about how it went."""
    pk: int = case.to_talk_about.get(kind=TalkKind.OUTCOME).pk
    return pk


def _parts_of(issue: Issue) -> list[tuple[str, int]]:
    """The ids in the addresses of what belongs to an issue."""
    pulled = issue.pulled_in.get()
    return [
        ("pk", issue.pk),
        ("for_now_pk", issue.countermeasures.get().pk),
        ("asked_pk", issue.asked.get().pk),
        ("action_pk", issue.actions.get().pk),
        ("pulled_pk", pulled.pk),
        ("name_pk", pulled.shared_names.get().pk),
    ]


def _ids(values: dict[str, Sequence[tuple[str, Any]]]) -> dict[tuple[str, str], Any]:
    return {(top, name): value for top, pairs in values.items() for name, value in pairs}


def make_lives(borough: Borough) -> Lives:
    """A day in the borough, lived and rolled up."""
    worker, today = borough.worker, timezone.localdate()
    debrief = start_debrief(team=borough.harbour, by=worker)
    case, issue, purchase = live(borough, OPEN, debrief, restricted=False)
    hidden, hidden_issue, hidden_purchase = live(borough, RESTRICTED, debrief, restricted=True)
    walk_alongside(case=case, person=borough.colleague, by=worker)
    kept_in_team = raise_issue(
        team=borough.harbour,
        description=f"How do we fill in the {KEPT_IN_TEAM} form?",
        by=borough.colleague,
        level=Level.METHOD,
        debrief=debrief,
    )
    welfare = say_how_i_am(debrief=debrief, by=worker, face=2, words=f"{OWN_WELFARE} today")
    ask_to_talk(debrief=debrief, to=borough.colleague, by=worker)
    say_how_i_am(
        debrief=debrief,
        by=borough.coordinator,
        face=4,
        words=f"{SHARED_WELFARE} today",
        shared_with_team=True,
    )
    activity = add_activity(
        team=borough.harbour, name=f"Went for a {KEPT_IN_TEAM} walk", by=worker, named_above=False
    )
    mark(debrief=debrief, activity=activity)
    name_what_it_helped(activity=activity, issue=hidden_issue.pk, version=1, by=worker)
    note = write_skill_note(
        system=borough.harbour, belongs="in_team", words=f"{KEPT_IN_TEAM}, always", by=worker
    )
    issue = send_on(issue=issue, words="The office asks for a bill that nobody has", by=worker)
    roll_up()
    conversation = Conversation.objects.get(system=borough.organisation)
    step = confirm(system=borough.organisation, issues=[issue.pk], by=borough.steward)
    assert step
    session = convene_session(
        system=borough.organisation,
        question="What do bills do to people?",
        held_on=today,
        by=borough.steward,
        conversation=conversation,
        evidence=[issue],
    )
    point = name_leverage_point(
        system=borough.harbour, kind="rule", name=f"The {KEPT_IN_TEAM} rule", by=worker
    )
    case_cycle = cycle_of(case, OPEN, worker)
    cycle_of(hidden, RESTRICTED, worker)
    question = ask_question(purchase=purchase, words="How did it go?", by=borough.manager)
    card = card_of(borough)
    concern = raise_concern(
        purchase=purchase,
        words=f"A {CONCERN} receipt",
        named=Named(),
        not_told_because=f"{CONCERN} first",
        by=borough.manager,
    )
    words = "A warm evening is a shop away, and no form is"
    raise_with_the_team(purchase=purchase, words=words, by=borough.manager)
    learnt = say_what_was_learnt(
        purchase=purchase, conversation=conversation, words=words, by=borough.manager
    )
    quarter = ask_for_quarter(
        organisation=borough.organisation, first_day=quarter_of(today), by=borough.finance
    )
    merchant = add_merchant(
        organisation=borough.organisation, words="Corner", reads_as="Shop", by=borough.finance
    )
    log_import = LogImport.objects.create(
        organisation=borough.organisation,
        file_name="log.csv",
        brought_by=borough.coordinator,
        added=0,
        already_there=0,
        rejected=[{"line": 2, "cells": [f"About {OPEN}"], "problems": ["No level"]}],
    )
    import_issue_log(
        data=log(row(level="", description=f"The office asks {RESTRICTED} for a bill")),
        organisation=borough.organisation,
        by=borough.coordinator,
    )
    invitation = Invitation.objects.create(
        email="new@example.org",
        system=borough.harbour,
        kind=RoleKind.CASEWORKER,
        from_day=today,
        token_digest="0" * 64,
        expires_at=timezone.now() + timedelta(days=7),
        invited_by=borough.administrator,
    )
    notice = tell(
        person=worker,
        topic="test",
        heading=f"Something became of what you raised for {OPEN}",
        key="test",
        words="It is settled",
        next_step="",
        url="/",
    )
    assert notice
    statement = statement_of(borough, purchase, card)
    export = export_of(worker)
    token, _ = AuthToken.objects.create(user=worker)
    superuser = Person.objects.create_superuser("super@example.org", "a-long-way-home", name="Root")
    ids = _ids(
        {
            "cases": [
                ("pk", case.pk),
                ("to_tell_pk", case.to_tell.get().pk),
                ("person_pk", borough.colleague.pk),
            ],
            "debriefs": [
                ("pk", debrief.pk),
                ("case_pk", case.pk),
                ("kind", "progress"),
                ("entry_pk", debrief.progress.get(case=case, deleted_at=None).pk),
                ("note_pk", case.notes.get(debrief=debrief).pk),
                ("action_pk", case.actions.get().pk),
                ("asked_pk", debrief.progress.get(case=case, deleted_at=None).asked.get().pk),
                ("for_now_pk", issue.countermeasures.earliest("pk").pk),
                ("talk_pk", _outcome(case)),
            ],
            "debriefs/shape": [("team_pk", borough.harbour.pk)],
            "debriefs/quiet": [("team_pk", borough.harbour.pk)],
            "debriefs/jot": [("pk", case.notes.get(debrief=None).pk)],
            "debriefs/taken-away": [
                ("kind", "progress"),
                ("entry_pk", debrief.progress.get(case=case, deleted_at__isnull=False).pk),
            ],
            "issues": [*_parts_of(issue), ("other_pk", kept_in_team.pk)],
            "debriefs/how-i-was": [("pk", welfare.pk)],
            "pulled-in": [("pk", issue.pulled_in.get().pk)],
            "issues/import": [("pk", log_import.pk)],
            "successes": [("pk", activity.pk)],
            "successes/notes": [("pk", note.pk)],
            "issues/import/held": [("pk", HeldRow.objects.get().pk)],
            "purchases": [("pk", purchase.pk), ("question_pk", question.pk)],
            "purchases/cards": [("pk", card.pk)],
            "purchases/budgets": [("pk", card.budget_id)],
            "purchases/kinds": [("code", "warmth")],
            "purchases/receipts": [("pk", purchase.receipts.get().pk)],
            "purchases/drafts": [("key", case.purchase_drafts.get().key)],
            "purchases/concerns": [("key", concern.key)],
            "conversations/entries": [("pk", learnt.entry_pk)],
            "purchases/statements": statement,
            "purchases/statements/lines": [("pk", Line.objects.get().pk)],
            "purchases/published": [
                ("pk", borough.organisation.pk),
                ("year", quarter.first_day.year),
                ("month", quarter.first_day.month),
            ],
            "purchases/published/quarters": [("pk", quarter.pk)],
            "purchases/published/lines": [("pk", quarter.lines.earliest("pk").pk)],
            "purchases/published/merchants": [("pk", merchant.pk)],
            "systems": [("pk", borough.harbour.pk), ("point_pk", point.pk)],
            "conversations": [
                ("pk", conversation.pk),
                ("issue_pk", issue.pk),
                *up_down_and_across(borough, conversation, case),
            ],
            "conversations/offers": [("pk", offer_of(borough, conversation))],
            "steps": [("pk", step.pk)],
            "conversations/words": [("pk", WordGroup.objects.create(about="Coats").pk)],
            "sense-making": [("pk", session.pk)],
            "cycles": [
                ("pk", case_cycle.pk),
                ("experiment_pk", case_cycle.experiments.get().pk),
            ],
            "people": [("pk", worker.pk), ("role_pk", worker.roles.get().pk)],
            "people/invitations": [("pk", invitation.pk)],
            "invitations": [("token", "nonsense")],
            "notices": [("pk", notice.pk)],
            "notices/weekly-email": [("token", "nonsense")],
            "search": [("kind", "progress")],
            "exports": [("pk", export.pk), ("name", "issues")],
            "accounts": [
                ("key", "nonsense"),
                ("uidb36", "nobody" * 3),
                ("provider_id", "council"),
                ("pk", 1),
            ],
            "accounts/tokens": [("key", token.token_key)],
            "api/v1/debriefs": [("pk", debrief.pk)],
            "api/v1/progress": [("pk", debrief.progress.get(case=case, deleted_at=None).pk)],
            "api/v1/notes": [("pk", case.notes.get(debrief=debrief).pk)],
            "api/v1/actions": [("pk", case.actions.get().pk)],
            "api/v1/tallies": [("pk", activity.marks.get().pk)],
            "api/v1/issues": [("pk", issue.pk)],
            "api/v1/conversations": [("pk", conversation.pk)],
            "api/v1/purchases": [("pk", purchase.pk)],
            **around(purchase),
            "admin/systems/system": [("object_id", borough.harbour.pk)],
            "admin/systems/role": [("object_id", worker.roles.get().pk)],
            "admin/systems/invitation": [("object_id", invitation.pk)],
            "admin": [
                ("content_type_id", ContentType.objects.get_for_model(Person).pk),
                ("object_id", worker.pk),
                ("app_label", "systems"),
                ("url", "nonsense"),
            ],
        }
    )
    return Lives(
        borough=borough,
        superuser=superuser,
        case=case,
        hidden=hidden,
        debrief=debrief,
        welfare=welfare,
        issue=issue,
        hidden_issue=hidden_issue,
        purchase=purchase,
        hidden_purchase=hidden_purchase,
        conversation=conversation,
        session=session,
        case_cycle=case_cycle,
        log_import=log_import,
        invitation=invitation,
        notice=notice,
        ids=ids,
    )
