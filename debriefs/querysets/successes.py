"""Named reads of what went well, and of what people make of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from django.contrib.postgres.lookups import Unaccent
from django.contrib.postgres.search import TrigramSimilarity, TrigramWordSimilarity
from django.db import models
from django.db.models import Case, Count, F, Func, Q, Value, When
from django.db.models.functions import Coalesce, Greatest, Lower, NullIf, TruncMonth

from systems.kinds import Scale
from systems.permissions import Permission, systems_where

if TYPE_CHECKING:
    from debriefs.models import Activity, Debrief, SkillNote, Tally  # noqa: F401 - for generics
    from debriefs.periods import Period
    from systems.models import Person, System

TEXT = models.TextField()
LIKE_ENOUGH = 0.35
"""Between 0, nothing in common, and 1; a word left out or mistyped stays above it."""
MOST_LIKE = 5
SHORTEST = 3
"""Characters that are enough to look for something like them."""


def however_written(text: Any) -> Coalesce:
    """What stays the same of a name however it is written: its letters and digits alone.

    Case, accents, spaces and punctuation make no difference. A name of signs alone is itself.
    """
    plain = Lower(Unaccent(text), output_field=TEXT)
    signs = ("[^[:alnum:]]+", "", "g")
    letters = Func(plain, *map(Value, signs), function="regexp_replace", output_field=TEXT)
    return Coalesce(NullIf(letters, Value("", TEXT)), plain, output_field=TEXT)


class ActivityQuerySet(models.QuerySet["Activity"]):
    """Reads of kinds of value work."""

    def of_teams_of(self, person: Person) -> ActivityQuerySet:
        """The activities of the teams in which ``person`` does casework."""
        return self.filter(team__any_of=systems_where(person, Permission.DO_CASEWORK))

    def with_marks_on(self, debrief: Debrief) -> ActivityQuerySet:
        """The team's activities, each with ``marks_here``: how many marks this debrief made."""
        return self.filter(team=debrief.team_id).annotate(
            marks_here=Count("marks", filter=Q(marks__debrief=debrief))
        )

    def with_marks_in(self, period: Period) -> ActivityQuerySet:
        """By name, each with ``times``: how many marks were made in ``period``."""
        return self.annotate(
            times=Count("marks", filter=period.holds("marks__marked_on"))
        ).order_by(Lower(Unaccent("name")), "pk")

    def called(self, name: str) -> ActivityQuerySet:
        """Those of this name, however it is written."""
        return self.annotate(plain=however_written(F("name"))).filter(
            plain=however_written(Value(name))
        )

    def like(self, text: str) -> ActivityQuerySet:
        """The few whose names are most like ``text``, or hold something like it; those first."""
        name: Any = Lower(Unaccent("name"))
        plain: Any = Lower(Unaccent(Value(text)))
        likeness = Greatest(TrigramSimilarity(name, plain), TrigramWordSimilarity(plain, name))
        found = self.annotate(likeness=likeness).filter(likeness__gte=LIKE_ENOUGH)
        return found.order_by("-likeness", "name")[:MOST_LIKE]

    def counted_above(self, teams: Collection[int], period: Period) -> Iterable[Mapping[str, Any]]:
        """The marks of ``teams`` in ``period``, by activity and month. Two queries.

        What several teams call the same is one ``key``; the key of what only its team names is
        empty, and its ``level`` of complexity tells it apart.
        """
        of_teams, named = self.filter(team__any_of=teams).order_by(), {"named_above": True}
        # Names are compared once for each activity, and not once for each mark.
        activities = of_teams.annotate(
            key=Case(When(**named, then=however_written(F("name"))), default=Value("", TEXT)),
            written=Case(When(**named, then=F("name")), default=Value("")),
            level=Case(When(**named, then=Value(None)), default=F("complexity")),
        ).values("pk", "key", "written", "level", "team", "complexity")
        known = {activity["pk"]: activity for activity in activities}
        marks = (
            of_teams.filter(period.holds("marks__marked_on"))
            .annotate(month=TruncMonth("marks__marked_on"))
            .values("pk", "month")
            .annotate(times=Count("marks"))
        )
        return [{**known[row["pk"]], **row} for row in marks if row["pk"] in known]


class TallyQuerySet(models.QuerySet["Tally"]):
    """Reads of single marks."""

    def of_teams_of(self, person: Person) -> TallyQuerySet:
        """The marks of the teams in which ``person`` does casework."""
        return self.filter(activity__team__any_of=systems_where(person, Permission.DO_CASEWORK))


class SkillNoteQuerySet(models.QuerySet["SkillNote"]):
    """Reads of what people make of where skills belong."""

    def visible_to(self, person: Person) -> SkillNoteQuerySet:
        """A team's for the team; an organisation's for those who read there what teams send on."""
        return self.filter(
            Q(
                system__scale=Scale.TEAM,
                system__any_of=systems_where(person, Permission.DO_CASEWORK),
            )
            | Q(
                system__scale=Scale.ORGANISATION,
                system__any_of=systems_where(person, Permission.READ_ABOVE),
            )
        )

    def of(self, system: System) -> SkillNoteQuerySet:
        """Those of one system, with who wrote them and what they are about."""
        return self.filter(system=system).select_related("written_by", "activity")
