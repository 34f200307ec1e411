"""What is done about a conversation meanwhile, and who was told what."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import Count, Exists, OuterRef, Q

from debriefs.models import Countermeasure, Issue
from learning_cycles.models import Conversation, Counted
from systems.masking import Shown, in_fives
from systems.models import NoticeLine, Person, Scale

MOST = 20


@dataclass(frozen=True)
class Meanwhile:
    """A countermeasure in force. ``holder``: of air cover, for the team that has it alone."""

    words: str
    is_air_cover: bool
    holder: str
    review_on: date | None


def in_force_in(person: Person, conversation: Conversation) -> list[Meanwhile]:
    """The newest countermeasures that ``person`` may read there: sent on, or of their own team."""
    readable = Counted.objects.readable_by(person).filter(conversation=conversation)
    own = Issue.objects.in_team_of(person).filter(pk=OuterRef("issue"))
    found: Iterable[Any] = (
        Countermeasure.objects.in_force()
        .filter(issue__in=readable.values("issue"))
        .annotate(is_own=Exists(own))
        .filter(Q(is_own=True) | Q(sent_at__isnull=False))
        .order_by("-pk")[:MOST]
    )
    return [
        Meanwhile(
            words=each.words if each.is_own else each.sent_words,
            is_air_cover=bool(each.air_cover_holder),
            holder=each.air_cover_holder if each.is_own else "",
            review_on=each.review_on,
        )
        for each in found
    ]


# What everybody who reads the conversation may know of: these words name nobody's issue.
EVENTS = ("cycle:", "experiment:", "change:", "answer:")


@dataclass(frozen=True)
class Told:
    """What those who raised it were told on one day. ``names`` are for their own team alone."""

    day: date
    words: str
    people: Shown
    names: list[str] = field(default_factory=list)


def told_about(person: Person, conversations: Sequence[Conversation]) -> list[Told]:
    """The latest that was told of the first of ``conversations`` and those that it feeds.

    Above a team by event and day and never whom, in whole fives, since nobody there can count them;
    in a team, by name. One query.
    """
    here = conversations[0]
    events = Q()
    for event in EVENTS:
        events |= Q(key__startswith=event)
    lines = NoticeLine.objects.filter(
        events, notice__topic__in=[f"conversation:{each.pk}" for each in conversations]
    ).exclude(key__contains=":case-for-change:")
    in_team = here.system.scale == Scale.TEAM
    if in_team:
        raised = Issue.objects.in_team_of(person).filter(counted__conversation=here)
        lines = lines.filter(notice__person__in=raised.values("raised_by"))
    rows = (
        lines.order_by()
        .values("notice__day", "words")
        .annotate(
            people=Count("notice__person", distinct=True),
            names=ArrayAgg("notice__person__name", distinct=True, order_by="notice__person__name"),
        )
        .order_by("-notice__day", "words")[:MOST]
    )
    return [
        Told(
            day=row["notice__day"],
            words=row["words"],
            people=(
                Shown(row["people"]) if in_team else in_fives(row["people"], people=row["people"])
            ),
            names=row["names"] if in_team else [],
        )
        for row in rows
    ]
