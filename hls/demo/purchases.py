"""What was bought, and the look back at it."""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from typing import Any

from hls.demo.borough import BEGINNING
from hls.demo.story import Scene, Story, read
from purchases.actions import answer_question, ask_question, look_back_at, record_purchase
from purchases.actions.keeping import add_budget, add_card
from purchases.models import Budget, Card, PaidWith, Purchase, Question

PLAN = ("proportionate", "legal", "auditable", "necessary")


def scenes(story: Story) -> Iterator[Scene]:
    """Each purchase is recorded; most are read, a few are asked about."""
    cards: dict[str, Card] = {}
    yield Scene(story.day(BEGINNING), lambda: _hand_out(story, cards))
    for told in read("purchases")["purchase"]:
        made = Bought(story, told, cards)
        yield Scene(story.day(told["day"]), made.record)
        if day := told.get("read"):
            yield Scene(story.day(day), made.read)
        if question := told.get("question"):
            yield Scene(story.day(question["day"]), made.ask)
        if answer := told.get("answer"):
            yield Scene(story.day(answer["day"]), made.answer)


def _hand_out(story: Story, cards: dict[str, Card]) -> None:
    """The budgets of the year, and the ``cards`` that are paid from them, by last four digits."""
    told = read("cards")
    administrator = story.people["neil"]
    first = story.day(BEGINNING).replace(day=1)
    budgets: dict[str, Budget] = {}
    for budget in told["budget"]:
        budgets[budget["key"]] = add_budget(
            system=story.systems[budget["system"]],
            name=budget["name"],
            from_day=first,
            until_day=first.replace(year=first.year + 1) - timedelta(days=1),
            amount=Decimal(budget["amount"]),
            purpose=budget["purpose"],
            by=administrator,
        )
    for card in told["card"]:
        cards[card["last_four"]] = add_card(
            system=story.systems[card["system"]],
            holder=story.people[card["holder"]],
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

    def __init__(self, story: Story, told: dict[str, Any], cards: dict[str, Card]) -> None:
        self._story, self._told, self._cards = story, told, cards

    def record(self) -> None:
        case = self._story.cases[self._told["case"]]
        card = self._cards.get(self._told.get("card", ""))
        paid: dict[str, Any] = {"paid_with": PaidWith.CASH}
        if card:
            paid = {"paid_with": PaidWith.CARD, "card": card, "budget": card.budget}
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
            **paid,
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
