"""What the pages of this app need to have something to show."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.utils import timezone

from debriefs.models import Countermeasure, Issue
from learning_cycles.actions.cycles import start_cycle
from learning_cycles.actions.sessions import convene_session
from learning_cycles.models import Conversation, LearningCycle, Placement, SenseMakingSession
from learning_cycles.rollup import roll_up
from systems.models import System
from tests.borough import Borough
from tests.factories import (
    CaseFactory,
    ConversationFactory,
    CountermeasureFactory,
    IssueFactory,
)

COAT = "A winter coat needs three signatures"


def sent(borough: Borough, words: str = COAT, **fields: Any) -> Issue:
    """An issue that the Harbour team sent on."""
    fields = {"team": borough.harbour, "raised_by": borough.worker, "sent": True} | fields
    return IssueFactory(description=words, **fields)


def sent_by_quay(borough: Borough, words: str = COAT, **fields: Any) -> Issue:
    """An issue that the Quay team sent on."""
    own = {"team": borough.quay, "raised_by": borough.other_worker}
    return sent(borough, words, **own | fields)


def about_somebody(team: System, **fields: Any) -> dict[str, Any]:
    """Fields of an issue about a case of its own."""
    return {"team": team, "case": CaseFactory(team=team), **fields}


def talked_about(
    *issues: Issue, system: System, question: str = "What would it take to buy a coat?"
) -> Conversation:
    """A conversation of ``system`` in which ``issues`` are placed, carried on by the roll-up."""
    conversation = ConversationFactory(system=system, question=question)
    for issue in issues:
        Placement.objects.update_or_create(issue=issue, defaults={"conversation": conversation})
    roll_up()
    return conversation


def fix_sent_on(issue: Issue, words: str, **fields: Any) -> Countermeasure:
    """A countermeasure whose worker sent it on."""
    return CountermeasureFactory(
        issue=issue,
        words=words,
        sent_words=words,
        sent_at=timezone.now(),
        sent_by=issue.raised_by,
        **fields,
    )


def session_on(conversation: Conversation, borough: Borough) -> SenseMakingSession:
    """A session that the steward holds on everything in ``conversation``."""
    return convene_session(
        system=conversation.system,
        conversation=conversation,
        question="Why does it take so long?",
        held_on=date(2026, 3, 27),
        by=borough.steward,
        evidence=Issue.objects.filter(placement__conversation=conversation),
    )


def cycle_of(borough: Borough, **fields: Any) -> LearningCycle:
    """A cycle of the organisation, started by its steward."""
    if "case" not in fields:
        fields.setdefault("system", borough.organisation)
    fields.setdefault("purpose", "Warmth the same day")
    fields.setdefault("by", borough.steward)
    return start_cycle(**fields)
