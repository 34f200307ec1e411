"""What was learnt from a purchase, said where it can be talked about."""

from __future__ import annotations

from learning_cycles.actions.conversations import say_in_conversation
from learning_cycles.models import Conversation
from purchases.actions import keep_learning
from purchases.models import Learning, Purchase
from systems.history import acting
from systems.models import Person


def say_what_was_learnt(
    *, purchase: Purchase, conversation: Conversation, words: str, by: Person
) -> Learning:
    """Say it in a conversation, and keep with the purchase that it was learnt there."""
    with acting(by):
        entry = say_in_conversation(conversation=conversation, words=words, by=by)
        return keep_learning(purchase=purchase, words=words, became=entry, by=by)
