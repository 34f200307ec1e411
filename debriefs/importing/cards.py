"""A held row as its page shows it: what it says, what is unclear, and what can be done with it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from casework.namecheck import KnownNames, Piece, find, names_known_to, pieces
from debriefs.importing.doubts import row_of
from debriefs.importing.rows import LogRow
from debriefs.models import DOING_FOR_NOW, Doubt, GiftTier, HeldRow, Issue, Level, Status
from systems.models import Person

TAKE_IN, CHANGE, LEAVE_OUT = "take_in", "change", "leave_out"
LABELS = {
    "description": "What got in the way",
    "countermeasure": DOING_FOR_NOW,
    "new_normal": "What's normal from now on",
}


@dataclass(frozen=True)
class Option:
    """One thing that can be done with a row; ``value`` is what its button sends."""

    value: str
    label: str


@dataclass(frozen=True)
class Text:
    """Somebody's words, with what gives somebody away, and how they read without it."""

    label: str
    marked: list[Piece]
    neutral: str


@dataclass(frozen=True)
class Fact:
    """One thing that the paper says, beside what is here now if that is something else."""

    label: str
    here: str
    on_paper: str


class HeldCard:
    """A held row, for whoever coordinates its team."""

    def __init__(self, held: HeldRow, known: KnownNames) -> None:
        self.held = held
        self.row = row_of(held)
        self.doubts = [Doubt(doubt) for doubt in held.doubts]
        self._known = known

    @property
    def earlier(self) -> Issue | None:
        """The issue that it may be a change of, while that is there."""
        earlier = self.held.earlier
        return earlier if earlier and not earlier.deleted_at else None

    @property
    def reasons(self) -> list[str]:
        """Why it is held, in sentences."""
        gone = [] if self.earlier else [Doubt.CHANGED]
        return [str(doubt.label) for doubt in self.doubts if doubt not in gone]

    @property
    def texts(self) -> list[Text]:
        neutral = self.row.without(self._known).texts
        return [
            Text(LABELS[name], pieces(text, find(text, self._known)), neutral[name])
            for name, text in self.row.texts.items()
            if text
        ]

    @property
    def gives_away(self) -> bool:
        return self.row.gives_away(self._known)

    @property
    def facts(self) -> list[Fact]:
        """What the row says beside its words."""
        row = self.row
        return [Fact(label, "", words) for label, words in _facts(row) if words]

    @property
    def differences(self) -> list[Fact]:
        """What the earlier issue says otherwise now."""
        if not self.earlier:
            return []
        here = dict(_facts_of_issue(self.earlier))
        facts = _facts(self.row)[1:] if self.asks_level else _facts(self.row)
        texts = [(LABELS[name], text) for name, text in self.row.texts.items()]
        on_paper = dict([*texts, *facts])
        return [
            Fact(label, here[label], words)
            for label, words in on_paper.items()
            if words and words != here[label]
        ]

    @property
    def asks_level(self) -> bool:
        """Whether whoever takes it in says where the answer lies."""
        return self.row.level is None

    @property
    def take_in_words(self) -> str:
        if Doubt.DOUBLE in self.doubts:
            return "It happened more than once: take it in"
        return "It is another one: take it in" if self.earlier else "Take it in"

    @property
    def levels(self) -> list[Option]:
        """Taking it in at each of the levels; those that the paper names come first."""
        if not self.asks_level:
            return []
        ordered = sorted(Level, key=lambda level: level not in self.row.levels)
        return [Option(f"{TAKE_IN}:{level}", str(level.label)) for level in ordered]

    @property
    def others(self) -> list[Option]:
        """What can be done with one press, beside choosing a level."""
        options = [] if self.asks_level else [Option(TAKE_IN, self.take_in_words)]
        if self.earlier:
            options.append(Option(CHANGE, "Change the earlier issue to this"))
        return [*options, Option(LEAVE_OUT, "Leave it out")]

    @property
    def choices(self) -> list[tuple[str, str]]:
        return [(option.value, option.label) for option in [*self.levels, *self.others]]


def cards_for(person: Person, held: Iterable[HeldRow]) -> list[HeldCard]:
    """The cards of rows that ``person`` may read. Three queries for each team among them."""
    known: dict[int, KnownNames] = {}
    cards = []
    for each in held:
        if each.team_id not in known:
            known[each.team_id] = names_known_to(person, each.team)
        cards.append(HeldCard(each, known[each.team_id]))
    return cards


def _facts(row: LogRow) -> list[tuple[str, str]]:
    people = row.words_and_people
    return [
        ("Where the answer lies", _levels(row)),
        ("Open or closed", str(row.status.label)),
        ("Carried by", people["carrier_name"]),
        ("In whose gift", _gift(people["gift_tier"], people["gift_holder"])),
    ]


def _levels(row: LogRow) -> str:
    if row.level:
        return str(row.level.label)
    return " or ".join(f"“{level.label}”" for level in row.levels)


def _facts_of_issue(issue: Issue) -> list[tuple[str, str]]:
    return [
        ("Where the answer lies", str(Level(issue.level).label)),
        ("Open or closed", str(Status(issue.status).label)),
        ("Carried by", issue.carried_by),
        ("In whose gift", _gift(issue.gift_tier, issue.gift_holder)),
        (LABELS["description"], issue.description),
        (LABELS["countermeasure"], "\n".join(each.words for each in issue.countermeasures.all())),
        (LABELS["new_normal"], issue.new_normal),
    ]


def _gift(tier: str | None, holder: str) -> str:
    return ": ".join(filter(None, (str(GiftTier(tier).label) if tier else "", holder)))
