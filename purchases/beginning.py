"""What the page of a new purchase begins with: its address says, or what was begun before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils import timezone

from casework.models import Case
from purchases.forms.paying import CARD, way_of
from purchases.forms.recording import INPUTS, as_begun
from purchases.models import Line, Purchase, PurchaseDraft
from purchases.statements.asking import asked_line
from systems.models import Person

CAME_BACK, BESIDE, LINE = "came_back", "beside", "line"
ASIDE = ("issue", CAME_BACK, BESIDE, LINE, "amount", "supplier", "bought_on", "card")
"""What an address can say besides the case."""
DIGITS = 19
"""Of the first number that is too large to be a row's."""


@dataclass(frozen=True)
class Beginning:
    """``case`` is empty until somebody has chosen it. ``aside``: what else the address said.

    ``beside``: a purchase that was paid in one with this. ``came_back``: it is money that came
    back, for something that is not recorded. ``line``: of a card statement, whose holder was asked.
    """

    case: Case | None
    beside: Purchase | None = None
    came_back: bool = False
    line: Line | None = None
    initial: dict[str, Any] = field(default_factory=dict)
    aside: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, said: Mapping[str, str], *, by: Person) -> Beginning:
        """As an address says; raises ``Http404`` for what ``by`` cannot know of."""
        if "draft" in said:
            return cls._again(said["draft"], by)
        aside = {name: said[name] for name in ASIDE if said.get(name)}
        case = case_of(said["case"], by) if "case" in said else None
        beside = _beside(aside, by)
        line = asked_line(by, aside.get(LINE))
        begun = _as_beside(beside) | _as_line(line) | _as_told(aside)
        initial = {"bought_on": timezone.localdate()} | begun
        came_back = CAME_BACK in aside or bool(line and line.amount < 0)
        return cls(case, beside, came_back, line, initial, aside)

    @classmethod
    def _again(cls, key: str, by: Person) -> Beginning:
        drafts = PurchaseDraft.objects.of(by).filter(case__isnull=False)
        draft = get_object_or_404(drafts, key=uuid_in(key))
        fields = {name: value for name, value in draft.fields.items() if value}
        case = case_of(str(draft.case_id), by)
        initial = {"bought_on": None, **as_begun(draft.fields), "key": draft.key}
        line = asked_line(by, fields.get(LINE))
        return cls(case, _beside(fields, by), CAME_BACK in fields, line, initial)

    @property
    def address(self) -> str:
        """What the address said besides the case, for links that choose one."""
        return urlencode(self.aside)

    @property
    def saving(self) -> str:
        """What the address to save to says."""
        case = self.case.pk if self.case else ""
        return urlencode({"case": case, **self.aside, **self.kept})

    @property
    def kept(self) -> dict[str, str]:
        """What a draft keeps beside what is typed."""
        kept = {CAME_BACK: "yes"} if self.came_back else {}
        kept |= {BESIDE: str(self.beside.pk)} if self.beside else {}
        return kept | ({LINE: str(self.line.pk)} if self.line else {})

    @property
    def inputs(self) -> dict[str, str]:
        """What stands in the form before anybody types, for a draft to begin with."""
        begun = {name: str(self.initial[name]) for name in INPUTS & self.initial.keys()}
        day = self.initial["bought_on"]
        parts = {"day": day.day, "month": day.month, "year": day.year}
        begun |= {f"bought_on_{part}": str(number) for part, number in parts.items()}
        return begun | self.kept


def case_of(number: str, by: Person) -> Case:
    """The case of that number, if ``by`` sees one."""
    seen = Case.objects.visible_to(by).with_people()
    return get_object_or_404(seen, pk=_number(number))


def uuid_in(text: str) -> UUID:
    """Raises ``Http404`` where ``text`` is none."""
    try:
        return UUID(text)
    except ValueError as error:
        raise Http404 from error


def _beside(said: Mapping[str, str], by: Person) -> Purchase | None:
    if BESIDE not in said:
        return None
    own = Purchase.objects.in_team_of(by).filter(worker=by)
    return get_object_or_404(own.for_team(), pk=_number(said[BESIDE]))


def _as_beside(beside: Purchase | None) -> dict[str, Any]:
    """The same shop, day and card."""
    if beside is None:
        return {}
    return {
        "supplier": beside.supplier,
        "bought_on": beside.bought_on,
        "kind": beside.kind_id,
        "paid": way_of(beside),
    }


def _as_line(line: Line | None) -> dict[str, Any]:
    """What the statement says."""
    if line is None:
        return {}
    return {
        "amount": abs(line.amount),
        "supplier": line.supplier,
        "bought_on": line.day,
        "paid": f"{CARD}{line.card_id}",
    }


def _as_told(aside: Mapping[str, str]) -> dict[str, Any]:
    """As a link fills the form in: a line of a statement, or an issue that is got round."""
    told: dict[str, Any] = {
        name: aside[name] for name in ("amount", "supplier", "issue") if name in aside
    }
    if "card" in aside:
        told["paid"] = f"{CARD}{aside['card']}"
    if day := _day(aside.get("bought_on", "")):
        told["bought_on"] = day
    return told


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _number(text: str) -> int | None:
    is_one = text.isascii() and text.isdecimal() and len(text) < DIGITS
    return int(text) if is_one else None
