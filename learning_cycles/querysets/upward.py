"""Named reads of what goes up, comes down and is offered across."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Exists, OuterRef, Q

from learning_cycles.querysets.readers import carried_on_by

if TYPE_CHECKING:
    from learning_cycles.models import AnswerFromAbove, CaseForChange, Conversation, Offer  # noqa: F401 - for generics
    from systems.models import Person


class CaseForChangeQuerySet(models.QuerySet["CaseForChange"]):
    """Reads of cases for change."""

    def drafts(self) -> CaseForChangeQuerySet:
        return self.filter(passed_at__isnull=True)

    def passed(self) -> CaseForChangeQuerySet:
        """Those that were passed up, oldest first; one that was taken back too."""
        return self.filter(passed_at__isnull=False).order_by("passed_at", "pk")

    def standing(self) -> CaseForChangeQuerySet:
        """Passed up and not taken back."""
        return self.passed().filter(taken_back_at__isnull=True)

    def readable_by(self, person: Person) -> CaseForChangeQuerySet:
        """Where it was made, for those who read there; where it went, for those who read whole.

        A draft is for those who read the conversation in full.
        """
        from learning_cycles.models import Conversation

        whole = Conversation.objects.read_whole_by(person)
        in_part = Conversation.objects.read_by(person)
        passed = Q(passed_at__isnull=False)
        return self.filter(
            Exists(whole.filter(pk=OuterRef("conversation")))
            | passed & Exists(in_part.filter(pk=OuterRef("conversation")))
            | passed
            & Q(taken_back_at__isnull=True)
            & Exists(whole.filter(pk=OuterRef("to_conversation")))
        ).select_related(
            "conversation__system",
            "to_system",
            "to_conversation__system",
            "written_by",
            "passed_by",
        )


class AnswerQuerySet(models.QuerySet["AnswerFromAbove"]):
    """Reads of what larger scales answered."""

    def to_tell(self) -> AnswerQuerySet:
        """Those that not everybody was told of yet."""
        return self.filter(told_at__isnull=True)

    def given_in(self, conversations: Sequence[Conversation]) -> AnswerQuerySet:
        """Oldest first."""
        return self.filter(conversation__in=conversations).select_related(
            "conversation__system", "answered_by"
        )


class OfferQuerySet(models.QuerySet["Offer"]):
    """Reads of what one system offers to its peers."""

    def open(self) -> OfferQuerySet:
        """Neither taken up nor left yet."""
        return self.filter(settled_at__isnull=True)

    def taken_up_in(self, conversation: Conversation) -> Offer | None:
        """The offer that ``conversation`` was taken up from, if any."""
        taken = self.filter(taken_up_in=conversation).select_related("conversation__system")
        return taken.first()

    def offered_to(self, person: Person) -> OfferQuerySet:
        """To systems whose learning ``person`` carries on."""
        return self.filter(carried_on_by(person)).select_related(
            "system", "conversation__system", "taken_up_in"
        )
