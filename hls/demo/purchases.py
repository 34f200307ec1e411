"""What was bought, and the look back at it."""

from collections.abc import Iterator
from decimal import Decimal
from functools import partial
from typing import Any

from hls.demo.story import Scene, Story, read
from learning_cycles.actions.learning import say_what_was_learnt
from purchases.actions import (
    answer_question,
    ask_question,
    look_back_at,
    raise_with_the_team,
    record_purchase,
    reply,
)
from purchases.models import Purchase, Question

PLAN = ("proportionate", "legal", "auditable", "necessary")


def scenes(story: Story) -> Iterator[Scene]:
    """Each purchase is recorded; most are read, a few are asked about and learnt from."""
    for told in read("purchases")["purchase"]:
        made = Bought(story, told)
        yield Scene(story.day(told["day"]), made.record)
        if day := told.get("read"):
            yield Scene(story.day(day), made.read)
        if question := told.get("question"):
            yield Scene(story.day(question["day"]), made.ask)
        if answer := told.get("answer"):
            yield Scene(story.day(answer["day"]), made.answer)
        for said in told.get("replies", []):
            yield Scene(story.day(said["day"]), partial(made.reply, said))
        for learnt in told.get("learnt", []):
            yield Scene(story.day(learnt["day"]), partial(made.learn, learnt))


class Bought:
    """One purchase of the story, and what is said of it afterwards."""

    purchase: Purchase
    question: Question

    def __init__(self, story: Story, told: dict[str, Any]) -> None:
        self._story, self._told = story, told

    def record(self) -> None:
        case = self._story.cases[self._told["case"]]
        self.purchase = record_purchase(
            case=case,
            by=self._story.people[self._told["by"]],
            supplier=self._told["supplier"],
            amount=Decimal(self._told["amount"]),
            kind=self._told["kind"],
            reason=self._told["reason"],
            bought_on=self._story.day(self._told["day"]),
            serves=case.what_matters.first(),
            issue=self._story.issues.get(self._told.get("issue", "")),
            **{line: self._told.get(line, "") for line in PLAN},
        )

    def read(self) -> None:
        look_back_at(purchases=[self.purchase], by=self._story.people["frances"])

    def ask(self) -> None:
        told = self._told["question"]
        self.question = ask_question(
            purchase=self.purchase, words=told["words"], by=self._story.people[told["by"]]
        )

    def answer(self) -> None:
        answer_question(
            question=self.question,
            words=self._told["answer"]["words"],
            by=self._story.people[self._told["by"]],
        )

    def reply(self, said: dict[str, Any]) -> None:
        reply(question=self.question, words=said["words"], by=self._story.people[said["by"]])

    def learn(self, learnt: dict[str, Any]) -> None:
        """Said in a conversation, where one is named; else raised with the team."""
        words, by = learnt["words"], self._story.people[learnt["by"]]
        if key := learnt.get("in"):
            conversation = self._story.conversations[key]
            say_what_was_learnt(
                purchase=self.purchase, conversation=conversation, words=words, by=by
            )
        else:
            raise_with_the_team(purchase=self.purchase, words=words, by=by)
