"""Named reads of the look back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Prefetch, Q
from django.db.models.expressions import Combinable

if TYPE_CHECKING:
    from purchases.models import Learning, LookBack, Question, RuleOff  # noqa: F401 - for generics
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

    def for_page(self) -> QuestionQuerySet:
        """With who asked and answered, and with what was said after the answer."""
        from purchases.models import Reply

        replies = Reply.objects.select_related("written_by").order_by("written_at", "pk")
        return self.select_related("asked_by", "answered_by").prefetch_related(
            Prefetch("replies", queryset=replies)
        )


class LearningQuerySet(models.QuerySet["Learning"]):
    """Reads of what managers take from purchases."""

    def that_became(self, what: str | Combinable) -> LearningQuerySet:
        """Those of which ``what`` ("issue:12", or an expression that says so) came."""
        return self.filter(became=what)

    def readable_by(self, person: Person) -> LearningQuerySet:
        """Those about purchases that ``person`` reads with the team or looks back at."""
        from purchases.models import Purchase

        with_team = Purchase.objects.in_team_of(person).order_by().values("pk")
        looking_back = Purchase.objects.in_look_back_of(person).order_by().values("pk")
        return self.filter(Q(purchase__in=with_team) | Q(purchase__in=looking_back))


class RuleOffQuerySet(models.QuerySet["RuleOff"]):
    """Reads of the rules that somebody does without."""

    def of(self, person: Person) -> RuleOffQuerySet:
        return self.filter(person=person)
