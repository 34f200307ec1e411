"""Which conversations of a system are growing, as far as a reader may be told (R5).

It compares only what is told: in an organisation weeks in whole fives where none of them is masked;
where weeks are not told, the months that every reader can count. So it says no more than they do.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from operator import itemgetter
from typing import Any

from django.db.models import Count, F, Q, QuerySet, Sum, Value
from django.utils import timezone
from django.utils.formats import date_format

from learning_cycles.models import Conversation, Counted, WeekInConversation
from learning_cycles.parts import LARGER
from learning_cycles.permissions import reads_above
from learning_cycles.weeks import WEEK, not_told_by_week, this_monday
from systems.masking import FEWEST_PEOPLE
from systems.models import Person, System

WEEKS = 4
CLEARLY_MORE = 3
"""Issues more than before; and half as many again."""
FEW_ENOUGH_FOR_MONTHS = 200
MOST_BY_MONTHS = 100
"""Months are counted for so many conversations, the latest seen; in an organisation for those of so
many issues at most, since more of them have weeks that are told."""


@dataclass(frozen=True)
class More:
    """How many issues came lately and in the time before, and what those times are called.

    ``at_least``: both are rounded down.
    """

    lately: int
    before: int
    when: str
    when_before: str
    at_least: bool

    @property
    def words(self) -> str:
        """Both numbers in a sentence."""
        about = "at least " if self.at_least else ""
        before = f"{about}{self.before}" if self.before else "none"
        return f"{about}{self.lately} {self.when}, {before} {self.when_before}"

    @property
    def share_before(self) -> int:
        """What came before, in hundredths of what came lately."""
        return self.before * 100 // self.lately


def growing_in(person: Person, system: System) -> dict[int, More]:
    """By id: live conversations of ``system`` in which clearly more came lately.

    Where both weeks and months say so, the weeks are told. Two queries at most.
    """
    live = Conversation.objects.live().filter(system=system)
    weeks = (f"in the last {WEEKS} weeks", f"in the {WEEKS} before")
    if not reads_above(person, system):
        own = Counted.objects.of_own_teams(person).filter(conversation__in=live)
        return {
            pk: More(lately, before, *weeks, at_least=False)
            for pk, lately, before, _ in _of_own_weeks(own)
        }
    last, earlier = _last_months()
    if system.scale in LARGER:
        rows = list(_of_months(live, last, earlier))
    else:
        small = live.annotate(issues=F("picture__open_issues") + F("picture__closed_issues"))
        by_month = _of_months(small.filter(issues__lte=FEW_ENOUGH_FOR_MONTHS), last, earlier)
        rows = list(_of_told_weeks(live).union(by_month, all=True))
    months = (f"in {date_format(last, 'F')}", f"in {date_format(earlier, 'F')}")
    untold = not_told_by_week([pk for pk, _, _, by_week in rows if by_week])
    return {
        pk: More(lately, before, *(weeks if by_week else months), at_least=by_week)
        for pk, lately, before, by_week in sorted(rows, key=itemgetter(3))
        if not (by_week and pk in untold)
    }


def _clearly_more(rows: QuerySet[Any], *, by_week: bool) -> QuerySet[Any]:
    """Of rows with ``lately`` and ``before``: the conversation, both, and ``by_week``."""
    found: QuerySet[Any] = rows.filter(lately__gte=F("before") + CLEARLY_MORE).annotate(
        twice=F("lately") * 2, by_week=Value(by_week)
    )
    clearly: QuerySet[Any] = found.filter(twice__gte=F("before") * 3)
    return clearly.values_list("conversation", "lately", "before", "by_week")


def _of_told_weeks(live: QuerySet[Conversation]) -> QuerySet[Any]:
    """Whole weeks, none with few people behind it, of conversations without hidden numbers.

    Whether the weeks before these are told as well is asked of the few that grow.
    """
    monday = this_monday()
    in_fives = F("issues") / FEWEST_PEOPLE * FEWEST_PEOPLE
    lately = Q(week__gte=monday - WEEK * WEEKS)
    weeks = (
        WeekInConversation.objects.filter(
            conversation__in=live.filter(picture__open_numbers=0, picture__closed_numbers=0),
            week__gte=monday - WEEK * 2 * WEEKS,
            week__lt=monday,
        )
        .order_by()
        .values("conversation")
        .annotate(
            hidden=Count("pk", filter=Q(issues__gt=0, cases__lt=FEWEST_PEOPLE)),
            lately=Sum(in_fives, filter=lately, default=0),
            before=Sum(in_fives, filter=~lately, default=0),
        )
    )
    return _clearly_more(weeks.filter(hidden=0), by_week=True)


def _of_own_weeks(counted: QuerySet[Counted]) -> QuerySet[Any]:
    """A team's own issues, exactly."""
    monday = this_monday()
    lately = Q(raised_on__gte=monday - WEEK * WEEKS)
    weeks = (
        counted.filter(raised_on__gte=monday - WEEK * 2 * WEEKS, raised_on__lt=monday)
        .order_by()
        .values("conversation")
        .annotate(lately=Count("pk", filter=lately), before=Count("pk", filter=~lately))
    )
    return _clearly_more(weeks, by_week=True)


def _of_months(live: QuerySet[Conversation], last: date, earlier: date) -> QuerySet[Any]:
    """The last whole month and the one before, of the conversations seen latest."""
    seen = live.filter(picture__last_seen__gte=last).order_by("-picture__last_seen", "-pk")
    lately = Q(raised_on__gte=last)
    months = (
        Counted.objects.filter(
            conversation__in=seen.values("pk")[:MOST_BY_MONTHS],
            only_number=False,
            raised_on__gte=earlier,
            raised_on__lt=timezone.localdate().replace(day=1),
        )
        .order_by()
        .values("conversation")
        .annotate(lately=Count("pk", filter=lately), before=Count("pk", filter=~lately))
    )
    return _clearly_more(months, by_week=False)


def _last_months() -> tuple[date, date]:
    """The first days of the last whole month and of the one before."""
    last = _month_before(timezone.localdate())
    return last, _month_before(last)


def _month_before(day: date) -> date:
    return (day.replace(day=1) - timedelta(days=1)).replace(day=1)
