"""What comes up at a team's next debrief because somebody or something asked for it."""

from typing import TYPE_CHECKING

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from casework.models import Case
from debriefs.models.debrief import Debrief
from debriefs.models.triggers import take_turns
from debriefs.querysets import ToTalkAboutQuerySet
from systems.constraints import both_or_none, one_of
from systems.models import System

PERSON = settings.AUTH_USER_MODEL


class TalkKind(models.TextChoices):
    """What is asked; on screen as the heading over what comes up."""

    ADVICE = "advice", "Let’s talk about this one"
    RECEIPT = "receipt", "Is there a receipt?"
    OUTCOME = "outcome", "What came of it?"


@pghistory.track(exclude=["typed", "turn"])
class ToTalkAbout(models.Model):
    """One thing to talk about. It comes up at each debrief until it is answered or put away.

    ``source`` names what it is about in the words of the app that asks ("purchase:12:legal"), once.
    ``url``: the page of that thing. ``typed``: words in its box that nobody has said to be the
    answer yet. ``answer``: what was said; read by the app that asked. ``put_away``: settled without
    an answer, for good.
    """

    team = models.ForeignKey(System, on_delete=models.PROTECT, related_name="to_talk_about")
    case = models.ForeignKey(
        Case, null=True, blank=True, on_delete=models.CASCADE, related_name="to_talk_about"
    )
    kind = models.CharField(max_length=10, choices=TalkKind.choices)
    words = models.TextField()
    source = models.CharField(max_length=80, unique=True)
    url = models.CharField(max_length=200, blank=True, default="")
    asked_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    came_up_at = models.DateTimeField(default=timezone.now)
    typed = models.TextField(blank=True, default="", db_default="")
    answer = models.TextField(blank=True, default="")
    put_away = models.BooleanField(default=False)
    debrief = models.ForeignKey(
        Debrief, null=True, blank=True, on_delete=models.SET_NULL, related_name="talked_about"
    )
    settled_at = models.DateTimeField(null=True, blank=True)
    settled_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    turn = models.PositiveIntegerField(default=0, db_default=0)

    objects = ToTalkAboutQuerySet.as_manager()

    class Meta:
        ordering = ["came_up_at", "id"]
        verbose_name_plural = "to talk about"
        constraints = [
            one_of("kind", TalkKind, "to_talk_about_kind_is_known"),
            models.CheckConstraint(condition=~Q(words=""), name="to_talk_about_says_what"),
            both_or_none("settled_at", "settled_by", "to_talk_about_settled_at_and_by"),
            models.CheckConstraint(
                condition=Q(settled_at__isnull=True, answer="", put_away=False)
                | Q(settled_at__isnull=False, put_away=True)
                | (Q(settled_at__isnull=False) & ~Q(answer="")),
                name="to_talk_about_settled_with_an_answer_or_put_away",
            ),
        ]
        indexes = [
            models.Index(
                fields=["team", "came_up_at"],
                condition=Q(settled_at__isnull=True),
                name="to_talk_about_of_team",
            ),
            models.Index(fields=["case"], name="to_talk_about_case"),
        ]
        triggers = take_turns("answer", "put_away")

    if TYPE_CHECKING:
        case_id: int | None

    def __str__(self) -> str:
        return self.words

    @property
    def said(self) -> str:
        """What stands in its box: what somebody is typing, or else the answer."""
        return self.typed or self.answer

    @property
    def is_read_above(self) -> bool:
        """Whether managers read the answer; advice stays with the team."""
        return self.kind != TalkKind.ADVICE

    @property
    def can_be_put_away(self) -> bool:
        """Whether it can end without words; that there is no receipt has its reason."""
        return self.kind != TalkKind.RECEIPT
