"""Two families of one team, told by the application's own deeds, with unmistakable names.

What is on a page of somebody who may not read it is found by these marks alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from django.contrib.contenttypes.models import ContentType
from django.utils import timezone
from knox.models import AuthToken

from casework.actions import (
    add_note,
    add_what_matters,
    set_restricted,
    start_case,
    walk_alongside,
)
from casework.models import Case
from debriefs.actions.asking import ask_colleague
from debriefs.actions.debriefs import start_debrief
from debriefs.actions.issues import add_countermeasure, raise_issue, send_on
from debriefs.actions.notes import write_note
from debriefs.actions.progress import delete_progress, say_progress
from debriefs.actions.pulling_in import pull_in, share_name
from debriefs.actions.skills import write_skill_note
from debriefs.actions.successes import add_activity, mark, name_what_it_helped
from debriefs.actions.talk import answer_talk
from debriefs.actions.to_do import take_on
from debriefs.actions.welfare import ask_to_talk, say_how_i_am
from debriefs.importing.actions import import_issue_log
from debriefs.models import Debrief, HeldRow, Issue, Level, LogImport, TalkKind, Welfare
from hls.ui.exports import FileFormat
from learning_cycles.actions.conversations import say_in_conversation
from learning_cycles.actions.cycles import add_note as note_in_cycle
from learning_cycles.actions.cycles import start_cycle, start_experiment
from learning_cycles.actions.learning import say_what_was_learnt
from learning_cycles.actions.leverage import name_leverage_point
from learning_cycles.actions.offers import offer
from learning_cycles.actions.placing import confirm
from learning_cycles.actions.sessions import convene_session
from learning_cycles.actions.upward import pass_up, save_case
from learning_cycles.actions.worries import write_worry
from learning_cycles.models import (
    Conversation,
    EntryKind,
    Giver,
    LearningCycle,
    SenseMakingSession,
    WordGroup,
)
from learning_cycles.rollup import roll_up
from purchases.actions import (
    add_receipts,
    ask_question,
    raise_concern,
    raise_with_the_team,
    record_purchase,
    save_draft,
)
from purchases.actions.concerns import Named
from purchases.actions.keeping import add_budget, add_card
from purchases.actions.making import ask_for_quarter
from purchases.actions.publishing import add_merchant
from purchases.models import (
    Budget,
    Card,
    Line,
    LineInStatement,
    Purchase,
    Receipt,
    Statement,
)
from purchases.quarters import quarter_of
from purchases.statements.settling import match_line
from systems.actions.exports import ask_for_export, make_export
from systems.actions.notices import tell
from systems.models import Export, Invitation, Notice, Person, RoleKind, Scale
from tests.borough import Borough
from tests.debriefs.issue_log import log, row
from tests.factories import SystemFactory, ToTalkAboutFactory
from tests.purchases.receipts_made import GOOD
from tests.purchases.statement_files import bring, csv_of

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


def _family(
    borough: Borough, name: str, debrief: Debrief, *, restricted: bool
) -> tuple[Case, Issue, Purchase]:
    """One family's life: in a case, a debrief, an issue, a purchase, and what is to be told."""
    worker = borough.worker
    case = start_case(
        team=borough.harbour,
        name=f"Quillon {name}",
        by=worker,
        other_names=[f"Quill {name}"],
        household_names=[f"Tamsin {name}"],
        address=f"17 {name} Lane",
        signal=f"An eviction notice for {name}",
    )
    if restricted:
        case = set_restricted(case=case, restricted=True, by=worker)
    matters = add_what_matters(case=case, words=f"Mx {name} wants a kettle", by=worker)
    add_note(case=case, words=f"{name} was at home", by=worker)
    said = say_progress(debrief=debrief, case=case, words=f"{name} is getting there", by=worker)
    ask_colleague(on=said, colleague=worker, words=f"And {name}?", by=borough.coordinator)
    slip = say_progress(debrief=debrief, case=case, words=f"{name} slipped", by=worker)
    delete_progress(progress=slip, by=worker)
    team = borough.harbour
    write_note(team=team, debrief=debrief, case=case, words=f"{name} rang", by=worker)
    write_note(team=team, case=case, words=f"Ask {name} tomorrow", by=worker)
    issue = raise_issue(
        team=borough.harbour,
        description=f"The office asks {name} for a bill in a new home",
        by=worker,
        level=Level.SYSTEM,
        case=case,
        debrief=debrief,
        carrier=worker,
        new_normal=f"Nobody asks {name}",
    )
    add_countermeasure(issue=issue, words=f"We wrote for {name} by hand", by=worker)
    take_on(
        team=issue.team,
        debrief=debrief,
        case=case,
        issue=issue,
        words=f"Ring {name} back",
        by=worker,
    )
    ask_colleague(on=issue, colleague=borough.coordinator, words=f"Has {name} rung?", by=worker)
    pulled = pull_in(
        issue=issue,
        person=borough.manager,
        words="The office asks for a bill that nobody has",
        why="It is your office",
        by=worker,
    )
    share_name(
        pulled=pulled,
        case=case,
        purpose=f"{name} can have the keys",
        until_day=timezone.localdate() - timedelta(days=1),
        by=worker,
    )
    purchase = record_purchase(
        case=case,
        by=worker,
        supplier="Corner Shop",
        amount=Decimal("12.50"),
        kind="warmth",
        reason="It was the quickest way to a warm evening",
        serves=matters,
        issue=issue,
        more=f"{name} chose the colour",
        talk_about=["legal"],
    )
    add_receipts(purchase=purchase, files=[GOOD], by=worker)
    fields = {"supplier": f"The shop that {name} likes"}
    save_draft(key=uuid5(NAMESPACE_OID, name), case=case, fields=fields, by=worker)
    _talk_about(purchase, name, debrief)
    return case, issue, purchase


