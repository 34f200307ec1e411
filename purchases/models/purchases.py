"""Purchases: what workers spent for a case, and why it made sense."""

from decimal import Decimal

import pghistory
import pgtrigger
from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q, Sum
from django.urls import reverse
from django.utils import timezone

from casework.models import Case, WhatMatters
from debriefs.lexemes import lexemes_of
from debriefs.models import Countermeasure, Issue
from debriefs.models.triggers import mark_issues_around
from purchases.models.cards import Budget, Card
from purchases.models.kinds import Kind, ShippedKind
from purchases.querysets import FirstOfMonth, PurchaseQuerySet
from purchases.templatetags.spent import spent_at
from systems.constraints import both_or_none, one_or_nothing
from systems.models import System

PERSON = settings.AUTH_USER_MODEL

# Whoever holds a card that such a purchase may be on a statement of, or was until now.
MARK_TO_MATCH = """
    INSERT INTO purchases_tomatch (holder_id, marked_at)
    SELECT holder_id, now() FROM purchases_card
    WHERE id IN (OLD.card_id, NEW.card_id) OR holder_id IN (OLD.worker_id, NEW.worker_id)
    UNION
    SELECT card.holder_id, now() FROM purchases_match behind
    JOIN purchases_line line ON line.id = behind.line_id
    JOIN purchases_card card ON card.id = line.card_id
    WHERE behind.purchase_id = OLD.id;
    RETURN NULL;
"""

# Whether there is a receipt or a reason is seen where the mark is taken.
MARK_TO_ASK_FOR = """
    INSERT INTO purchases_receipttoaskfor (purchase_id, marked_at) VALUES (NEW.id, now());
    RETURN NULL;
"""


class DecidedWith(models.TextChoices):
    """Whom a worker talked to before buying; no matter which, nobody had to."""

    BY_MYSELF = "by_myself", "By myself"
    WITH_PERSON = "with_person", "With the person"
    COLLEAGUE = "colleague", "With a colleague"
    DEBRIEF = "debrief", "At debrief"


class PaidWith(models.TextChoices):
    CARD = "card", "A purchase card"
    CASH = "cash", "Cash"
    OWN_MONEY = "own_money", "My own money"


