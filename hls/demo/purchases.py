"""What was bought and how it was paid, and the look back at it."""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from functools import partial
from typing import Any

from hls.demo.borough import BEGINNING
from hls.demo.story import Scene, Story, read
from learning_cycles.actions.learning import say_what_was_learnt
from purchases.actions import (
    answer_question,
    ask_question,
    change_purchase,
    look_back_at,
    raise_with_the_team,
    record_purchase,
    refund_purchase,
    reply,
)
from purchases.actions.keeping import add_budget, add_card
from purchases.models import Budget, Card, PaidWith, Purchase, Question
from purchases.plan import QUESTIONS

SAID = ("more", "decided_with", "no_receipt_because", *QUESTIONS)


def scenes(story: Story) -> Iterator[Scene]:
    """Each purchase is recorded; most are read, a few asked about and learnt from."""
    book = Book(story)
    yield Scene(story.day(BEGINNING), book.begin)
    for purchase in read("purchases")["purchase"]:
        made = Bought(story, book, purchase)
        yield Scene(story.day(purchase["day"]), made.record)
        for name, play in (
            ("came_back", made.come_back),
            ("question", made.ask),
            ("answer", made.answer),
        ):
            if happened := purchase.get(name):
                yield Scene(story.day(happened["day"]), play)
        if day := purchase.get("paid_back"):
            yield Scene(story.day(day), made.pay_back)
        if day := purchase.get("read"):
            yield Scene(story.day(day), made.read)
        for said in purchase.get("replies", []):
            yield Scene(story.day(said["day"]), partial(made.reply, said))
        for learnt in purchase.get("learnt", []):
            yield Scene(story.day(learnt["day"]), partial(made.learn, learnt))


class Book:
    """The cards by their last four digits, and what was bought where."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self.cards: dict[str, Card] = {}
        self.bought: dict[str, Purchase] = {}

    def begin(self) -> None:
        """The budgets of the year, and the cards that are paid from them."""
        told = read("cards")
        administrator = self._story.people["neil"]
        first = self._story.day(BEGINNING).replace(day=1)
        budgets: dict[str, Budget] = {}
        for budget in told["budget"]:
            budgets[budget["key"]] = add_budget(
                system=self._story.systems[budget["system"]],
                name=budget["name"],
                from_day=first,
                until_day=first.replace(year=first.year + 1) - timedelta(days=1),
                amount=Decimal(budget["amount"]),
                purpose=budget["purpose"],
                by=administrator,
            )
        for card in told["card"]:
            self.cards[card["last_four"]] = add_card(
                system=self._story.systems[card["system"]],
                holder=self._story.people[card["holder"]],
                last_four=card["last_four"],
                issuer="Dale and Northmark Bank",
                budget=budgets[card["budget"]],
                from_day=first,
                by=administrator,
            )


class Bought:
    """One purchase of the story, and what is said of it afterwards."""

    purchase: Purchase
    question: Question

    def __init__(self, story: Story, book: Book, told: dict[str, Any]) -> None:
        self._story, self._book, self._told = story, book, told

    def record(self) -> None:
        told = self._told
        case = self._story.cases[told["case"]]
        paid = told.get("paid", "")
        self.purchase = record_purchase(
            case=case,
            by=self._story.people[told["by"]],
            supplier=told["supplier"],
            amount=Decimal(told["amount"]),
            kind=told["kind"],
            reason=told["reason"],
            bought_on=self._story.day(told["day"]),
            serves=case.what_matters.first(),
            issue=self._story.issues.get(told.get("issue", "")),
            beside=self._book.bought.get(told.get("beside", "")),
            talk_about=told.get("talk_about", []),
            paid_with=paid,
            card=self._book.cards[told["card"]] if paid == PaidWith.CARD else None,
            vat=Decimal(told["vat"]) if "vat" in told else None,
            vat_reclaimable=told.get("vat_reclaimable", False),
            **{name: told.get(name, "") for name in SAID},
        )
        self._book.bought[told["supplier"]] = self.purchase

    def come_back(self) -> None:
        told = self._told["came_back"]
        refund_purchase(
            purchase=self.purchase,
            amount=Decimal(told["amount"]),
            reason=told["reason"],
            bought_on=self._story.day(told["day"]),
            by=self._story.people[self._told["by"]],
        )

    def pay_back(self) -> None:
        self.purchase = change_purchase(
            purchase=self.purchase,
            version=self.purchase.version,
            paid_back_on=self._story.day(self._told["paid_back"]),
            by=self._story.people[self._told["by"]],
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
