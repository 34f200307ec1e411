"""Named reads of which words speak of the same thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models
from django.db.models.functions import Lower

from systems.permissions import Permission, systems_where

if TYPE_CHECKING:
    from learning_cycles.models import WordGroup  # noqa: F401 - for generics
    from systems.models import Person


class WordGroupQuerySet(models.QuerySet["WordGroup"]):
    """Reads of which words speak of the same thing."""

    def looked_after_by(self, person: Person) -> WordGroupQuerySet:
        """All of them for whoever looks after a system's learning: the list is everybody's."""
        return self if systems_where(person, Permission.STEWARD) else self.none()

    def for_list(self) -> WordGroupQuerySet:
        """With their words, whoever changed them last, and ``name`` to order them by."""
        return (
            self.select_related("changed_by")
            .prefetch_related("words")
            .annotate(name=Lower("about"))
        )