@pghistory.track(exclude=["key", "lexemes"])
class Purchase(models.Model):
    """A spend by a worker for a case, considered under PLAN when it was made.

    ``amount``: in pounds with VAT; below nought where money came back, then ``refund_of`` names
    what it came back for, if that was recorded. ``payment``: shared by purchases for several cases
    that were paid in one. ``vat``: the part of the amount that is VAT, where somebody said so.
    ``key``: the writer's own name for it, so that recording it twice records one. ``lexemes``: its
    words as full text search compares them.
    """

    worker = models.ForeignKey(
        PERSON, on_delete=models.PROTECT, db_index=False, related_name="purchases"
    )
    team = models.ForeignKey(
        System, on_delete=models.PROTECT, db_index=False, related_name="purchases"
    )
    case = models.ForeignKey(
        Case, on_delete=models.CASCADE, db_index=False, related_name="purchases"
    )
    supplier = models.CharField(max_length=200)
    amount = models.DecimalField(max_digits=9, decimal_places=2)
    bought_on = models.DateField(default=timezone.localdate)
    kind = models.ForeignKey(
        Kind,
        on_delete=models.PROTECT,
        default=ShippedKind.OTHER,
        db_column="kind",
        related_name="purchases",
    )
    serves = models.ForeignKey(
        WhatMatters,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="purchases",
    )
    reason = models.TextField()
    more = models.TextField(blank=True, default="", db_default="")
    decided_with = models.CharField(
        max_length=20, choices=DecidedWith.choices, blank=True, default="", db_default=""
    )
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
    countermeasure = models.ForeignKey(
        Countermeasure, null=True, blank=True, on_delete=models.SET_NULL, related_name="purchases"
    )
    paid_with = models.CharField(
        max_length=10, choices=PaidWith.choices, blank=True, default="", db_default=""
    )
    card = models.ForeignKey(
        Card,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        db_index=False,
        related_name="purchases",
    )
    budget = models.ForeignKey(
        Budget,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        db_index=False,
        related_name="purchases",
    )
    paid_back_on = models.DateField(null=True, blank=True)
    vat = models.DecimalField(max_digits=9, decimal_places=2, null=True, blank=True)
    vat_reclaimable = models.BooleanField(default=False, db_default=False)
    payment = models.UUIDField(null=True, blank=True)
    refund_of = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.SET_NULL, related_name="refunds"
    )
    no_receipt_because = models.TextField(blank=True, default="", db_default="")
    deleted_at = models.DateTimeField(null=True, blank=True)
    deleted_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    key = models.UUIDField(null=True, blank=True, unique=True)
    recorded_at = models.DateTimeField(default=timezone.now)
    version = models.PositiveIntegerField(default=1)
    lexemes = lexemes_of("supplier", "reason")

    objects = PurchaseQuerySet.as_manager()

    class Meta:
        ordering = ["-bought_on", "-id"]
        constraints = [
            one_or_nothing("decided_with", DecidedWith, "purchase_decided_with_is_known"),
            one_or_nothing("paid_with", PaidWith, "purchase_paid_with_is_known"),
            both_or_none("deleted_at", "deleted_by", "purchase_deleted_at_and_by"),
            models.CheckConstraint(condition=~Q(amount=0), name="purchase_amount_is_not_nought"),
            models.CheckConstraint(condition=~Q(reason=""), name="purchase_has_a_reason"),
            models.CheckConstraint(condition=~Q(supplier=""), name="purchase_has_a_supplier"),
        ]
        indexes = [
            models.Index(fields=["team", "-bought_on", "-id"], name="purchase_of_team_newest"),
            models.Index(
                FirstOfMonth("bought_on").desc(), F("id").desc(), name="purchase_of_month_newest"
            ),
            models.Index(fields=["case"], name="purchase_of_case"),
            models.Index(
                fields=["payment"], condition=Q(payment__isnull=False), name="purchase_of_payment"
            ),
            models.Index(fields=["budget", "bought_on"], name="purchase_of_budget"),
            models.Index(fields=["card", "bought_on"], name="purchase_of_card"),
            models.Index(fields=["worker", "bought_on"], name="purchase_of_worker"),
            GinIndex(fields=["lexemes"], name="purchase_lexemes", fastupdate=False),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="marks_to_match",
                when=pgtrigger.After,
                operation=pgtrigger.Insert
                | pgtrigger.UpdateOf(
                    *("amount", "supplier", "bought_on", "worker_id", "team_id", "card_id"),
                    *("paid_with", "payment", "deleted_at"),
                ),
                func=MARK_TO_MATCH,
            ),
            mark_issues_around(
                pgtrigger.Insert
                | pgtrigger.UpdateOf("issue_id", "case_id", "amount", "deleted_at")
                | pgtrigger.Delete
            ),
            pgtrigger.Trigger(
                name="marks_to_ask_for",
                when=pgtrigger.After,
                operation=pgtrigger.Insert
                | pgtrigger.UpdateOf("amount", "payment", "no_receipt_because", "deleted_at"),
                func=MARK_TO_ASK_FOR,
            ),
        ]

    def __str__(self) -> str:
        return spent_at(self)

    def get_absolute_url(self) -> str:
        return reverse("purchases:purchase", args=[self.pk])

    @property
    def is_to_be_paid_back(self) -> bool:
        """Whether it was the worker's own money, of which nobody said that they have it back."""
        return self.paid_with == PaidWith.OWN_MONEY and not self.paid_back_on and self.amount > 0

    @property
    def left(self) -> Decimal:
        """What was paid, without what came back for it."""
        kept = self.refunds.filter(deleted_at__isnull=True)
        came_back = kept.aggregate(pounds=Sum("amount"))["pounds"] or Decimal(0)
        return self.amount + came_back
