"""Purchases, and the look back at them. No column here can say yes or no to one."""

import pghistory
from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from casework.models import Case, WhatMatters
from debriefs.lexemes import words_in
from debriefs.models import Issue
from purchases.querysets import LookBackQuerySet, PurchaseQuerySet, QuestionQuerySet
from systems.constraints import both_or_none, one_of
from systems.models import System

PERSON = settings.AUTH_USER_MODEL


class Kind(models.TextChoices):
    """What money was spent on, in everyday words."""

    FOOD = "food", "Food"
    WARMTH = "warmth", "Warmth"
    CLOTHES = "clothes", "Clothes"
    TRAVEL = "travel", "Travel"
    HOME = "home", "Home"
    BELONGING = "belonging", "Belonging"
    OTHER = "other", "Other"


@pghistory.track()
class Purchase(models.Model):
    """A spend by a worker for a case, considered under PLAN when it was made."""

    worker = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="purchases")
    team = models.ForeignKey(System, on_delete=models.PROTECT, related_name="purchases")
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="purchases")
    supplier = models.CharField(max_length=200)
    amount = models.DecimalField(max_digits=9, decimal_places=2)
    bought_on = models.DateField(default=timezone.localdate)
    kind = models.CharField(max_length=20, choices=Kind.choices, default=Kind.OTHER)
    serves = models.ForeignKey(
        WhatMatters,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="purchases",
    )
    reason = models.TextField()
    proportionate = models.TextField(blank=True, default="")
    legal = models.TextField(blank=True, default="")
    auditable = models.TextField(blank=True, default="")
    necessary = models.TextField(blank=True, default="")
    issue = models.ForeignKey(
        Issue,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="purchases",
    )
    recorded_at = models.DateTimeField(default=timezone.now)
    version = models.PositiveIntegerField(default=1)

    objects = PurchaseQuerySet.as_manager()

    class Meta:
        ordering = ["-bought_on", "-id"]
        constraints = [
            one_of("kind", Kind, "purchase_kind_is_known"),
            models.CheckConstraint(condition=~Q(amount=0), name="purchase_amount_is_not_nought"),
            models.CheckConstraint(condition=~Q(reason=""), name="purchase_has_a_reason"),
            models.CheckConstraint(condition=~Q(supplier=""), name="purchase_has_a_supplier"),
        ]
        indexes = [
            models.Index(fields=["team", "-bought_on", "-id"], name="purchase_of_team_newest"),
            models.Index(fields=["case"], name="purchase_of_case"),
            GinIndex(words_in("supplier", "reason"), name="purchase_lexemes", fastupdate=False),
        ]

    def __str__(self) -> str:
        return f"£{self.amount} at {self.supplier}"

    def get_absolute_url(self) -> str:
        return reverse("purchases:purchase", args=[self.pk])


class LookBack(models.Model):
    """A manager has read a purchase: who, when. It changes nothing about the purchase."""

    purchase = models.ForeignKey(Purchase, on_delete=models.CASCADE, related_name="look_backs")
    manager = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    read_at = models.DateTimeField(default=timezone.now)

    objects = LookBackQuerySet.as_manager()

    class Meta:
        ordering = ["read_at", "id"]
        constraints = [
            models.UniqueConstraint(fields=["purchase", "manager"], name="look_back_once_each")
        ]

    def __str__(self) -> str:
        return f"{self.manager}, {self.read_at:%-d %B %Y}"


@pghistory.track()
class Question(models.Model):
    """What a manager would like to understand about a purchase, and the worker's answer."""

    purchase = models.ForeignKey(Purchase, on_delete=models.CASCADE, related_name="questions")
    words = models.TextField()
    asked_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField(default=timezone.now)
    answer = models.TextField(blank=True, default="")
    answered_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    answered_at = models.DateTimeField(null=True, blank=True)

    objects = QuestionQuerySet.as_manager()

    class Meta:
        ordering = ["asked_at", "id"]
        constraints = [
            models.CheckConstraint(condition=~Q(words=""), name="question_says_something"),
            both_or_none("answered_at", "answered_by", "question_answered_at_and_by"),
            models.CheckConstraint(
                condition=Q(answered_at__isnull=True, answer="")
                | (Q(answered_at__isnull=False) & ~Q(answer="")),
                name="question_answered_has_an_answer",
            ),
        ]

    def __str__(self) -> str:
        return self.words
