"""From the cells of a line to an issue as it was on paper, or all that is unclear about it."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from django.utils import timezone

from casework.namecheck import KnownNames, find, take_out
from debriefs.importing.columns import Column
from debriefs.importing.layout import Line
from debriefs.importing.vocabulary import levels_in, owner_in
from debriefs.models import GiftTier, Level, Status

NOT_TEXT = {"\0", "\N{REPLACEMENT CHARACTER}"}
EARLIEST = date(1990, 1, 1)
LONGEST_TEXT = 10_000
LONGEST_NAME = 200
"""In characters."""
SEVERAL = 2

DATE_FORMATS = ("%d/%m/%Y", "%d/%m/%y", "%d %b %Y", "%d %B %Y", "%Y-%m-%d", "%d-%m-%Y", "%d.%m.%Y")


class RowUnclear(ValueError):
    """A row that cannot be taken as it is; ``problems`` says all that is wrong with it."""

    def __init__(self, *problems: str) -> None:
        super().__init__(" ".join(problems))
        self.problems = problems


@dataclass(frozen=True)
class LogRow:
    """An issue as it stands on paper.

    ``levels``: those that were marked; it is clear where the answer lies if there is one.
    ``owner`` is who the owner's name belongs to, if ticked; ``carrier_name`` is the owner on the
    team where somebody else's gift it is too.
    """

    line: int
    raised_on: date
    team: str
    description: str
    levels: tuple[Level, ...]
    status: Status
    owner: GiftTier | None
    owner_name: str
    carrier_name: str
    countermeasure: str
    new_normal: str
    day_was_asked: bool = False

    @property
    def level(self) -> Level | None:
        """Where the answer lies, if the paper says so clearly."""
        return self.levels[0] if len(self.levels) == 1 else None

    @property
    def words_and_people(self) -> dict[str, Any]:
        """What an issue takes over as it stands: its words, who carries it, in whose gift it is."""
        others = self.owner in (GiftTier.LEADERSHIP, GiftTier.GOVERNMENT)
        return {
            "description": self.description,
            "new_normal": self.new_normal,
            "carrier_name": self.carrier_name if others else self.owner_name,
            "gift_tier": self.owner if others else None,
            "gift_holder": self.owner_name if others else "",
        }

    @property
    def texts(self) -> dict[str, str]:
        """People's own words in it, by their field."""
        return {
            name: getattr(self, name) for name in ("description", "countermeasure", "new_normal")
        }

    def gives_away(self, known: KnownNames) -> bool:
        """Whether its words would tell somebody whom it is about."""
        return any(find(text, known) for text in self.texts.values())

    def without(self, known: KnownNames) -> LogRow:
        """The same with neutral words in place of whatever would give somebody away."""
        neutral: dict[str, Any] = {
            name: take_out(text, find(text, known)) for name, text in self.texts.items()
        }
        return replace(self, **neutral)

    def digest(self, organisation_id: int) -> str:
        """A fingerprint of what the row says of which organisation, however it was written down.

        64 hexadecimal digits.
        """
        content = [
            organisation_id,
            self.raised_on.isoformat(),
            self.team.casefold(),
            self.description,
            self.level or self.levels,
            self.status,
            self.owner,
            self.owner_name,
            self.countermeasure,
            self.new_normal,
            *filter(None, [self.carrier_name]),
        ]
        return hashlib.sha256(json.dumps(content).encode()).hexdigest()


def read_row(line: Line) -> LogRow:
    """What the line says. Raises ``RowUnclear`` with everything that is wrong at once."""
    values: dict[str, Any] = {}
    problems = []
    for column, (field, read) in READERS.items():
        try:
            values[field] = read(line.cells[column])
        except ValueError as problem:
            problems.append(f"{column}: {problem}.")
    if line.surplus:
        extra = ", ".join(f"“{cell}”" for cell in line.surplus)
        problems.append(
            f"There is more in this row than columns: {extra}. Put texts in quotation marks."
        )
    owners, names = values.pop("owners", None), values.pop("names", None)
    if owners is not None and names is not None:
        try:
            values |= _owned(owners, names)
        except ValueError as problem:
            problems.append(str(problem))
    if problems:
        raise RowUnclear(*problems)
    return LogRow(line=line.number, day_was_asked=line.day_was_asked, **values)


