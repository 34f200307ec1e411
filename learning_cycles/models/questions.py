"""A team's question of the moment, carried to the conversation that it is about."""

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from learning_cycles.models.conversations import Conversation
from systems.models import System


@pghistory.track()
class TiedQuestion(models.Model):
    """A team's question is about a conversation: there the team reads the answers of its debriefs.

    Nobody else does: what is said at a debrief stays in the team.
    """

    team = models.ForeignKey(System, on_delete=models.CASCADE, related_name="tied_questions")
    question = models.TextField()
    conversation = models.ForeignKey(
        Conversation, on_delete=models.CASCADE, related_name="tied_questions"
    )
    tied_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    tied_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-tied_at", "-id"]
        constraints = [
            models.CheckConstraint(condition=~Q(question=""), name="tied_question_asks_something"),
            models.UniqueConstraint(fields=["team", "question"], name="tied_question_once"),
        ]

    def __str__(self) -> str:
        return self.question
