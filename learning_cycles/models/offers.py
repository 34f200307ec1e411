"""Offering what one system learnt to its peers."""

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from learning_cycles.models.conversations import Conversation
from learning_cycles.querysets import OfferQuerySet
from systems.constraints import both_or_none
from systems.models import System

PERSON = settings.AUTH_USER_MODEL


@pghistory.track()
class Offer(models.Model):
    """A conversation is offered to a peer system: its question and what was learnt, in words.

    The peer reads these words alone. It takes them up in a conversation of its own
    (``taken_up_in``), or leaves them; either way it is settled.
    """

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="offers")
    system = models.ForeignKey(System, on_delete=models.CASCADE, related_name="offered")
    question = models.CharField(max_length=300)
    words = models.TextField()
    offered_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    offered_at = models.DateTimeField(default=timezone.now)
    settled_at = models.DateTimeField(null=True, blank=True)
    settled_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    taken_up_in = models.OneToOneField(
        Conversation, null=True, blank=True, on_delete=models.PROTECT, related_name="taken_from"
    )

    objects = OfferQuerySet.as_manager()

    class Meta:
        ordering = ["-offered_at", "-id"]
        constraints = [
            both_or_none("settled_at", "settled_by", "offer_settled_at_and_by"),
            models.CheckConstraint(condition=~Q(question=""), name="offer_has_a_question"),
            models.CheckConstraint(condition=~Q(words=""), name="offer_says_something"),
            models.CheckConstraint(
                condition=Q(taken_up_in__isnull=True) | Q(settled_at__isnull=False),
                name="offer_taken_up_is_settled",
            ),
            models.UniqueConstraint(
                fields=["conversation", "system"],
                condition=Q(settled_at__isnull=True),
                name="offer_once_at_a_time",
            ),
        ]

    def __str__(self) -> str:
        return self.question
