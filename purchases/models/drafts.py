"""A purchase that somebody is still writing down."""

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone

from casework.models import Case
from purchases.querysets import PurchaseDraftQuerySet


class PurchaseDraft(models.Model):
    """The form as far as it was typed, kept for its writer alone until the purchase is recorded.

    ``key``: the one that the purchase will have. ``fields``: texts by the names of the form.
    """

    key = models.UUIDField(unique=True)
    worker = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="purchase_drafts"
    )
    case = models.ForeignKey(
        Case, null=True, blank=True, on_delete=models.CASCADE, related_name="purchase_drafts"
    )
    fields = models.JSONField(default=dict)
    saved_at = models.DateTimeField(default=timezone.now)

    objects = PurchaseDraftQuerySet.as_manager()

    class Meta:
        ordering = ["-saved_at", "-id"]

    def __str__(self) -> str:
        amount, supplier = (self.fields.get(name, "").strip() for name in ("amount", "supplier"))
        amount = f"£{amount.removeprefix('£')}" if amount else ""
        return " at ".join(filter(None, (amount, supplier))) or "A purchase"

    def get_absolute_url(self) -> str:
        return f"{reverse('purchases:new')}?draft={self.key}"
