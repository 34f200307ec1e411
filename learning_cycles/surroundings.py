"""What is done, spent and went well around a conversation, as one reader is told of it (R4, R5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db.models import Count, Q, QuerySet, Subquery, Sum, TextField, Value
from django.db.models.functions import Cast, Coalesce, JSONObject
from django.utils import timezone

from debriefs.models import Countermeasure, Issue, Tally
from learning_cycles.models import Conversation, Counted
from learning_cycles.permissions import reads_above
from learning_cycles.querysets import CountedQuerySet
from learning_cycles.reading import PEOPLE, Reading, reading_of
from purchases.models import Purchase
from systems.masking import Shown, in_fifties, in_fives
from systems.models import Person
from systems.permissions import Permission, systems_where

CASE = "issue__case"


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
    in_it: QuerySet[Issue] = Issue.objects.filter(
        counted__conversation=conversation, counted__only_number=False
    )
    purchases: QuerySet[Purchase] = Purchase.objects.kept()
    if not above:
        in_it = in_it.filter(pk__in=Issue.objects.in_team_of(person))
        purchases = Purchase.objects.in_team_of(person)
    # A mark names what it helped with, or else the kind of work that it is a mark of does.
    by_kind = Q(issue__isnull=True, activity__issue__in=in_it)
    here = Conversation.objects.filter(pk=conversation.pk).values_list(
        _summed(Countermeasure.objects.in_force().filter(issue__in=in_it), _of_measures()),
        _summed(
            purchases.filter(issue__in=in_it),
            # As text, since a number in JSON is read as a float.
            {
                "of": Cast(Sum("amount", default=0), TextField()),
                "people": Count("case", distinct=True),
            },
        ),
        _summed(
            Tally.objects.filter(Q(issue__in=in_it) | by_kind),
            {
                "of": Count("pk"),
                "people": Count(Coalesce(CASE, f"activity__{CASE}"), distinct=True),
            },
        ),
        _summed(_of_other_teams(person, conversation), {"of": Count("pk"), "people": PEOPLE}),
    )
    measures, spend, tallies, others = (found or {} for found in here.get())

    def of(number: int, people: int) -> Shown:
        return in_fives(number, people=people) if above else Shown(number)

    # More can come back than was spent, where what it came back for got round nothing.
    pounds, buyers = max(Decimal(spend.get("of", 0)), Decimal(0)), spend.get("people", 0)
    return Surroundings(
        to_read=Shown(measures.get("to_read", 0)),
        kept_in_teams=of(measures.get("kept", 0), measures.get("kept_people", 0)),
        cover_past_review=of(measures.get("past", 0), measures.get("past_people", 0)),
        spend=in_fifties(pounds, people=buyers) if above else Shown(pounds),
        successes=of(tallies.get("of", 0), tallies.get("people", 0)),
        from_other_teams=in_fives(others.get("of", 0), people=others.get("people", 0)),
    )


def _of_other_teams(person: Person, conversation: Conversation) -> CountedQuerySet:
    """Issues that a reader of their own team's does not read; none for all other readers."""
    if reading_of(person, conversation) is not Reading.OWN_ISSUES:
        return Counted.objects.none()
    own = systems_where(person, Permission.DO_CASEWORK)
    return Counted.objects.filter(conversation=conversation).exclude(team__in=own)


def _summed(rows: QuerySet[Any], what: Mapping[str, Any]) -> Subquery:
    """What ``rows`` add up to, in one object; None where nobody may read any."""
    everything: Any = rows.order_by().annotate(together=Value(1)).values("together")
    return Subquery(everything.annotate(found=JSONObject(**what)).values("found"))


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
