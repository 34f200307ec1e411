"""What is done, spent and went well around a conversation, as one reader is told of it (R4, R5).

A place or country adds up what is told of each of its organisations and counts nothing anew: that
five people stand behind the whole would tell how many stand behind the last of its parts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, NamedTuple

from django.contrib.postgres.expressions import ArraySubquery
from django.db import connection
from django.db.models import Count, OuterRef, Q, QuerySet, Subquery, Sum, TextField, Value
from django.db.models.functions import Cast, JSONObject
from django.utils import timezone

from debriefs.models import Countermeasure, Tally
from learning_cycles.models import (
    CaseInConversation,
    Conversation,
    Counted,
    IssueSurroundings,
    TeamInConversation,
)
from learning_cycles.parts import is_larger, others_in
from learning_cycles.permissions import reads_above
from learning_cycles.reading import Reading, reading_of
from purchases.models import Purchase
from systems.masking import FEWEST_PEOPLE, Shown, added_up, in_fifties, in_fives
from systems.models import Person
from systems.permissions import Permission, systems_where


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


class Kept(NamedTuple):
    """What the roll-up keeps of one organisation's part of a conversation.

    Each with the cases behind it. ``past``: air cover past its review date, which changes with the
    day.
    """

    to_read: int
    kept: int
    kept_cases: int
    spent: Decimal
    spent_cases: int
    successes: int
    success_cases: int
    past: int
    past_cases: int


KEPT = """
    SELECT there.conversation_id, to_read, kept, kept_cases, spent, spent_cases, successes,
           success_cases, COALESCE(past, 0), COALESCE(past_cases, 0)
    FROM learning_cycles_conversationsurroundings there
    LEFT JOIN (
        SELECT conversation_id, part, count(*) AS past, count(DISTINCT case_ref) AS past_cases
        FROM learning_cycles_issuesurroundings CROSS JOIN unnest(cover_until) AS cover(day)
        WHERE conversation_id = ANY(%(conversations)s) AND cover_until <> '{}'
          AND cover.day < %(today)s
        GROUP BY conversation_id, part
    ) cover USING (conversation_id, part)
    WHERE there.conversation_id = ANY(%(conversations)s)
"""


def surroundings_of(person: Person, conversation: Conversation) -> Surroundings:
    """One query. Above the team everything counts, of which only what was sent on is told as it is.

    Others read what their own team's issues have around them; where these are counted in a place
    or country, other teams' are asked for by themselves.
    """
    if reads_above(person, conversation.system):
        return surroundings_above([conversation])[conversation.pk]
    return _surroundings_of_own(person, conversation)


def surroundings_above(conversations: Iterable[Conversation]) -> dict[int, Surroundings]:
    """By id of a conversation, as those read them who read above its system (R5). One query."""
    ids = [each.pk for each in conversations]
    found: dict[int, list[Kept]] = defaultdict(list)
    with connection.cursor() as cursor:
        cursor.execute(KEPT, {"conversations": ids, "today": timezone.localdate()})
        for conversation_id, *values in cursor.fetchall():
            found[conversation_id].append(Kept(*values))
    return {pk: _told_above(found[pk]) for pk in ids}


def spend_above(conversation: Conversation) -> Shown:
    """What was spent on getting round it, as it is told to those who read above. One query."""
    return surroundings_above([conversation])[conversation.pk].spend


def _told_above(parts: Sequence[Kept]) -> Surroundings:
    return Surroundings(
        to_read=Shown(sum(part.to_read for part in parts)),
        kept_in_teams=added_up([in_fives(part.kept, people=part.kept_cases) for part in parts]),
        cover_past_review=added_up([in_fives(part.past, people=part.past_cases) for part in parts]),
        spend=added_up(
            [in_fifties(_not_negative(part.spent), people=part.spent_cases) for part in parts]
        ),
        successes=added_up([in_fives(part.successes, people=part.success_cases) for part in parts]),
        from_other_teams=Shown(0),
    )


def _not_negative(pounds: Decimal) -> Decimal:
    """More can come back than was spent, where what it came back for got round nothing."""
    return max(pounds, Decimal(0))


def _surroundings_of_own(person: Person, conversation: Conversation) -> Surroundings:
    """In the team every number is exact; of other teams' issues there is a number.

    Which issues have anything around them is kept, and what it is is asked anew.
    """
    in_it = IssueSurroundings.objects.of_own_teams(person, conversation).values("issue")
    own_issues_only = reading_of(person, conversation) is Reading.OWN_ISSUES
    in_parts = own_issues_only and is_larger(conversation)
    others, people = _of_other_teams(person, conversation, told=own_issues_only and not in_parts)
    here = Conversation.objects.filter(pk=conversation.pk).values_list(
        _summed(Countermeasure.objects.in_force().filter(issue__in=in_it), _of_measures()),
        _summed(
            Purchase.objects.in_team_of(person).filter(issue__in=in_it),
            # As text, since a number in JSON is read as a float.
            {"of": Cast(Sum("amount", default=0), TextField())},
        ),
        # A mark names what it helped with, or else the kind of work that it is a mark of does.
        _summed(Tally.objects.filter(issue__in=in_it), {"of": Count("pk")}),
        _summed(
            Tally.objects.filter(issue__isnull=True, activity__issue__in=in_it),
            {"of": Count("pk")},
        ),
        Subquery(others.order_by().values("conversation").values(of=Sum("issues"))),
        ArraySubquery(people.values("pk")[:FEWEST_PEOPLE]),
    )
    *sums, of_others, behind = here.get()
    measures, spend, named, by_kind = (found or {} for found in sums)
    return Surroundings(
        to_read=Shown(measures.get("to_read", 0)),
        kept_in_teams=Shown(measures.get("kept", 0)),
        cover_past_review=Shown(measures.get("past", 0)),
        spend=Shown(_not_negative(Decimal(spend.get("of", 0)))),
        successes=Shown(named.get("of", 0) + by_kind.get("of", 0)),
        from_other_teams=(
            others_in(conversation, systems_where(person, Permission.DO_CASEWORK))
            if in_parts
            else in_fives(of_others or 0, people=len(behind or []))
        ),
    )


def _of_other_teams(
    person: Person, conversation: Conversation, *, told: bool
) -> tuple[QuerySet[TeamInConversation], QuerySet[CaseInConversation]]:
    """Teams whose issues a reader of their own team's does not read, and the cases behind those.

    None where they are not ``told``.
    """
    if not told:
        return TeamInConversation.objects.none(), CaseInConversation.objects.none()
    own = systems_where(person, Permission.DO_CASEWORK)
    # Both say the same of the case; the issue's own is found at once.
    about_it = {"case_ref": OuterRef("case_ref"), "issue__case": OuterRef("case_ref")}
    of_others = Counted.objects.filter(conversation=conversation, **about_it).exclude(team__in=own)
    cases = CaseInConversation.objects.filter(conversation=conversation)
    return (
        TeamInConversation.objects.filter(conversation=conversation).exclude(team__in=own),
        # Asked one by one, so that the first few are enough.
        cases.alias(of_others=Subquery(of_others.order_by().values("pk")[:1])).filter(
            of_others__isnull=False
        ),
    )


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
        "past": Count("pk", filter=past),
    }
