"""What can be done about purchases, one file per subject."""

from purchases.actions.drafts import drop_draft, save_draft
from purchases.actions.look_back import answer_question, ask_question, look_back_at
from purchases.actions.receipts import (
    add_receipts,
    bring_receipt_back,
    open_receipt,
    take_receipt_away,
)
from purchases.actions.recording import change_purchase, record_purchase, refund_purchase
from purchases.actions.taking_back import bring_back, take_back

__all__ = [
    "add_receipts",
    "answer_question",
    "ask_question",
    "bring_back",
    "bring_receipt_back",
    "change_purchase",
    "drop_draft",
    "look_back_at",
    "open_receipt",
    "record_purchase",
    "refund_purchase",
    "save_draft",
    "take_back",
    "take_receipt_away",
]
