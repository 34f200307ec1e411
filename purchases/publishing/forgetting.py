"""What becomes of the lines of quarters when the record of a case ends.

What is public names nobody and stays. Lines that are kept back can say what a purchase said.
"""

from __future__ import annotations

from django.db.models import Q, QuerySet

from casework.forgetting import forget, take_names_out
from casework.namecheck import KnownNames
from purchases.models import PublishedLine, Purchase


def anonymise_lines(purchases: QuerySet[Purchase], known: KnownNames) -> None:
    """Take names out of the lines of these purchases, and out of their history."""
    lines = PublishedLine.objects.filter(purchase__in=purchases)
    take_names_out(lines, known, "department", "beneficiary", "category")


def forget_lines(purchases: QuerySet[Purchase]) -> None:
    """Let go of the lines of these purchases, but for those that are public."""
    not_public = Q(quarter__published_at__isnull=True) | ~Q(held_because=[])
    forget(PublishedLine.objects.filter(not_public, purchase__in=purchases))
