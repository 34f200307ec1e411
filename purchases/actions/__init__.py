"""What can be done about purchases, one file per subject."""

from purchases.actions.look_back import answer_question, ask_question, look_back_at
from purchases.actions.recording import change_purchase, record_purchase

__all__ = [
    "answer_question",
    "ask_question",
    "change_purchase",
    "look_back_at",
    "record_purchase",
]
