"""Any sequence of changes leaves the index of likeness as it is computed from nothing."""

import random
from collections.abc import Callable

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from debriefs.models import Issue
from learning_cycles import likeness
from learning_cycles.models import Conversation, Entry, Placement, TermInHome, Word, WordGroup
from learning_cycles.rollup import rebuild, roll_up
from tests.factories import ConversationFactory, IssueFactory, PersonFactory, SystemFactory

TEXTS = [
    "Bailiffs at the door",
    "Enforcement agents came for the rent",
    "No bus to the late shift",
    "The bus fare costs more than the shift pays",
    "and the of",
]
WORDS = ["door", "late shift", "fare", "doors and windows", "came"]


class Talk:
    """One organisation with a team, and one way to do each kind of change."""

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice
        self.person = PersonFactory()
        self.organisation = SystemFactory(scale="organisation", name="Org")
        self.team = SystemFactory(name="Team", parent=self.organisation)
        self.group = WordGroup.objects.create(about="Doors")

    def text(self) -> str:
        return self.dice.choice(TEXTS)

    def a_conversation(self) -> Conversation:
        there = list(Conversation.objects.filter(system=self.organisation).order_by("pk"))
        return self.dice.choice(there) if there else self.open()

    def open(self) -> Conversation:
        return ConversationFactory(system=self.organisation, question=self.text())

    def send(self) -> None:
        IssueFactory(team=self.team, description=self.text(), sent=True, raised_by=self.person)

    def reword_what_was_sent(self) -> None:
        Issue.objects.filter(pk__in=Issue.objects.order_by("?").values("pk")[:1]).update(
            sent_words=self.text()
        )

    def relevel(self) -> None:
        Issue.objects.filter(pk__in=Issue.objects.order_by("?").values("pk")[:1]).update(
            level=self.dice.choice(["method", "system"])
        )

    def move(self) -> None:
        for placement in Placement.objects.order_by("?")[:1]:
            placement.conversation = self.a_conversation()
            placement.save()

    def reword(self) -> None:
        Conversation.objects.filter(pk=self.a_conversation().pk).update(
            question=self.dice.choice([*TEXTS, ""])
        )

    def say(self) -> None:
        Entry.objects.create(
            conversation=self.a_conversation(), words=self.text(), said_by=self.person
        )

    def unsay(self) -> None:
        for entry in Entry.objects.order_by("?")[:1]:
            entry.delete()

    def list_word(self) -> None:
        word = self.dice.choice(WORDS)
        if not Word.objects.filter(words=word).exists():
            self.group.words.create(words=word)

    def unlist_word(self) -> None:
        for word in self.group.words.order_by("?")[:1]:
            word.delete()

    def run(self) -> None:
        roll_up()


CHANGES: list[Callable[[Talk], object]] = [
    Talk.open,
    Talk.send,
    Talk.send,
    Talk.reword_what_was_sent,
    Talk.relevel,
    Talk.move,
    Talk.reword,
    Talk.say,
    Talk.unsay,
    Talk.list_word,
    Talk.unlist_word,
    Talk.run,
]


def index() -> list[object]:
    rows = TermInHome.objects.order_by("system", "term", "conversation")
    return list(rows.values_list("system", "term", "conversation", "texts"))


@pytest.mark.django_db
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.sampled_from(CHANGES), min_size=5, max_size=25), st.integers())
def test_kept_equals_computed_after_any_sequence(
    changes: list[Callable[[Talk], object]], seed: int
) -> None:
    with transaction.atomic():
        talk = Talk(random.Random(seed))
        for change in changes:
            change(talk)
        roll_up()
        assert likeness.differences() == []
        kept = index()
        rebuild()
        assert index() == kept
        transaction.set_rollback(True)
