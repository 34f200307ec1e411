"""From the cells of a line to an issue as it was on paper, or all that is unclear about it."""

import hashlib
import json
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.utils import timezone

from debriefs.importing.columns import Column
from debriefs.importing.reading import Line
from debriefs.models import GiftTier, Level, Status

NOT_TEXT = {"\0", "\N{REPLACEMENT CHARACTER}"}
EARLIEST = date(1990, 1, 1)
LONGEST_TEXT = 10_000
LONGEST_NAME = 200
"""In characters."""

DATE_FORMATS = ("%d/%m/%Y", "%d/%m/%y", "%d %b %Y", "%d %B %Y", "%Y-%m-%d", "%d-%m-%Y", "%d.%m.%Y")
LEVEL_NUMBERS = {"1": Level.METHOD, "2": Level.SYSTEM, "3": Level.MACRO_SYSTEM}
LEVEL_WORDS = {
    "ind": Level.METHOD,
    "individual": Level.METHOD,
    "method": Level.METHOD,
    "sys": Level.SYSTEM,
    "system": Level.SYSTEM,
    "macro": Level.MACRO_SYSTEM,
    "macro system": Level.MACRO_SYSTEM,
    "to talk about": Level.TO_TALK_ABOUT,
}
OWNERS = {
    "team": GiftTier.TEAM,
    "lship": GiftTier.LEADERSHIP,
    "leadership": GiftTier.LEADERSHIP,
    "leader": GiftTier.LEADERSHIP,
    "govt": GiftTier.GOVERNMENT,
    "gov": GiftTier.GOVERNMENT,
    "government": GiftTier.GOVERNMENT,
}


class RowUnclear(ValueError):
    """A row that cannot be taken as it is; ``problems`` says all that is wrong with it."""

    def __init__(self, *problems: str) -> None:
        super().__init__(" ".join(problems))
        self.problems = problems


@dataclass(frozen=True)
class LogRow:
    """An issue as it stands on paper. ``owner`` is who the owner's name belongs to, if ticked."""

    line: int
    raised_on: date
    team: str
    description: str
    level: Level
    status: Status
    owner: GiftTier | None
    owner_name: str
    countermeasure: str
    new_normal: str

    def digest(self, organisation_id: int) -> str:
        """A fingerprint of what the row says of which organisation, however it was written down.

        64 hexadecimal digits.
        """
        content = [
            organisation_id,
            self.raised_on.isoformat(),
            self.team.casefold(),
            self.description,
            self.level,
            self.status,
            self.owner,
            self.owner_name,
            self.countermeasure,
            self.new_normal,
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
    if values.get("owner_name") and values.get("owner", ...) is None:
        problems.append(f"{Column.OWNER}: say whose name it is: Team, L'ship or Govt.")
    if problems:
        raise RowUnclear(*problems)
    return LogRow(line=line.number, **values)


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


def _level(cell: str) -> Level:
    text = re.sub(r"[\W_]+", " ", _words(cell).casefold()).strip()
    match = re.fullmatch(r"(?:level |type )?([123]?) ?(.*)", text)
    assert match
    number, word = match.groups()
    by_number = LEVEL_NUMBERS.get(number)
    by_word = LEVEL_WORDS.get(word)
    level = by_number or by_word
    if level and (by_word == level or not word):
        return level
    raise ValueError("write “1 Ind”, “2 Sys” or “3 Macro”, and only one of them")


def _status(cell: str) -> Status:
    try:
        return Status(_words(cell).casefold())
    except ValueError:
        raise ValueError("write “Open” or “Closed”") from None


def _owner(cell: str) -> GiftTier | None:
    text = re.sub(r"[\W_]+", "", _words(cell).casefold())
    if not text:
        return None
    try:
        return OWNERS[text]
    except KeyError:
        raise ValueError("write “Team”, “L'ship” or “Govt”") from None


READERS: dict[Column, tuple[str, Callable[[str], Any]]] = {
    Column.RAISED_ON: ("raised_on", _day),
    Column.TEAM: ("team", _something(_name)),
    Column.DESCRIPTION: ("description", _something(_words)),
    Column.LEVEL: ("level", _level),
    Column.STATUS: ("status", _status),
    Column.OWNER: ("owner", _owner),
    Column.OWNER_NAME: ("owner_name", _name),
    Column.COUNTERMEASURE: ("countermeasure", _words),
    Column.NEW_NORMAL: ("new_normal", _words),
}
