"""Tables of purchases, one file per subject. No column in them can say yes or no to one."""

from purchases.models.cards import Budget, Card
from purchases.models.concerns import Concern, ConcernLook, ConcernReader
from purchases.models.drafts import PurchaseDraft
from purchases.models.kinds import Kind, ShippedKind
from purchases.models.look_back import (
    ComesFirst,
    Learning,
    LookBack,
    Question,
    ReadAgain,
    Reply,
    RuleOff,
)
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
from purchases.models.receipts import Receipt, ReceiptToAskFor, ReceiptType
from purchases.models.statements import (
    Apart,
    Line,
    LineInStatement,
    Mapping,
    Match,
    Statement,
    StatementState,
    StatementType,
    ToMatch,
)

__all__ = [
    "Apart",
    "AuditLook",
    "AuditWay",
    "Budget",
    "Card",
    "ComesFirst",
    "Concern",
    "ConcernLook",
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
    "ReadAgain",
    "Receipt",
    "ReceiptToAskFor",
    "ReceiptType",
    "Reply",
    "RuleOff",
    "ShippedKind",
    "Statement",
    "StatementState",
    "StatementType",
    "ToMatch",
]
