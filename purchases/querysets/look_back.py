"""Named reads of the look back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models

if TYPE_CHECKING:
    from purchases.models import Concern, LookBack, Question  # noqa: F401 - for generics
    from systems.models import Person


class LookBackQuerySet(models.QuerySet["LookBack"]):
    """Reads of who looked back."""


class QuestionQuerySet(models.QuerySet["Question"]):
    """Reads of questions asked in the look-back."""

    def open_for(self, worker: Person) -> QuestionQuerySet:
        """Questions about the worker's own purchases that have no answer yet."""
        return self.filter(
            purchase__worker=worker,
            purchase__deleted_at__isnull=True,
            purchase__case__deleted_at__isnull=True,
            answered_at__isnull=True,
        )


class ConcernQuerySet(models.QuerySet["Concern"]):
    """Reads of concerns: of those named on them, and of nobody else whatever their role."""

    def visible_to(self, person: Person) -> ConcernQuerySet:
        """Concerns that name ``person``."""
        return self.filter(readers__person=person)
