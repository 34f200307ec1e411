"""What can be done about purchases, one file per subject."""

from purchases.actions.look_back import answer_question, ask_question, look_back_at
from purchases.actions.receipts import (
    add_receipts,
    bring_receipt_back,
    open_receipt,
    take_receipt_away,
)
from purchases.actions.recording import change_purchase, record_purchase

__all__ = [
    "add_receipts",
    "answer_question",
    "ask_question",
    "bring_receipt_back",
    "change_purchase",
    "look_back_at",
    "open_receipt",
    "record_purchase",
    "take_receipt_away",
]