def _card(borough: Borough) -> Card:
    """The worker's card, paid from a budget of the team."""
    today, by = timezone.localdate(), borough.administrator
    budget = add_budget(
        system=borough.harbour,
        name="Whatever makes sense",
        amount=Decimal(6000),
        from_day=today,
        until_day=today + timedelta(days=364),
        by=by,
    )
    return add_card(
        system=borough.harbour,
        holder=borough.worker,
        last_four="4417",
        budget=budget,
        from_day=today,
        by=by,
    )


def _outcome(case: Case) -> int:
    """The id of what the team is asked about how it went."""
    pk: int = case.to_talk_about.get(kind=TalkKind.OUTCOME).pk
    return pk


def _talk_about(purchase: Purchase, name: str, debrief: Debrief) -> None:
    """What waits for the debrief, and what was said there; both stay in the team."""
    asked: dict[str, Any] = {
        "team": purchase.team,
        "case": purchase.case,
        "asked_by": purchase.worker,
    }
    source = f"purchase:{purchase.pk}"
    said = ToTalkAboutFactory(
        kind=TalkKind.ADVICE, words=f"Was {name} asked?", source=f"{source}:necessary", **asked
    )
    answer_talk(talk=said, words=f"Ask {name}", debrief=debrief, by=purchase.worker)
    ToTalkAboutFactory(
        kind=TalkKind.OUTCOME,
        words=f"What came of it for {name}?",
        source=f"case:{purchase.case_id}:came-of-it",
        **asked,
    )


def _cycle_of(case: Case, name: str, by: Person) -> LearningCycle:
    cycle = start_cycle(purpose=f"What does {name} make of it?", by=by, case=case)
    visit = cycle.visits.get()
    note_in_cycle(cycle=visit.cycle, words=f"{name} likes mornings", by=by)
    today = timezone.localdate()
    start_experiment(
        cycle=cycle,
        question=f"What if {name} is called in the morning?",
        starts_on=today,
        review_on=today + timedelta(days=14),
        by=by,
    )
    return cycle


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


