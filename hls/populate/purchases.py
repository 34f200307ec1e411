"""What was bought for people, and who looked back at it."""

from __future__ import annotations

from decimal import Decimal

from hls.populate.casework import Cases
from hls.populate.country import Country, Team
from purchases.models import LookBack, Purchase, Question, ShippedKind

LOOKED_BACK = 0.4
ASKED = 0.03


class Purchases:
    """Purchases in the making."""

    def __init__(self, country: Country) -> None:
        self._country = country
        what = "supplier", "amount", "bought_on", "kind_id", "serves_id", "reason", "necessary"
        self._purchases = country.table(
            Purchase, "worker_id", "team_id", "case_id", *what, "issue_id", "recorded_at"
        )
        self._looks = country.table(LookBack, "purchase_id", "manager_id", "read_at")
        answered = "answer", "answered_by_id", "answered_at"
        self._questions = country.table(
            Question, "purchase_id", "words", "asked_by_id", "asked_at", *answered
        )
        self._kinds = list(ShippedKind)

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
            *(issue, calendar.moments[day]),
        )
        if country.happens(LOOKED_BACK):
            self._look_back(team, purchase, worker, day)

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