def _owned(owners: list[GiftTier], names: str) -> dict[str, Any]:
    """Who carries the issue and in whose gift it is, from the owners and their names."""
    if len(owners) < SEVERAL:
        if names and not owners:
            raise ValueError(f"{Column.OWNER}: say whose name it is: Team, L'ship or Govt.")
        owner = owners[0] if owners else None
        return {"owner": owner, "owner_name": names, "carrier_name": ""}
    named = {}
    for part in filter(None, names.split(";")):
        label, _, name = part.partition(":")
        named[owner_in(label)] = name.strip()
    if not named.keys() <= set(owners):
        raise ValueError(
            f"{Column.OWNER_NAME}: say whose name is whose, like “Team: ...; L'ship: ...”."
        )
    [owner] = set(owners) - {GiftTier.TEAM}
    return {
        "owner": owner,
        "owner_name": named.get(owner, ""),
        "carrier_name": named.get(GiftTier.TEAM, ""),
    }


def _words(cell: str, longest: int = LONGEST_TEXT) -> str:
    """The cell's words, with spaces and line breaks evened out."""
    if NOT_TEXT.intersection(cell):
        raise ValueError("there is a character in it that is not text")
    lines = unicodedata.normalize("NFC", cell).splitlines()
    words = "\n".join(" ".join(line.split()) for line in lines).strip()
    if len(words) > longest:
        raise ValueError(f"make it shorter than {longest:,} characters")
    return words


def _name(cell: str) -> str:
    return " ".join(_words(cell, LONGEST_NAME).split())


def _something(read: Callable[[str], str]) -> Callable[[str], str]:
    def read_something(cell: str) -> str:
        if words := read(cell):
            return words
        raise ValueError("there is nothing in it")

    return read_something


def _day(cell: str) -> date:
    text = re.sub(r"(?<=\d)(st|nd|rd|th)\b", "", _name(cell))
    for form in DATE_FORMATS:
        try:
            day = datetime.strptime(text, form).date()  # noqa: DTZ007 - a day has no time zone
        except ValueError:
            continue
        if EARLIEST <= day <= timezone.localdate():
            return day
        raise ValueError(f"“{text}” is in the future or long ago")
    raise ValueError("write a date like 03/02/2020, 3 Feb 2020 or 2020-02-03")


def _levels(cell: str) -> tuple[Level, ...]:
    return levels_in(_words(cell))


def _status(cell: str) -> Status:
    try:
        return Status(_words(cell).casefold())
    except ValueError:
        raise ValueError("write “Open” or “Closed”") from None


def _owners(cell: str) -> list[GiftTier]:
    """Nobody, one, or the team together with whoever else has it in their gift."""
    words = [word for word in re.split(r"[,;/+&]", _words(cell)) if word.strip()]
    owners = [owner for word in words if (owner := owner_in(word))]
    if len(owners) != len(words):
        raise ValueError("write “Team”, “L'ship” or “Govt”")
    if len(owners) > 1 and (len(owners) != SEVERAL or GiftTier.TEAM not in owners):
        raise ValueError("tick only one of L'ship and Govt")
    return owners


READERS: dict[Column, tuple[str, Callable[[str], Any]]] = {
    Column.RAISED_ON: ("raised_on", _day),
    Column.TEAM: ("team", _something(_name)),
    Column.DESCRIPTION: ("description", _something(_words)),
    Column.LEVEL: ("levels", _levels),
    Column.STATUS: ("status", _status),
    Column.OWNER: ("owners", _owners),
    Column.OWNER_NAME: ("names", _name),
    Column.COUNTERMEASURE: ("countermeasure", _words),
    Column.NEW_NORMAL: ("new_normal", _words),
}
