"""Tables of purchases, one file per subject. No column in them can say yes or no to one."""

from purchases.models.cards import Budget, Card
from purchases.models.drafts import PurchaseDraft
from purchases.models.kinds import Kind, ShippedKind
from purchases.models.look_back import Concern, ConcernReader, Learning, LookBack, Question, Reply
from purchases.models.publishing import (
    AuditLook,
    AuditWay,
    Making,
    Merchant,
    PublishedLine,
    Publishing,
    Quarter,
)
from purchases.models.purchases import DecidedWith, PaidWith, Purchase
from purchases.models.receipts import Receipt, ReceiptType
from purchases.models.statements import (
    Line,
    LineInStatement,
    Mapping,
    Match,
    Statement,
    StatementState,
    StatementType,
)

__all__ = [
    "AuditLook",
    "AuditWay",
    "Budget",
    "Card",
    "Concern",
    "ConcernReader",
    "DecidedWith",
    "Kind",
    "Learning",
    "Line",
    "LineInStatement",
    "LookBack",
    "Making",
    "Mapping",
    "Match",
    "Merchant",
    "PaidWith",
    "PublishedLine",
    "Publishing",
    "Purchase",
    "PurchaseDraft",
    "Quarter",
    "Question",
    "Receipt",
    "ReceiptType",
    "Reply",
    "ShippedKind",
    "Statement",
    "StatementState",
    "StatementType",
]
