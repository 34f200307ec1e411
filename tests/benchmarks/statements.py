"""How quick a card statement is read in and matched by one worker process."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import groupby, islice

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

BAR = 60
"""Seconds for as many lines as a kind of file is measured by; for fewer as much less."""
CSV_LINES, OFX_LINES = 200_000, 20_000
RECORDED = 4
"""Of so many movements all but one were recorded beforehand."""
DAYS, SUPPLIERS, AMOUNTS = 365, 499, 9_973
HEADINGS = "Transaction date,Card ending,Supplier,Merchant category,Amount,Reference"
OFX_HEADINGS = "OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\n\n"
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
    def told(self) -> date:
        """When the bank tells of it: a day later."""
        return self.day + timedelta(days=1)

    @property
    def shop(self) -> str:
        """The supplier as the bank writes it."""
        return f"{self.supplier.upper()} 0231 TARNBRIDGE GB"

    @property
    def row(self) -> str:
        """As a CSV has it."""
        told = f"{self.told:%d/%m/%Y},{self.card.last_four}"
        return f"{told},{self.shop},5411 Grocery stores,{self.amount},T{self.number:07}"

    @property
    def elements(self) -> str:
        """As OFX has it."""
        return (
            f"<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>{self.told:%Y%m%d}<TRNAMT>-{self.amount}"
            f"<FITID>T{self.number:07}<NAME>{self.shop}</STMTTRN>"
        )


def measure(site: Site, report: Report, *, lines: int) -> None:
    """Bring a year's statement of an organisation as CSV, and a smaller one as OFX."""
    of_ofx = min(lines, OFX_LINES)
    with site.asked():
        organisation = organisation_of(Card.objects.earliest("pk").system)
        cards = list(Card.objects.filter(system__in=systems_of(organisation)).order_by("pk"))
    moved = list(_moved(cards, lines + of_ofx))
    figures = [
        *_read(site, report, "CSV", _csv, moved[:lines], organisation, CSV_LINES),
        *_read(site, report, "OFX", _ofx, moved[lines:], organisation, OFX_LINES),
    ]
    report.add(f"A statement of {len(cards):,} cards", figures)


def _read(
    site: Site,
    report: Report,
    kind: str,
    written: Callable[[Sequence[Moved]], str],
    moved: Sequence[Moved],
    organisation: System,
    measured_by: int,
) -> list[Figure]:
    """A statement of ``moved`` as a file of one kind; most of it was recorded beforehand."""
    with site.asked():
        recorded = _record([each for each in moved if each.is_recorded])
        before = Match.objects.count()
        statement = _bring(organisation, written(moved), f"statement.{kind.lower()}")
        read = carry_on(site, 1, "read_statements")
        statement.refresh_from_db()
        matched = Match.objects.count() - before
    lines = len(moved)
    if (statement.state, statement.lines_added) != (StatementState.READ, lines):
        report.wrong.append(f"Of {lines} lines of {kind} {statement.lines_added} were read.")
    if matched != recorded:
        report.wrong.append(f"Of {recorded} purchases {matched} were matched with {kind}.")
    at_most = BAR * lines / measured_by
    return [
        Figure(f"{kind}: {lines:,} lines read and matched", read.seconds, "s", at_most=at_most),
        Figure(f"{kind}: most memory of the worker", read.peak, "MB"),
    ]


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


def _csv(moved: Sequence[Moved]) -> str:
    return "\n".join([HEADINGS, *(each.row for each in moved), ""])


def _ofx(moved: Sequence[Moved]) -> str:
    """The movements of each card after one another, as banks have them."""
    by_card = groupby(sorted(moved, key=lambda each: each.card.pk), key=lambda each: each.card)
    accounts = (
        f"<CCSTMTTRNRS><CCSTMTRS><CURDEF>GBP<CCACCTFROM><ACCTID>{card.last_four}</CCACCTFROM>"
        f"<BANKTRANLIST>{''.join(each.elements for each in its)}</BANKTRANLIST></CCSTMTRS>"
        "</CCSTMTTRNRS>"
        for card, its in by_card
    )
    told = "\n".join(accounts)
    return f"{OFX_HEADINGS}<OFX><CREDITCARDMSGSRSV1>{told}</CREDITCARDMSGSRSV1></OFX>\n"


def _bring(organisation: System, written: str, file_name: str) -> Statement:
    """The file, waiting to be read in."""
    finance = Role.objects.filter(system=organisation, kind=RoleKind.FINANCE).earliest("pk")
    statement = bring_statement(
        data=written.encode(),
        file_name=file_name,
        organisation=organisation,
        holder=None,
        by=finance.person,
    )
    statement.state = StatementState.WAITING
    statement.save(update_fields=["state"])
    return statement
