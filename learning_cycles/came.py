"""What came of a conversation, and the worries of those who keep the rule, as they are read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import (
    BigIntegerField,
    DateField,
    DateTimeField,
    F,
    OuterRef,
    QuerySet,
    TextField,
    Value,
)
from django.db.models.functions import Cast, JSONObject, TruncDate

from learning_cycles.models import (
    Conversation,
    Experiment,
    LearningCycle,
    SenseMakingSession,
    Stage,
    SystemChange,
    Worry,
    WorrySeen,
)
from systems.models import Person

MOST_UNDER_COVER = 20
NOTHING = Value("", output_field=TextField())
NEVER = Value(None, output_field=DateTimeField())
NO_CYCLE = Value(None, output_field=BigIntegerField())


class Kind(StrEnum):
    """What can come of a conversation."""

    UNDER_COVER = "under cover"
    CHANGE = "change"
    SESSION = "session"
    CYCLE = "cycle"


@dataclass(frozen=True)
class Line:
    """An experiment under air cover, a new normal, a session or a cycle.

    ``detail``: who gives the cover, the purpose of the cycle that a change is of, or the stage of a
    cycle. ``day``: of looking at an experiment, from which a change is normal, of a session, or on
    which a cycle began. ``cycle_id``: the cycle that an experiment or a change is of.
    """

    kind: str
    pk: int
    words: str
    day: date
    detail: str
    ended_at: datetime | None
    cycle_id: int | None

    @property
    def stage(self) -> str:
        """The stage of a cycle, as it is called on screen."""
        return str(Stage(self.detail).label)


@dataclass(frozen=True)
class Came:
    """What came of something. Experiments by the day of looking at them, all else newest first."""

    under_cover: list[Line]
    changes: list[Line]
    sessions: list[Line]
    cycles: list[Line]


def came_of(person: Person, conversation: Conversation, *, whole: bool) -> Came:
    """What came of it and of what was merged into it, as far as ``person`` sees it. One query.

    ``whole``: with sessions and cycles, which are for those alone who read it whole.
    """
    together = Conversation.objects.together_with(conversation)
    cycles = LearningCycle.objects.visible_to(person)
    covered = Experiment.objects.filter(
        cycle__in=cycles.filter(conversation=conversation), ended_at__isnull=True
    ).exclude(air_cover_holder="")
    sessions = SenseMakingSession.objects.visible_to(person).filter(conversation__in=together)
    return in_lines(
        under_cover=covered.order_by("review_on", "pk")[:MOST_UNDER_COVER],
        changes=SystemChange.objects.filter(cycle__conversation__in=together),
        sessions=sessions if whole else sessions.none(),
        cycles=cycles.filter(conversation__in=together) if whole else cycles.none(),
    )


def in_lines(
    *,
    under_cover: QuerySet[Experiment],
    changes: QuerySet[SystemChange],
    sessions: QuerySet[SenseMakingSession],
    cycles: QuerySet[LearningCycle],
) -> Came:
    """All four in one query; each as it is limited by whoever asks."""
    of, holder = F("cycle_id"), F("air_cover_holder")
    parts = [
        _lines(under_cover, Kind.UNDER_COVER, "question", "review_on", holder, of=of),
        _lines(changes, Kind.CHANGE, "new_normal", "from_day", F("cycle__purpose"), of=of),
        _lines(sessions, Kind.SESSION, "question", "held_on", NOTHING, F("closed_at")),
        _lines(cycles, Kind.CYCLE, "purpose", TruncDate("started_at"), F("stage"), F("ended_at")),
    ]
    found = [Line(*row) for row in parts[0].union(*parts[1:], all=True)]
    found.sort(key=lambda line: (line.day, line.pk))
    oldest_first = {kind: [line for line in found if line.kind == kind] for kind in Kind}
    return Came(
        under_cover=oldest_first[Kind.UNDER_COVER],
        changes=oldest_first[Kind.CHANGE][::-1],
        sessions=oldest_first[Kind.SESSION][::-1],
        cycles=oldest_first[Kind.CYCLE][::-1],
    )


def _lines(
    rows: QuerySet[Any],
    kind: Kind,
    words: str,
    day: Any,
    detail: Any,
    ended_at: Any = NEVER,
    *,
    of: Any = NO_CYCLE,
) -> QuerySet[Any]:
    """``rows`` in the columns of ``Line``."""
    found: QuerySet[Any] = rows.values_list(
        Value(kind.value, output_field=TextField()),
        "pk",
        Cast(words, TextField()),
        Cast(day, DateField()),
        Cast(detail, TextField()),
        Cast(ended_at, DateTimeField()),
        Cast(of, BigIntegerField()),
    )
    return found


@dataclass(frozen=True)
class Seen:
    """Something that was seen about a worry since."""

    words: str
    seen_by: str
    day: date


@dataclass(frozen=True)
class HeardWorry:
    """A worry with what has been seen about it since, oldest first."""

    worry: Worry
    seen: list[Seen]


def worries_in(conversation: Conversation) -> list[HeardWorry]:
    """Of it and of what was merged into it, oldest first. One query."""
    seen = WorrySeen.objects.filter(worry=OuterRef("pk")).order_by("seen_at", "pk")
    told = JSONObject(
        words="words", seen_by="seen_by__name", day=Cast(TruncDate("seen_at"), TextField())
    )
    worries: Any = (
        Worry.objects.filter(conversation__in=Conversation.objects.together_with(conversation))
        .select_related("written_by")
        .annotate(seen_since=ArraySubquery(seen.values_list(told)))
    )
    return [
        HeardWorry(
            worry,
            [
                Seen(each["words"], each["seen_by"], date.fromisoformat(each["day"]))
                for each in worry.seen_since
            ],
        )
        for worry in worries
    ]
