"""What is done, spent and went well around a conversation, as one reader is told of it (R4, R5).

A place or country adds up what is told of each of its organisations and counts nothing anew: that
five people stand behind the whole would tell how many stand behind the last of its parts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Count, F, OuterRef, Q, QuerySet, Subquery, Sum, TextField, Value
from django.db.models.functions import Cast, Coalesce, JSONObject
from django.utils import timezone

from debriefs.models import Countermeasure, Issue, Tally
from learning_cycles.models import Conversation, Counted
from learning_cycles.parts import is_larger
from learning_cycles.permissions import reads_above
from learning_cycles.querysets import CountedQuerySet
from learning_cycles.reading import PEOPLE, Reading, reading_of
from purchases.models import Purchase
from systems.masking import Shown, added_up, in_fifties, in_fives
from systems.models import Person, Scale
from systems.permissions import Permission, systems_where

CASE = "issue__case"
OF_PURCHASES = {
    # As text, since a number in JSON is read as a float.
    "of": Cast(Sum("amount", default=0), TextField()),
    "people": Count("case", distinct=True),
}


@dataclass(frozen=True)
class Surroundings:
    """What is done about a conversation's issues meanwhile (R4). Amounts in pounds.

    ``from_other_teams``: issues of teams that a reader of their own issues does not work in.
    """

    to_read: Shown
    kept_in_teams: Shown
    cover_past_review: Shown
    spend: Shown
    successes: Shown
    from_other_teams: Shown


def surroundings_of(person: Person, conversation: Conversation) -> Surroundings:
    """One query. Above the team only what was sent on is counted as it is."""
    above = reads_above(person, conversation.system)
    in_it = _issues_in(conversation)
    purchases: QuerySet[Purchase] = Purchase.objects.kept()
    if not above:
        in_it = in_it.filter(pk__in=Issue.objects.in_team_of(person))
        purchases = Purchase.objects.in_team_of(person)
    # A mark names what it helped with, or else the kind of work that it is a mark of does.
    by_kind = Q(issue__isnull=True, activity__issue__in=in_it)
    in_parts = partial(_in_parts, conversation=conversation)
    here = Conversation.objects.filter(pk=conversation.pk).values_list(
        in_parts(Countermeasure.objects.in_force().filter(issue__in=in_it), _of_measures()),
        in_parts(purchases.filter(issue__in=in_it), OF_PURCHASES),
        in_parts(
            Tally.objects.filter(Q(issue__in=in_it) | by_kind),
            {
                "of": Count("pk"),
                "people": Count(Coalesce(CASE, f"activity__{CASE}"), distinct=True),
            },
            issue=Coalesce("issue", "activity__issue"),
        ),
        in_parts(_of_other_teams(person, conversation), {"of": Count("pk"), "people": PEOPLE}),
    )
    measures, spend, tallies, others = (parts or [] for parts in here.get())

    def of(parts: list[dict[str, Any]], number: str, people: str) -> Shown:
        if not above:
            return Shown(sum(part[number] for part in parts))
        return added_up([in_fives(part[number], people=part[people]) for part in parts])

    return Surroundings(
        to_read=Shown(sum(part["to_read"] for part in measures)),
        kept_in_teams=of(measures, "kept", "kept_people"),
        cover_past_review=of(measures, "past", "past_people"),
        spend=_told(spend) if above else Shown(_spent(spend)),
        successes=of(tallies, "of", "people"),
        from_other_teams=added_up([in_fives(part["of"], people=part["people"]) for part in others]),
    )


def spend_above(conversation: Conversation) -> Shown:
    """What was spent on getting round it, as it is told to those who read above. One query."""
    purchases = Purchase.objects.kept().filter(issue__in=_issues_in(conversation))
    here = Conversation.objects.filter(pk=conversation.pk)
    return _told(here.values_list(_in_parts(purchases, OF_PURCHASES, conversation)).get()[0])


def _issues_in(conversation: Conversation) -> QuerySet[Issue]:
    """Those that are read in it by somebody; not what counts as a number only."""
    found: QuerySet[Issue] = Issue.objects.filter(
        counted__conversation=conversation, counted__only_number=False
    )
    return found


def _told(spend: list[dict[str, Any]]) -> Shown:
    return added_up([in_fifties(_spent([part]), people=part["people"]) for part in spend])


def _spent(parts: list[dict[str, Any]]) -> Decimal:
    """More can come back than was spent, where what it came back for got round nothing."""
    return max(sum((Decimal(part["of"]) for part in parts), Decimal(0)), Decimal(0))


def _of_other_teams(person: Person, conversation: Conversation) -> CountedQuerySet:
    """Issues that a reader of their own team's does not read; none for all other readers."""
    if reading_of(person, conversation) is not Reading.OWN_ISSUES:
        return Counted.objects.none()
    own = systems_where(person, Permission.DO_CASEWORK)
    return Counted.objects.filter(conversation=conversation).exclude(team__in=own)


def _in_parts(
    rows: QuerySet[Any],
    what: Mapping[str, Any],
    conversation: Conversation,
    issue: Any = None,
) -> ArraySubquery:
    """What ``rows`` add up to in each organisation, an object for each that has any.

    ``issue``: where a row names the one that it belongs to, if not in its ``issue``. A conversation
    of one organisation, or of a team, is its own only part.
    """
    part: Any = Value(1)
    if is_larger(conversation):
        in_organisation = Counted.objects.filter(
            issue=OuterRef("of_issue"), system__scale=Scale.ORGANISATION
        )
        part = Subquery(in_organisation.order_by().values("system")[:1])
    parts: Any = (
        rows.order_by().annotate(of_issue=issue or F("issue")).annotate(part=part).values("part")
    )
    return ArraySubquery(parts.annotate(found=JSONObject(**what)).values("found"))


def _of_measures() -> dict[str, Any]:
    kept = Q(sent_at__isnull=True)
    past = ~Q(air_cover_holder="") & Q(review_on__lt=timezone.localdate())
    return {
        "to_read": Count("pk", filter=~kept),
        "kept": Count("pk", filter=kept),
        "kept_people": Count(CASE, distinct=True, filter=kept),
        "past": Count("pk", filter=past),
        "past_people": Count(CASE, distinct=True, filter=past),
    }
