"""What there is around a family's life: spending, conversations and files."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from decimal import Decimal
from typing import Any

from django.utils import timezone

from casework.models import Case
from hls.ui.exports import FileFormat
from learning_cycles.actions.conversations import say_in_conversation
from learning_cycles.actions.offers import offer
from learning_cycles.actions.upward import pass_up, save_case
from learning_cycles.actions.worries import write_worry
from learning_cycles.models import (
    Conversation,
    EntryKind,
    Giver,
)
from purchases.actions.keeping import add_budget, add_card
from purchases.models import (
    Budget,
    Card,
    Line,
    LineInStatement,
    Purchase,
    Receipt,
    Statement,
)
from purchases.statements.settling import match_line
from systems.actions.exports import ask_for_export, make_export
from systems.models import Export, Person, Scale
from tests.borough import Borough
from tests.factories import SystemFactory
from tests.purchases.statement_files import bring, csv_of


def card_of(borough: Borough) -> Card:
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


def statement_of(borough: Borough, purchase: Purchase, card: Card) -> list[tuple[str, int]]:
    """A statement of the worker's card, brought by finance, with the purchase behind its line."""
    row = f"{purchase.bought_on:%d/%m/%Y},,4417,{purchase.supplier},,{purchase.amount},GBP,T1"
    statement = bring(csv_of([row]), borough.organisation, borough.finance)
    match_line(line=card.lines.get(), purchases=[purchase], by=borough.worker)
    return [("pk", statement.pk), ("purchase_pk", purchase.pk)]


def around(purchase: Purchase) -> dict[str, Sequence[tuple[str, Any]]]:
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


def up_down_and_across(
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


def offer_of(borough: Borough, conversation: Conversation) -> int:
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


def export_of(owner: Person) -> Export:
    """The issues as a file, made."""
    export = ask_for_export(
        name="issues", query="", file_format=FileFormat.CSV, rows_in_all=3, by=owner
    )
    make_export(export_id=export.pk)
    return export
