"""Named reads of purchases. What a person may not see is not in them."""

from purchases.querysets.cards import BudgetQuerySet, CardQuerySet
from purchases.querysets.concerns import ConcernQuerySet
from purchases.querysets.drafts import PurchaseDraftQuerySet
from purchases.querysets.kinds import KindQuerySet
from purchases.querysets.look_back import (
    LearningQuerySet,
    LookBackQuerySet,
    QuestionQuerySet,
    RuleOffQuerySet,
)
from purchases.querysets.publishing import (
    AuditLookQuerySet,
    MerchantQuerySet,
    PublishedLineQuerySet,
    QuarterQuerySet,
)
from purchases.querysets.purchases import FirstOfMonth, PurchaseQuerySet
from purchases.querysets.receipts import ReceiptQuerySet, ReceiptToAskForQuerySet
from purchases.querysets.statements import (
    LineInStatementQuerySet,
    LineQuerySet,
    MatchQuerySet,
    StatementQuerySet,
)

__all__ = [
    "AuditLookQuerySet",
    "BudgetQuerySet",
    "CardQuerySet",
    "ConcernQuerySet",
    "FirstOfMonth",
    "KindQuerySet",
    "LearningQuerySet",
    "LineInStatementQuerySet",
    "LineQuerySet",
    "LookBackQuerySet",
    "MatchQuerySet",
    "MerchantQuerySet",
    "PublishedLineQuerySet",
    "PurchaseDraftQuerySet",
    "PurchaseQuerySet",
    "QuarterQuerySet",
    "QuestionQuerySet",
    "ReceiptQuerySet",
    "ReceiptToAskForQuerySet",
    "RuleOffQuerySet",
    "StatementQuerySet",
]
