"""What came of what was bought: asked once per case, told in words beside the spend.

Nothing is added up or put beside a sum, and no outcome is anybody's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, Exists, F, Min, OuterRef, Q, QuerySet, Subquery, Window
from django.db.models.functions import Coalesce, RowNumber, TruncMonth
from django.utils import timezone

from casework.models import Case
from casework.querysets import cases_seen_by
from debriefs.models import TalkKind, ToTalkAbout
from debriefs.querysets import ToTalkAboutQuerySet
from purchases.models import Kind, Purchase
from purchases.references import case_reference, reader_group
from systems.models import Person, System
from systems.permissions import Permission, systems_where

ASKED_AT_ONCE = 3
"""Cases about which a team is asked at one time; the next come up when these are settled."""
STORIES = 10
"""Beside the spend: the newest so many."""
BY_MONTH = ("-month", "-id")
"""No reader above the team is told a day, also by the order or the address of a page."""


def source_of_case(pk: int) -> str:
    """How the question about case ``pk`` is named: there is one, ever."""
    return f"case:{pk}:came-of-it"


def cases_to_ask_about(before: date) -> QuerySet[Case]:
    """Cases whose first purchase was on ``before`` or earlier and whose team was not asked yet.

    Each with ``first_bought_on``; of each team the earliest, ``ASKED_AT_ONCE`` with what waits.
    """
    asked = ToTalkAbout.objects.filter(kind=TalkKind.OUTCOME)
    waiting = asked.waiting().filter(team=OuterRef("team")).order_by().values("team")
    first = (
        Purchase.objects.kept()
        .filter(case=OuterRef("pk"), amount__gt=0)
        .order_by()
        .values("case")
        .annotate(first=Min("bought_on"))
    )
    cases = (
        Case.objects.with_names()
        .filter(~Exists(asked.filter(case=OuterRef("pk"))), deleted_at__isnull=True)
        .annotate(
            first_bought_on=Subquery(first.values("first")),
            wait=Coalesce(Subquery(waiting.annotate(number=Count("pk")).values("number")), 0),
        )
        .filter(first_bought_on__lte=before)
    )
    place = Window(RowNumber(), partition_by=F("team"), order_by=["first_bought_on", "pk"])
    due = cases.annotate(place=place).filter(place__lte=ASKED_AT_ONCE - F("wait"))
    return due.select_related("team", "citizen")


@dataclass(frozen=True)
class Story:
    """What a team said came of it: its words, the month, and the kinds of what was bought.

    ``case`` is empty for readers above the team, who have ``reference`` instead.
    """

    words: str
    month: date
    kinds: list[str]
    reference: str
    case: Case | None


def stories_told_to(person: Person, *, as_spend: bool = False) -> ToTalkAboutQuerySet:
    """Answers that ``person`` may read, newest first, each with its ``month``.

    With the team, of the cases that they see; above it, or ``as_spend``, of the teams whose spend
    they read, without restricted and deleted cases.
    """
    told = ToTalkAbout.objects.answered().filter(kind=TalkKind.OUTCOME)
    teams = systems_where(person, Permission.DO_CASEWORK)
    with_team = Q(team__any_of=teams, case__in=cases_seen_by(person))
    above = Q(
        team__any_of=systems_where(person, Permission.READ_SPEND),
        case__deleted_at__isnull=True,
        case__restricted=False,
    )
    read = with_team if teams and not as_spend else above
    return told.filter(read).annotate(month=TruncMonth("settled_at"))


def of_kind(stories: ToTalkAboutQuerySet, kind: Kind) -> ToTalkAboutQuerySet:
    """Those of cases for which something of ``kind`` was bought."""
    bought = Purchase.objects.kept().filter(case=OuterRef("case"), kind=kind)
    return stories.filter(Exists(bought))


def newest_stories(person: Person, system: System, *, as_spend: bool) -> list[Story]:
    """The newest of one team, or of all teams of an organisation, as far as person reads them."""
    told = stories_told_to(person, as_spend=as_spend)
    inside = told.filter(team__in=System.objects.inside(system))
    return as_stories(inside.for_page().order_by(*BY_MONTH)[:STORIES], person, as_spend=as_spend)


def as_stories(talks: Iterable[Any], person: Person, *, as_spend: bool = False) -> list[Story]:
    """The answers as ``person`` reads them. One query for the kinds of all of them."""
    told = list(talks)
    bought = Purchase.objects.kept().filter(case__in=[each.case_id for each in told])
    kinds = defaultdict(list)
    rows = bought.order_by("kind__place", "kind__name").values_list("case", "kind__name")
    for case_id, name in rows.distinct():
        kinds[case_id].append(name)
    with_team = bool(systems_where(person, Permission.DO_CASEWORK)) and not as_spend
    return [
        Story(
            words=each.answer,
            month=timezone.localdate(each.settled_at).replace(day=1),
            kinds=kinds[each.case_id],
            reference=""
            if with_team
            else case_reference(each.case_id, reader_group(person, each.team_id)),
            case=each.case if with_team else None,
        )
        for each in told
    ]
