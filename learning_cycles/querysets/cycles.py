"""Named reads of sessions, cycles, their experiments and the register of leverage points."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Exists, OuterRef, Prefetch, Q
from django.utils import timezone

from casework.querysets import cases_seen_by
from debriefs.querysets.issues import AIR_COVER_AHEAD
from learning_cycles.querysets.readers import of_readable_systems

if TYPE_CHECKING:
    from learning_cycles.models import Experiment, LearningCycle, LeveragePoint, SenseMakingSession  # noqa: F401 - for generics
    from systems.models import Person, System


class SessionQuerySet(models.QuerySet["SenseMakingSession"]):
    """Reads of sense-making sessions."""

    def visible_to(self, person: Person) -> SessionQuerySet:
        """Sessions of the person's systems and, for those who read above, of the systems below."""
        return self.filter(of_readable_systems(person))


class ExperimentQuerySet(models.QuerySet["Experiment"]):
    """Reads of experiments; whoever sees the cycle sees them."""

    def to_look_at(self) -> ExperimentQuerySet:
        """Those that run, and whose day to look at them together has come."""
        return self.filter(ended_at__isnull=True, review_on__lte=timezone.localdate())

    def under_air_cover_to_look_at(self) -> ExperimentQuerySet:
        """Those under air cover whose day is near or past, the nearest day first."""
        soon = timezone.localdate() + timedelta(days=AIR_COVER_AHEAD)
        running = self.filter(ended_at__isnull=True, cycle__ended_at__isnull=True)
        covered = running.exclude(air_cover_holder="").filter(review_on__lte=soon)
        return covered.order_by("review_on", "pk")


class CycleQuerySet(models.QuerySet["LearningCycle"]):
    """Reads of learning cycles; one in a case is seen as the case is seen."""

    def visible_to(self, person: Person) -> CycleQuerySet:
        return self.filter(
            Q(system__isnull=False) & of_readable_systems(person)
            | Q(case__in=cases_seen_by(person))
        )

    def live(self) -> CycleQuerySet:
        return self.filter(ended_at__isnull=True)

    def to_look_at(self) -> CycleQuerySet:
        """Live ones with an experiment whose day to look at it together has come."""
        from learning_cycles.models import Experiment

        due = Experiment.objects.to_look_at().filter(cycle=OuterRef("pk"))
        return self.live().filter(Exists(due))

    def larger_than(self, system: System, person: Person) -> CycleQuerySet:
        """Live cycles of the systems above ``system`` that ``person`` may see."""
        above = list(system.ancestors().values_list("pk", flat=True))
        return self.visible_to(person).live().filter(system__in=above)


class LeveragePointQuerySet(models.QuerySet["LeveragePoint"]):
    """Reads of the register of rules, roles and processes that issues keep meeting."""

    def visible_to(self, person: Person) -> LeveragePointQuerySet:
        """Of systems whose learning ``person`` reads; a team's own are the team's."""
        return self.filter(of_readable_systems(person))

    def for_register(self, person: Person) -> LeveragePointQuerySet:
        """Each with its system, its ``changes``, and ``conversations_read``: those it is met in
        that ``person`` may know of."""
        from learning_cycles.models import Conversation

        conversations = Conversation.objects.visible_to(person).headed_for(person)
        return self.select_related("system").prefetch_related(
            Prefetch(
                "met_in",
                queryset=conversations.filter(merged_into=None).select_related("system"),
                to_attr="conversations_read",
            ),
            "changes",
        )
