"""Receipts: photos and PDFs, made anew from what was sent and stored under names of ours."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from purchases.models.purchases import Purchase
from purchases.querysets import ReceiptQuerySet
from systems.constraints import both_or_none, one_of

PERSON = settings.AUTH_USER_MODEL


class ReceiptType(models.TextChoices):
    PHOTO = "jpg", "Photo"
    PDF = "pdf", "PDF"


class Receipt(models.Model):
    """One page or file of what a shop gave. ``size`` in bytes; ``sha256`` of the stored file."""

    purchase = models.ForeignKey(Purchase, on_delete=models.CASCADE, related_name="receipts")
    key = models.UUIDField(default=uuid.uuid4, unique=True)
    file_type = models.CharField(max_length=3, choices=ReceiptType.choices)
    size = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64)
    added_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    added_at = models.DateTimeField(default=timezone.now)
    deleted_at = models.DateTimeField(null=True, blank=True)
    deleted_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    objects = ReceiptQuerySet.as_manager()

    class Meta:
        ordering = ["added_at", "id"]
        constraints = [
            one_of("file_type", ReceiptType, "receipt_type_is_known"),
            models.CheckConstraint(condition=Q(size__gt=0), name="receipt_holds_something"),
            both_or_none("deleted_at", "deleted_by", "receipt_deleted_at_and_by"),
        ]

    def __str__(self) -> str:
        return f"{self.get_file_type_display()} of {timezone.localdate(self.added_at):%-d %B %Y}"

    def get_absolute_url(self) -> str:
        return reverse("purchases:receipt", args=[self.pk])

    @property
    def path(self) -> str:
        """Where storage has the file; a name that nobody can guess."""
        return f"receipts/{self.key}.{self.file_type}"