def _up_down_and_across(
    borough: Borough, conversation: Conversation, case: Case
) -> list[tuple[str, int]]:
    """A worry, a story, a case for change that went up, and a question that came down."""
    steward = borough.steward
    worry = write_worry(
        conversation=conversation, whose="The office", words="Everybody comes", by=steward
    )
    story = say_in_conversation(
        conversation=conversation,
        words="Somebody waited for a bill that never came",
        by=borough.worker,
        kind=EntryKind.STORY,
        giver=Giver.CITIZEN,
        case=case,
        in_cases=True,
    )
    draft = save_case(
        conversation=conversation,
        version=0,
        stories=[story],
        by=steward,
        happens="People wait",
        asked="Let the office take our word",
        to_system=borough.place,
    )
    passed = pass_up(case_for_change=draft, by=steward)
    assert passed.to_conversation
    question = say_in_conversation(
        conversation=passed.to_conversation,
        words="How long do people wait?",
        by=borough.place_steward,
        kind=EntryKind.QUESTION_BELOW,
    )
    return [
        ("worry_pk", worry.pk),
        ("entry_pk", story.pk),
        ("case_pk", passed.pk),
        ("question_pk", question.pk),
    ]


def _offer(borough: Borough, conversation: Conversation) -> int:
    """What the organisation learnt, offered to one beside it."""
    peer = SystemFactory(name="Marsh District", scale=Scale.ORGANISATION, parent=borough.place)
    (offered,) = offer(
        conversation=conversation,
        systems=[peer],
        question="What do bills do to people?",
        words="We took their word for it",
        by=borough.steward,
    )
    return offered.pk


def _statement(borough: Borough, purchase: Purchase, card: Card) -> list[tuple[str, int]]:
    """A statement of the worker's card, brought by finance, with the purchase behind its line."""
    row = f"{purchase.bought_on:%d/%m/%Y},,4417,{purchase.supplier},,{purchase.amount},GBP,T1"
    statement = bring(csv_of([row]), borough.organisation, borough.finance)
    match_line(line=card.lines.get(), purchases=[purchase], by=borough.worker)
    return [("pk", statement.pk), ("purchase_pk", purchase.pk)]


def _around(purchase: Purchase) -> dict[str, Sequence[tuple[str, Any]]]:
    """A receipt, a budget, and a line of a statement of the worker's own card."""
    worker, team, today = purchase.worker, purchase.team, timezone.localdate()
    assert team.parent
    receipt = Receipt.objects.create(
        purchase=purchase, file_type="jpg", size=9, sha256="0" * 64, added_by=worker
    )
    budget = Budget.objects.create(
        system=team, name="Made for people", from_day=today, until_day=today, amount=100
    )
    card = Card.objects.create(system=team, holder=worker, last_four="4242", from_day=today)
    statement = Statement.objects.create(
        organisation=team.parent, file_type="csv", file_name="card.csv", brought_by=worker
    )
    line = Line.objects.create(
        organisation=team.parent,
        card=card,
        day=today,
        amount=1,
        supplier="Corner Shop",
        identity=b"0" * 32,
    )
    LineInStatement.objects.create(statement=statement, line=line, row=1)
    return {
        "api/v1/receipts": [("pk", receipt.pk)],
        "api/v1/budgets": [("pk", budget.pk)],
        "api/v1/statements": [("pk", statement.pk)],
        "api/v1/card-lines": [("pk", line.pk)],
    }


def _export(owner: Person) -> Export:
    """The issues as a file, made."""
    export = ask_for_export(
        name="issues", query="", file_format=FileFormat.CSV, rows_in_all=3, by=owner
    )
    make_export(export_id=export.pk)
    return export


def _ids(values: dict[str, Sequence[tuple[str, Any]]]) -> dict[tuple[str, str], Any]:
    return {(top, name): value for top, pairs in values.items() for name, value in pairs}


def make_lives(borough: Borough) -> Lives:
    """A day in the borough, lived and rolled up."""
    worker, today = borough.worker, timezone.localdate()
    debrief = start_debrief(team=borough.harbour, by=worker)
    case, issue, purchase = _family(borough, OPEN, debrief, restricted=False)
    hidden, hidden_issue, hidden_purchase = _family(borough, RESTRICTED, debrief, restricted=True)
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
    case_cycle = _cycle_of(case, OPEN, worker)
    _cycle_of(hidden, RESTRICTED, worker)
    question = ask_question(purchase=purchase, words="How did it go?", by=borough.manager)
    card = _card(borough)
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
    statement = _statement(borough, purchase, card)
    export = _export(worker)
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
                *_up_down_and_across(borough, conversation, case),
            ],
            "conversations/offers": [("pk", _offer(borough, conversation))],
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
            **_around(purchase),
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
