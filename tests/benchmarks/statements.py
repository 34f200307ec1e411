"""How quick a card statement is read in and matched by one worker process."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import islice

from django.utils import timezone

from casework.models import Case
from purchases.models import Card, Match, PaidWith, Purchase, Statement, StatementState
from purchases.publishing.changes import systems_of
from purchases.statements.cards import organisation_of
from purchases.statements.taking_in import bring_statement
from systems.history import acting
from systems.models import Role, RoleKind, System
from tests.benchmarks.figures import Figure, Report
from tests.benchmarks.rollup import carry_on
from tests.benchmarks.site import Site

BAR, OF_LINES = 60, 200_000
"""Seconds for a file of so many lines; for one that is smaller, as much less."""
RECORDED = 4
"""Of so many movements all but one were recorded beforehand."""
DAYS, SUPPLIERS, AMOUNTS = 365, 499, 9_973
HEADINGS = "Transaction date,Card ending,Supplier,Merchant category,Amount,Reference"
AT_A_TIME = 5_000


@dataclass(frozen=True)
class Moved:
    """A movement on a card."""

    number: int
    card: Card
    day: date
    amount: Decimal

    @property
    def is_recorded(self) -> bool:
        return self.number % RECORDED > 0

    @property
    def supplier(self) -> str:
        return f"Shop {self.number % SUPPLIERS}"

    @property
    def row(self) -> str:
        """As the bank tells it, a day later."""
        told = f"{self.day + timedelta(days=1):%d/%m/%Y},{self.card.last_four}"
        shop = f"{self.supplier.upper()} 0231 TARNBRIDGE GB,5411 Grocery stores"
        return f"{told},{shop},{self.amount},T{self.number:07}"


def measure(site: Site, report: Report, *, lines: int) -> None:
    """Bring a year's statement of an organisation, of which most was recorded beforehand."""
    with site.asked():
        organisation = organisation_of(Card.objects.earliest("pk").system)
        cards = list(Card.objects.filter(system__in=systems_of(organisation)).order_by("pk"))
        moved = list(_moved(cards, lines))
        recorded = _record([each for each in moved if each.is_recorded])
        before = Match.objects.count()
        statement = _bring(organisation, moved)
        read = carry_on(site, 1, "read_statements")
        statement.refresh_from_db()
        matched = Match.objects.count() - before
    if (statement.state, statement.lines_added) != (StatementState.READ, lines):
        report.wrong.append(f"Of {lines} lines {statement.lines_added} were read.")
    if matched != recorded:
        report.wrong.append(f"Of {recorded} purchases {matched} were matched.")
    report.add(
        f"A statement of {len(cards):,} cards",
        [
            Figure(
                f"{lines:,} lines read and matched",
                read.seconds,
                "s",
                at_most=BAR * lines / OF_LINES,
            ),
            Figure("Most memory of the worker", read.peak, "MB"),
        ],
    )


def _moved(cards: Sequence[Card], lines: int) -> Iterator[Moved]:
    today = timezone.localdate()
    for number in range(lines):
        yield Moved(
            number,
            cards[number % len(cards)],
            today - timedelta(days=2 + number * 7 % DAYS),
            Decimal(100 + number * 31 % AMOUNTS) / 100,
        )


def _record(moved: Sequence[Moved]) -> int:
    """Purchases as workers record them; returns how many."""
    cases = dict(Case.objects.order_by("-pk").values_list("team", "pk"))
    purchases = (
        Purchase(
            worker_id=each.card.holder_id,
            team_id=each.card.system_id,
            case_id=cases[each.card.system_id],
            supplier=each.supplier,
            amount=each.amount,
            bought_on=each.day,
            reason="There was nothing else",
            paid_with=PaidWith.CARD,
            card=each.card,
        )
        for each in moved
    )
    while some := list(islice(purchases, AT_A_TIME)):
        with acting(None):
            Purchase.objects.bulk_create(some)
    return len(moved)


def _bring(organisation: System, moved: Sequence[Moved]) -> Statement:
    """The file, waiting to be read in."""
    finance = Role.objects.filter(system=organisation, kind=RoleKind.FINANCE).earliest("pk")
    rows = "\n".join([HEADINGS, *(each.row for each in moved), ""])
    statement = bring_statement(
        data=rows.encode(),
        file_name="statement.csv",
        organisation=organisation,
        holder=None,
        by=finance.person,
    )
    statement.state = StatementState.WAITING
    statement.save(update_fields=["state"])
    return statement
