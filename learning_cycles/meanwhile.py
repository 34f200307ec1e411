"""What is done about a conversation meanwhile, and who was told what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import Count, Q, QuerySet, Value

from debriefs.models import Countermeasure, Issue
from learning_cycles.models import Conversation, IssueSurroundings
from systems.masking import Shown, in_fives
from systems.models import NoticeLine, Person, Scale
from systems.permissions import Permission, may

MOST = 20


@dataclass(frozen=True)
class Meanwhile:
    """A countermeasure in force. ``holder``: of air cover, for the team that has it alone."""

    words: str
    is_air_cover: bool
    holder: str
    review_on: date | None


@dataclass(frozen=True)
class InForce:
    """The newest countermeasures in force, and whether there are ``more``."""

    newest: list[Meanwhile]
    more: bool


def in_force_in(person: Person, conversation: Conversation) -> InForce:
    """The newest that ``person`` may read there: sent on, or of their own team. One query.

    Whether a countermeasure is in force and was sent on, and whether its issue travels, is asked
    anew: what was taken back is not read, also before the roll-up has carried it on.
    """
    in_force = Countermeasure.objects.in_force()
    own = IssueSurroundings.objects.of_own_teams(person, conversation)
    newest = [_newest(in_force.filter(issue__in=own.values("issue")), is_own=True)]
    if may(person, Permission.READ_ABOVE, conversation.system):
        sent = IssueSurroundings.objects.to_read_in(conversation)
        # None of the newest is around any other issue.
        issues = sent.values("issue")[: MOST + 1]
        newest.append(_newest(in_force.sent_on().filter(issue__in=issues), is_own=False))
    rows = newest[0].union(*newest[1:], all=True)
    # What is of the team and sent on as well is read as the team has it.
    found = {pk: _meanwhile(*values) for pk, *values in sorted(rows)}
    return InForce(
        newest=[found[pk] for pk in sorted(found, reverse=True)[:MOST]], more=len(found) > MOST
    )


def _newest(measures: QuerySet[Countermeasure], *, is_own: bool) -> QuerySet[Any]:
    """One more than is shown."""
    found: QuerySet[Any] = measures.order_by("-pk").values_list(
        "pk",
        Value(is_own),
        "words" if is_own else "sent_words",
        "air_cover_holder",
        "review_on",
    )
    return found[: MOST + 1]


def _meanwhile(is_own: bool, words: str, holder: str, review_on: date | None) -> Meanwhile:
    return Meanwhile(
        words=words,
        is_air_cover=bool(holder),
        holder=holder if is_own else "",
        review_on=review_on,
    )


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
