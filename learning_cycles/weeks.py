"""How many issues came in each week or month of a conversation, as far as one reader is told (R5).

docs/decisions says why weeks are told above the team only where nobody can be counted out of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Count
from django.db.models.functions import TruncMonth, TruncWeek
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.safestring import SafeString

from hls.ui.charts import Bar, bars_svg
from hls.ui.templatetags.ui import day, month
from learning_cycles.models import Conversation, Counted, WeekInConversation
from learning_cycles.permissions import reads_above
from learning_cycles.querysets import CountedQuerySet
from systems.masking import FEWEST_PEOPLE, Shown, in_fives
from systems.models import Person
from systems.permissions import Permission, systems_where

WINDOW = 26
"""Whole weeks that are drawn; the one that runs is not among them."""
WEEK = timedelta(weeks=1)


@dataclass(frozen=True)
class OverTime:
    """Issues over time as a drawing; by month where weeks are not to be told."""

    picture: SafeString
    by_month: bool


def this_monday() -> date:
    """The day on which the week that runs began."""
    today = timezone.localdate()
    return today - timedelta(days=today.weekday())


def over_time(person: Person, conversation: Conversation) -> OverTime:
    """What ``person``, who reads more than its question, is told of weeks. Two queries at most."""
    weeks = [this_monday() - WEEK * back for back in range(WINDOW, 0, -1)]
    if reads_above(person, conversation.system):
        told = _weeks_above(conversation, weeks)
        if told is not None:
            return _by_week(weeks, told)
        return _by_month(Counted.objects.filter(conversation=conversation), weeks[0])
    if systems_where(person, Permission.DO_CASEWORK):
        return _by_week(weeks, _weeks_of_own(person, conversation, weeks))
    return _by_month(
        Counted.objects.readable_by(person).filter(conversation=conversation), weeks[0]
    )


def _weeks_above(conversation: Conversation, weeks: list[date]) -> dict[date, Shown] | None:
    """What came each week, in whole fives; None where some week is not to be told, or none has any.

    What counts as a number only was passed up and is read nowhere: beside the issues that can be
    counted it would be the difference, so it is in no week that is told.
    """
    picture = getattr(conversation, "picture", None)
    if picture is None or picture.open_numbers or picture.closed_numbers:
        return None
    kept = list(
        WeekInConversation.objects.filter(
            conversation=conversation, week__gte=weeks[0], week__lte=weeks[-1], issues__gt=0
        )
    )
    if not kept or any(week.cases < FEWEST_PEOPLE for week in kept):
        return None
    return {week.week: in_fives(week.issues, people=week.cases) for week in kept}


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


def _by_month(counted: CountedQuerySet, since: date) -> OverTime:
    """What everybody who reads the issues can count themselves: each of them shows its month."""
    months = _months_from(since)
    by_month = (
        counted.filter(only_number=False, raised_on__gte=months[0])
        .order_by()
        .annotate(month=TruncMonth("raised_on"))
        .values("month")
        .annotate(issues=Count("pk"))
    )
    told = {row["month"]: Shown(row["issues"]) for row in by_month}
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
