"""Who looks for something, and what is asked once of them however many kinds are looked through."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from casework.models import Case
from debriefs.models import Progress
from debriefs.querysets import ProgressQuerySet
from learning_cycles.models import Conversation, Counted
from learning_cycles.querysets import ConversationQuerySet
from systems.models import Person
from systems.permissions import Permission, does_casework_in_many, systems_where


@dataclass(frozen=True)
class Reader:
    """A person, for one search.

    What of few teams is read is named by number, so that the database knows how few there are: it
    begins with them where a word is common, and with the word where it is rare. Whoever reaches
    many teams reads too much to be named.
    """

    person: Person

    def has(self, permission: Permission) -> bool:
        """Whether the person has ``permission`` in any system."""
        return bool(systems_where(self.person, permission))

    def progress(self) -> ProgressQuerySet:
        """What was said of the cases that the person may see."""
        visible = Progress.objects.visible_to(self.person)
        if does_casework_in_many(self.person):
            return visible
        return visible.filter(case__any_of=self._cases)

    def conversations(self) -> ConversationQuerySet:
        """The conversations that the person may see."""
        if does_casework_in_many(self.person):
            return Conversation.objects.visible_to(self.person)
        return Conversation.objects.visible_by_number(self.person, self._conversations)

    @cached_property
    def _cases(self) -> list[int]:
        return list(Case.objects.visible_to(self.person).order_by().values_list("pk", flat=True))

    @cached_property
    def _conversations(self) -> list[int]:
        return Counted.objects.conversations_of_own_teams(self.person)
