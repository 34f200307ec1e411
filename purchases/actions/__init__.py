"""What can be done about purchases, one file per subject."""

from purchases.actions.concerns import (
    name_readers,
    open_concern,
    raise_concern,
    say_what_came_of_it,
    say_why_not_yet,
    tell_worker,
)
from purchases.actions.drafts import drop_draft, save_draft
from purchases.actions.learning import keep_learning, raise_with_the_team
from purchases.actions.look_back import (
    answer_question,
    ask_question,
    choose_what_comes_first,
    look_back_at,
    reply,
)
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
    "choose_what_comes_first",
    "drop_draft",
    "keep_learning",
    "look_back_at",
    "name_readers",
    "open_concern",
    "open_receipt",
    "raise_concern",
    "raise_with_the_team",
    "record_purchase",
    "refund_purchase",
    "reply",
    "save_draft",
    "say_what_came_of_it",
    "say_why_not_yet",
    "take_back",
    "take_receipt_away",
    "tell_worker",
]
