"""Named reads of which issue is in which conversation, and of what was done about it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Count, Exists, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce

from learning_cycles.querysets.readers import of_readable_systems

if TYPE_CHECKING:
    from learning_cycles.models import Conversation, Placement, Step  # noqa: F401 - for generics
    from systems.models import Person, System


class PlacementQuerySet(models.QuerySet["Placement"]):
    """Reads of which issue is in which conversation."""

    def of_system(self, system: System) -> PlacementQuerySet:
        """In whichever conversation of ``system``."""
        return self.filter(conversation__system=system)

    def waiting_in(self, systems: Collection[int]) -> PlacementQuerySet:
        """Suggested ones in live conversations of ``systems`` that nobody has settled yet.

        An issue for which a new conversation was opened waits with that one, and not by itself.
        """
        founding = Q(conversation__state="new", likeness__isnull=True)
        return self.filter(
            settled_at__isnull=True,
            conversation__system__any_of=systems,
            conversation__merged_into__isnull=True,
        ).exclude(Q(conversation__state="closed") | founding)

    def with_chain(self) -> PlacementQuerySet:
        """With the conversation, its system and those it feeds: one for each larger scale."""
        return self.select_related(
            "conversation__system", "conversation__feeds_into__feeds_into__feeds_into"
        )


class StepQuerySet(models.QuerySet["Step"]):
    """Reads of what was done about where issues belong."""

    def visible_to(self, person: Person) -> StepQuerySet:
        """Steps in the systems whose learning the person reads."""
        return self.filter(of_readable_systems(person))

    def standing(self) -> StepQuerySet:
        """Not undone."""
        return self.filter(undone_at__isnull=True)

    def since(self, moment: datetime) -> StepQuerySet:
        return self.filter(taken_at__gt=moment)

    def touching(self, conversation: Conversation) -> StepQuerySet:
        """Steps that led into ``conversation`` or out of it, or moved or confirmed its issues."""
        from learning_cycles.models import MovedPlacement

        moved = MovedPlacement.objects.filter(
            Q(from_conversation=conversation) | Q(to_conversation=conversation),
            step=OuterRef("pk"),
        )
        return self.filter(Q(into=conversation) | Q(out_of=conversation) | Exists(moved))

    def for_telling(self, person: Person) -> StepQuerySet:
        """With who did and undid it, and in ``issues`` how many of its issues the person may read.

        Newest first.
        """
        from learning_cycles.models import Counted

        readable = (
            Counted.objects.readable_by(person)
            .filter(system=OuterRef("system"), issue__moves__step=OuterRef("pk"))
            .order_by()
            .values("system")
            .annotate(there=Count("pk"))
            .values("there")
        )
        return (
            self.select_related("system", "taken_by", "undone_by")
            .annotate(issues=Coalesce(Subquery(readable), 0))
            .order_by("-taken_at", "-pk")
        )
