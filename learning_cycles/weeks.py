"""How many issues came in each week or month of a conversation, as far as one reader is told (R5).

docs/decisions says why weeks are told above the team only where nobody can be counted out of them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Count, DateField, Exists, IntegerField, Q, QuerySet, Value
from django.db.models.functions import Cast, TruncMonth, TruncWeek
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.safestring import SafeString

from hls.ui.charts import Bar, bars_svg
from hls.ui.templatetags.ui import day, month
from learning_cycles.models import Conversation, Counted, WeekInConversation
from learning_cycles.parts import is_larger
from learning_cycles.permissions import reads_above
from learning_cycles.querysets import CountedQuerySet
from systems.masking import FEWEST_PEOPLE, Shown, in_fives
from systems.models import Person
from systems.permissions import Permission, systems_where

WINDOW = 26
"""Whole weeks that are drawn; the one that runs is not among them."""
WEEK = timedelta(weeks=1)
LAST_DAY = timedelta(days=6)


@dataclass(frozen=True)
class OverTime:
    """Issues over time as a drawing; by month where weeks are not to be told."""

    picture: SafeString
    by_month: bool


def this_monday() -> date:
    """The day on which the week that runs began."""
    today = timezone.localdate()
    return today - timedelta(days=today.weekday())


def drawn_weeks() -> list[date]:
    """The Mondays of the whole weeks that are drawn."""
    return [this_monday() - WEEK * back for back in range(WINDOW, 0, -1)]


def over_time(person: Person, conversation: Conversation) -> OverTime:
    """What ``person``, who reads more than its question, is told of weeks. One query."""
    weeks = drawn_weeks()
    if reads_above(person, conversation.system):
        return _above(conversation, weeks)
    if systems_where(person, Permission.DO_CASEWORK):
        return _by_week(weeks, _weeks_of_own(person, conversation, weeks))
    counted = Counted.objects.readable_by(person).filter(conversation=conversation)
    return _by_month(_months(counted, weeks[0]), weeks[0])


def _above(conversation: Conversation, weeks: list[date]) -> OverTime:
    """What came each week, in whole fives; months where few people are behind some of it, or where
    nothing came.

    A place or country is drawn by month: where its weeks have enough people would tell of those of
    its organisations that have few. What counts as a number only was passed up and is read nowhere:
    beside the issues that can be counted it would be the difference, so it is in no week that is
    told.
    """
    counted = Counted.objects.filter(conversation=conversation)
    rows = _months(counted, weeks[0])
    picture = None if is_larger(conversation) else getattr(conversation, "picture", None)
    if picture is not None and not picture.open_numbers and not picture.closed_numbers:
        kept = WeekInConversation.objects.filter(
            conversation=conversation, week__gte=weeks[0], week__lte=weeks[-1], issues__gt=0
        )
        # Months are counted only where weeks are not told.
        few_in_weeks, few_in_pieces = _with_few_behind([conversation.pk])
        untold = ~Exists(kept) | Exists(few_in_weeks) | Exists(few_in_pieces)
        by_week = kept.order_by().values_list("week", "issues", "cases")
        rows = _months(counted.filter(untold), weeks[0]).union(by_week, all=True)
    found = list(rows)
    months = [row for row in found if row[2] is None]
    told = {week: (issues, people) for week, issues, people in found if people is not None}
    if months or not told or any(people < FEWEST_PEOPLE for _, people in told.values()):
        return _by_month(months, weeks[0])
    return _by_week(
        weeks, {week: in_fives(issues, people=people) for week, (issues, people) in told.items()}
    )


def not_told_by_week(conversations: Collection[int]) -> set[int]:
    """Those of ``conversations`` whose drawing is by month, by id. One query at most."""
    if not conversations:
        return set()
    few = [each.order_by().values_list("conversation") for each in _with_few_behind(conversations)]
    return {pk for (pk,) in few[0].union(few[1])}


def _with_few_behind(
    conversations: Collection[int],
) -> tuple[QuerySet[WeekInConversation], QuerySet[Any]]:
    """Weeks with few people behind what came in them, and pieces of weeks in which a month ends.

    Everybody can count the issues of a month. A month less the weeks that are told leaves what came
    on its own days of the weeks at its ends, also in the month in which the drawing begins: so each
    such piece is looked at like a week of its own. What the roll-up keeps is whole weeks, so that
    issues are looked at for the few that a month ends in.
    """
    first = drawn_weeks()[0].replace(day=1)
    weeks = WeekInConversation.objects.filter(
        conversation__in=conversations,
        week__gte=first,
        week__lt=this_monday(),
        issues__gt=0,
        cases__lt=FEWEST_PEOPLE,
    )
    in_pieces = Q()
    for monday in _mondays_of_broken_weeks(first):
        in_pieces |= Q(raised_on__range=(max(monday, first), monday + LAST_DAY))
    pieces = (
        Counted.objects.filter(in_pieces, conversation__in=conversations)
        .order_by()
        .annotate(week=TruncWeek("raised_on"), month=TruncMonth("raised_on"))
        .values("conversation", "week", "month")
        .annotate(people=Count("case_ref", distinct=True))
        .filter(people__lt=FEWEST_PEOPLE)
    )
    return weeks, pieces


def _mondays_of_broken_weeks(first: date) -> list[date]:
    """Whole weeks that hold days from ``first`` on, and in which a month ends before Sunday."""
    monday = first - timedelta(days=first.weekday())
    weeks = [monday + WEEK * on for on in range((this_monday() - monday) // WEEK)]
    return [each for each in weeks if each.month != (each + LAST_DAY).month]


def _weeks_of_own(
    person: Person, conversation: Conversation, weeks: list[date]
) -> dict[date, Shown]:
    """In the team every number is exact."""
    own = Counted.objects.of_own_teams(person).filter(
        conversation=conversation, raised_on__gte=weeks[0], raised_on__lt=weeks[-1] + WEEK
    )
    by_week = own.order_by().annotate(week=TruncWeek("raised_on")).values("week")
    return {row["week"]: Shown(row["issues"]) for row in by_week.annotate(issues=Count("pk"))}


def _by_week(weeks: list[date], told: Mapping[date, Shown]) -> OverTime:
    bars = [_bar(date_format(week, "j M Y"), told.get(week, Shown(0))) for week in weeks]
    when = f"in the {WINDOW} weeks until {day(weeks[-1] + WEEK - timedelta(days=1))}"
    rounded = any(each.at_least for each in told.values())
    return OverTime(_draw(bars, "Week from", when, rounded=rounded), by_month=False)


def _months(counted: CountedQuerySet, since: date) -> QuerySet[Any]:
    """Each month from that of ``since``, how many issues it has, and nothing about people."""
    found: QuerySet[Any] = (
        counted.filter(only_number=False, raised_on__gte=since.replace(day=1))
        .order_by()
        .annotate(month=Cast(TruncMonth("raised_on"), DateField()))
        .values("month")
        .annotate(issues=Count("pk"), people=Value(None, output_field=IntegerField()))
        .values_list("month", "issues", "people")
    )
    return found


def _by_month(rows: Iterable[Any], since: date) -> OverTime:
    """What everybody who reads the issues can count themselves: each of them shows its month."""
    months = _months_from(since)
    told = {first: Shown(issues) for first, issues, _ in rows}
    bars = [_bar(date_format(each, "M Y"), told.get(each, Shown(0))) for each in months]
    when = f"from {month(months[0])} to {month(months[-1])}"
    return OverTime(_draw(bars, "Month", when, rounded=False), by_month=True)


def _months_from(since: date) -> list[date]:
    """The first day of each month from that of ``since`` until the one that runs."""
    months = [since.replace(day=1)]
    while (following := (months[-1] + timedelta(days=32)).replace(day=1)) <= timezone.localdate():
        months.append(following)
    return months


def _bar(label: str, told: Shown) -> Bar:
    assert told.value is not None, "What is masked is not drawn."
    return Bar(label, int(told.value), str(told).capitalize())


def _draw(bars: list[Bar], column: str, when: str, *, rounded: bool) -> SafeString:
    total = sum(bar.value for bar in bars)
    many = f"{'At least ' if rounded else ''}{total} issue{'' if total == 1 else 's'}"
    sentence = f"{many} {when}." if total else f"Nothing came {when}."
    return bars_svg(bars, name="Issues", sentence=sentence, column=column)
