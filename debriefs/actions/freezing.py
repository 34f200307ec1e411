"""Freezing how people were, as it is read above the teams."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta

from django.db import transaction
from django.utils import timezone

from debriefs.bands import SharedFace, bands
from debriefs.models import Debrief, Welfare, WelfareBand, WelfareMonth
from systems.kinds import Scale
from systems.models import System


def freeze_past_months() -> int:
    """Freeze each month that is over and is not frozen yet; returns how many those were.

    By state, so that a schedule that was missed loses nothing and two runs at once freeze a month
    once.
    """
    frozen = set(WelfareMonth.objects.values_list("first_day", flat=True))
    return sum(_freeze(first_day) for first_day in _months_over() if first_day not in frozen)


def _months_over() -> Iterator[date]:
    """First days of the months from the earliest debrief up to last month."""
    earliest = Debrief.objects.order_by("day").values_list("day", flat=True).first()
    month = (earliest or timezone.localdate()).replace(day=1)
    while month < timezone.localdate().replace(day=1):
        yield month
        month = _next(month)


def _next(first_day: date) -> date:
    return (first_day + timedelta(days=31)).replace(day=1)


@transaction.atomic
def _freeze(first_day: date) -> bool:
    month, is_new = WelfareMonth.objects.get_or_create(first_day=first_day)
    if is_new:
        WelfareBand.objects.bulk_create(
            WelfareBand(month=month, organisation_id=organisation, face=face, at_least=at_least)
            for organisation, shared in _shared_by_organisation(first_day).items()
            for face, at_least in bands(shared).items()
        )
    return is_new


def _shared_by_organisation(first_day: date) -> dict[int, list[SharedFace]]:
    """What was shared in a month, by the id of the nearest organisation above the team.

    Each team has one, so that no two organisations count the same face.
    """
    rows = System.objects.order_by().values_list("pk", "parent", "scale")
    systems: dict[int, tuple[int | None, str]] = {pk: (above, scale) for pk, above, scale in rows}
    shared = Welfare.objects.with_shared_face().filter(
        debrief__day__gte=first_day, debrief__day__lt=_next(first_day)
    )
    found = defaultdict(list)
    faces = shared.order_by().values_list("debrief__team", "person", "face").distinct()
    for each in map(SharedFace._make, faces):
        at: int | None = each.team_id
        while at and systems[at][1] != Scale.ORGANISATION:
            at = systems[at][0]
        if at:
            found[at].append(each)
    return found
