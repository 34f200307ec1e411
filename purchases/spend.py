"""A purchase as managers and finance read it. What is not in here cannot get onto their pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from purchases.models import Purchase
from purchases.plan import Considered, considered
from purchases.references import ReaderGroup, case_reference, reader_group
from systems.models import Person


@dataclass(frozen=True)
class Spend:
    """What was spent and why: no citizen, no case, no worker and no day.

    ``case`` is the reference for the reader's group. ``plan`` is empty for finance.
    """

    pk: int
    amount: Decimal
    supplier: str
    kind: str
    reason: str
    team: str
    month: date
    case: str
    plan: list[Considered]
    was_corrected: bool
    version: int

    @classmethod
    def of(cls, purchase: Purchase, *, reader: Person) -> Spend:
        """``purchase`` for ``reader``, who is in one group only for each team, managers first."""
        group = reader_group(reader, purchase.team_id)
        return cls(
            pk=purchase.pk,
            amount=purchase.amount,
            supplier=purchase.supplier,
            kind=purchase.kind.name,
            reason=purchase.reason,
            team=purchase.team.name,
            month=purchase.bought_on.replace(day=1),
            case=case_reference(purchase.case_id, group),
            plan=considered(purchase) if group == ReaderGroup.LOOK_BACK else [],
            was_corrected=purchase.version > 1,
            version=purchase.version,
        )
