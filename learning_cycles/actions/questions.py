"""Carrying a team's question of the moment to a conversation."""

from django.utils import timezone

from learning_cycles.models import Conversation, TiedQuestion
from systems.history import acting
from systems.models import Person, System


def tie_question(
    *, conversation: Conversation, team: System, question: str, by: Person
) -> TiedQuestion:
    """The answers to a team's question are read in ``conversation`` from now on, by the team.

    A question that was tied to another conversation moves to this one.
    """
    with acting(by):
        tied, _ = TiedQuestion.objects.update_or_create(
            team=team,
            question=question,
            defaults={
                "conversation": conversation,
                "tied_by": by,
                "tied_at": timezone.now(),
            },
        )
    return tied
