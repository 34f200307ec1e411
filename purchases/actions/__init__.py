"""What can be done about purchases, one file per subject."""

from purchases.actions.concerns import (
    name_readers,
    open_concern,
    raise_concern,
    say_what_came_of_it,
    say_why_not_yet,
    tell_worker,
)
from purchases.actions.learning import keep_learning, raise_with_the_team
from purchases.actions.look_back import (
    answer_question,
    ask_question,
    choose_what_comes_first,
    look_back_at,
    reply,
)
from purchases.actions.recording import change_purchase, record_purchase

__all__ = [
    "answer_question",
    "ask_question",
    "change_purchase",
    "choose_what_comes_first",
    "keep_learning",
    "look_back_at",
    "name_readers",
    "open_concern",
    "raise_concern",
    "raise_with_the_team",
    "record_purchase",
    "reply",
    "say_what_came_of_it",
    "say_why_not_yet",
    "tell_worker",
]
