"""Purchases and what is around them over the API, one file per subject."""

from purchases.api.around import (
    BudgetViewSet,
    CardLineViewSet,
    ReceiptViewSet,
    StatementViewSet,
)
from purchases.api.purchases import PurchaseViewSet

__all__ = [
    "BudgetViewSet",
    "CardLineViewSet",
    "PurchaseViewSet",
    "ReceiptViewSet",
    "StatementViewSet",
]
