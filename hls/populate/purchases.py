"""What was bought for people, and who looked back at it."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from hls.populate.casework import Cases
from hls.populate.country import Country, Team
from purchases.models import Budget, Card, LookBack, PaidWith, Purchase, Question, ShippedKind

LOOKED_BACK = 0.4
ASKED = 0.03
APRIL = 4
"""When a budget's year begins."""
IN_A_BUDGET = Decimal(6000)
ISSUER = "Populated bank"


class Purchases:
    """Purchases in the making."""

    def __init__(self, country: Country) -> None:
        self._country = country
        what = "supplier", "amount", "bought_on", "kind", "serves_id", "reason", "necessary"
        paid = "paid_with", "card_id", "budget_id"
        self._purchases = country.table(
            Purchase, "worker_id", "team_id", "case_id", *what, *paid, "issue_id", "recorded_at"
        )
        self._looks = country.table(LookBack, "purchase_id", "manager_id", "read_at")
        answered = "answer", "answered_by_id", "answered_at"
        self._questions = country.table(
            Question, "purchase_id", "words", "asked_by_id", "asked_at", *answered
        )
        self._kinds = list(ShippedKind)
        self._budgets = self._make_budgets()
        self._cards = self._make_cards()

    def buy(
        self, team: Team, cases: Cases, day: int, which: int | None = None, issue: int | None = None
    ) -> None:
        """Something for a case of the team, or for case number ``which`` because of ``issue``."""
        country = self._country
        dice, calendar, words = country.dice, country.calendar, country.words
        if which is None:
            which = cases.at(day / len(calendar.days), dice.random())
        worker = dice.choice(team.workers)
        purchase = self._purchases.write(
            *(worker, team.id, cases.ids[which], words.said("suppliers"), self._amount()),
            *(calendar.days[day], dice.choice(self._kinds), cases.matters[which]),
            *(
                f"{words.said('reasons')}.",
                "There was nothing else" if country.happens(0.2) else "",
            ),
            *(PaidWith.CARD, self._cards[worker]),
            self._budgets[team.id, _year_of(calendar.days[day])],
            *(issue, calendar.moments[day]),
        )
        if country.happens(LOOKED_BACK):
            self._look_back(team, purchase, worker, day)

    def _make_budgets(self) -> dict[tuple[int, int], int]:
        """One for each team and year, by these."""
        days = self._country.calendar.days
        columns = "system_id", "name", "from_day", "until_day", "amount"
        table = self._country.table(Budget, *columns)
        return {
            (team.id, year): table.write(
                *(team.id, f"Whatever makes sense, {year} to {year + 1}"),
                *(date(year, APRIL, 1), date(year + 1, APRIL, 1) - timedelta(days=1), IN_A_BUDGET),
            )
            for team in self._country.teams
            for year in range(_year_of(days[0]), _year_of(days[-1]) + 1)
        }

    def _make_cards(self) -> dict[int, int]:
        """One for each worker, by whom; paid from this year's budget of the team."""
        days = self._country.calendar.days
        columns = "system_id", "holder_id", "last_four", "issuer", "budget_id", "from_day"
        table = self._country.table(Card, *columns)
        return {
            worker: table.write(
                *(team.id, worker, f"{worker * 7919 % 10_000:04}", ISSUER),
                *(self._budgets[team.id, _year_of(days[-1])], days[0]),
            )
            for team in self._country.teams
            for worker in team.workers
        }

    def _amount(self) -> Decimal:
        """Pounds: mostly little, now and then a good deal."""
        return Decimal(round(100 * self._country.dice.lognormvariate(2.7, 1.0)) + 99) / 100

    def _look_back(self, team: Team, purchase: int, worker: int, day: int) -> None:
        country = self._country
        manager = country.dice.choice(team.organisation.managers)
        moment = country.calendar.moments[country.calendar.later(day, 14)]
        self._looks.write(purchase, manager, moment)
        if country.happens(ASKED / LOOKED_BACK):
            is_answered = country.happens(0.7)
            answered = ("It opened the door.", worker, moment) if is_answered else ("", None, None)
            words = "How did it come to this, and what came of it?"
            self._questions.write(purchase, words, manager, moment, *answered)


def _year_of(day: date) -> int:
    """The year in which the budget of a day begins."""
    return day.year if day.month >= APRIL else day.year - 1
