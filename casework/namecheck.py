"""Finding what would tell a reader whom some words are about, before the words leave the team.

The checker itself is pure: words in, marks out. It compares words as they sound to a reader:
without case, accents or punctuation, so that "O'Brien", "OBRIEN" and "o brien" are the same.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise

from casework.models import Case, OtherName, Whose
from casework.querysets import CaseQuerySet
from systems.models import Person, System


class Kind(StrEnum):
    """What was found."""

    CITIZEN = "citizen"
    HOUSEHOLD = "household"
    WORKER = "worker"
    ADDRESS = "address"
    PHONE = "phone"

    @property
    def neutral(self) -> str:
        """Words that say what it was and not whose."""
        return NEUTRAL[self]


NEUTRAL = {
    Kind.CITIZEN: "the person",
    Kind.HOUSEHOLD: "somebody in the household",
    Kind.WORKER: "a colleague",
    Kind.ADDRESS: "an address",
    Kind.PHONE: "a phone number",
}

# Letters that Unicode does not take apart into a plain letter and its accent.
WITHOUT_ACCENT = str.maketrans(
    {
        "\u0131": "i",
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "ħ": "h",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
    }
)
# Parts of names that are everyday words or titles: marked within a whole name only.
PARTICLES = frozenset(
    [
        *("al", "an", "ap", "ab", "and", "bin", "da", "de", "del", "den", "der", "di", "dos", "du"),
        *("el", "ibn", "la", "las", "le", "los", "of", "or", "st", "the", "van", "von"),
        *("dr", "miss", "mr", "mrs", "ms", "mx", "prof", "rev", "sir"),
    ]
)
MOST_WORDS = 6
"""Words of the longest name or address that is looked for as one."""

SEPARATORS = r"[\s().\-\u2013\u2014]*"
PHONE = re.compile(
    rf"(?<!\d)(?:(?:\+|0{SEPARATORS}0){SEPARATORS}4{SEPARATORS}4(?:{SEPARATORS}\(?0\)?)?|\(?0)"
    rf"(?:{SEPARATORS}\d){{9,10}}(?!\d)"
)
POSTCODE = re.compile(
    r"(?<![^\W_])[a-z]{1,2}\d[a-z\d]?\s*\d[abd-hjlnp-uw-z]{2}(?![^\W_])", re.IGNORECASE
)
STREETS = (
    "avenue|ave|close|court|crescent|drive|gardens|green|grove|hill|lane|mews|parade|park|place|"
    "rise|road|rd|row|square|street|st|terrace|view|walk|way|wynd"
)
STREET_ADDRESS = re.compile(
    rf"(?<![^\W_])(?:(?:flat|apartment|unit)\s*\d+[a-z]?\b[\s,]*)?\d+\s?[a-z]?[\s,]+"
    rf"(?:[^\W\d_]['\u2019\w-]*\s+){{1,3}}(?:{STREETS})(?![^\W_])",
    re.IGNORECASE,
)
WORD = re.compile(r"[^\W\d_]+|\d+")


@dataclass(frozen=True)
class Found:
    """One thing found: ``text[start:end]``. ``key`` is the same however the words are written."""

    start: int
    end: int
    kind: Kind
    key: str


@dataclass(frozen=True)
class Piece:
    """A stretch of the words, and what it gives away, if anything."""

    text: str
    found: Found | None


@dataclass
class KnownNames:
    """What is looked for: squashed names and addresses, and what each of them is."""

    kinds: dict[str, Kind] = field(default_factory=dict)

    def add_name(self, name: str, kind: Kind) -> None:
        """A person's whole name, and each part of it that says something by itself."""
        words = plain_words(name)
        self._add("".join(words), kind)
        # "Anne-Marie O'Brien": as whole words, and the halves of a double name.
        parts = {"".join(plain_words(part)) for part in name.split()} | set(words)
        telling = {part for part in parts if len(part) > 1 and part not in PARTICLES}
        for part in telling:
            self._add(part, kind)

    def add_address(self, address: str) -> None:
        """Each line of an address, and its street without the number; never a town alone."""
        for at, line in enumerate(re.split(r"[,\n]", address)):
            words = plain_words(line)
            if len(words) > 1 or (at == 0 and len(words) == 1 and words[0].isalpha()):
                self._add("".join(words), Kind.ADDRESS)
            street = [word for word in words if len(word) > 1 and not word.isdigit()]
            if len(street) > 1:
                self._add("".join(street), Kind.ADDRESS)

    def add_phone(self, phone: str) -> None:
        """A number on record, however short and wherever in the world."""
        self._add("".join(plain_words(phone)), Kind.PHONE)

    def _add(self, squashed: str, kind: Kind) -> None:
        # A citizen's name stays a citizen's, also where a colleague shares it.
        if squashed:
            self.kinds.setdefault(squashed, kind)


def names_known_to(person: Person, team: System) -> KnownNames:
    """All that would give somebody of ``team`` away. Three queries.

    Of the cases that ``person`` may see and no others: a mark must not tell of a restricted case.
    """
    return _names_of(Case.objects.visible_to(person).filter(team=team), [team])


def names_in(team: System) -> KnownNames:
    """All that would give somebody of ``team`` away, restricted cases too. Three queries.

    For work that nobody in particular does, and whose marks only the team's coordinator sees.
    """
    return _names_of(Case.objects.filter(team=team), [team])


def names_across(cases: CaseQuerySet, systems: Collection[int]) -> KnownNames:
    """All that would give somebody of ``cases``, or anybody of ``systems``, away. Three queries.

    For what everybody may read: its marks say that somebody is named, never who. Restricted cases
    and people who left are among them; without ``systems`` no worker is.
    """
    return _names_of(cases, systems)


def _names_of(cases: CaseQuerySet, systems: Collection[System | int]) -> KnownNames:
    known = _names_of_cases(cases)
    workers = Person.objects.filter(roles__system__in=systems).order_by().distinct()
    for name in workers.values_list("name", flat=True):
        known.add_name(name, Kind.WORKER)
    return known


def names_of(case: Case) -> KnownNames:
    """All that would give the person of one case away, and nobody else. Two queries."""
    return _names_of_cases(Case.objects.filter(pk=case.pk))


def _names_of_cases(cases: CaseQuerySet) -> KnownNames:
    known = KnownNames()
    cases = cases.with_names()
    for name, address, phone in cases.order_by().values_list(
        "citizen__name", "citizen__address", "citizen__phone"
    ):
        known.add_name(name, Kind.CITIZEN)
        known.add_address(address)
        known.add_phone(phone)
    for name, whose in OtherName.objects.filter(citizen__cases__in=cases).values_list(
        "name", "whose"
    ):
        known.add_name(name, Kind.HOUSEHOLD if whose == Whose.HOUSEHOLD else Kind.CITIZEN)
    return known


def find(text: str, known: KnownNames) -> list[Found]:
    """Everything in ``text`` that gives somebody away, in order, nothing overlapping."""
    folded, origin = _fold(text)
    found: list[Found] = []
    taken_until = 0
    candidates = [*_known_in(folded, known), *_patterns_in(folded)]
    for start, end, kind in sorted(candidates, key=lambda each: (each[0], -each[1])):
        begin = max(start, taken_until)
        if begin < end:
            taken_until = end
            key = "".join(plain_words(folded[begin:end]))
            found.append(Found(origin[begin], origin[end - 1] + 1, kind, key))
    return found


def pieces(text: str, found: Iterable[Found]) -> list[Piece]:
    """The words cut where something was found, for a page to mark."""
    cut: list[Piece] = []
    at = 0
    for each in found:
        if each.start > at:
            cut.append(Piece(text[at : each.start], None))
        cut.append(Piece(text[each.start : each.end], each))
        at = each.end
    if at < len(text):
        cut.append(Piece(text[at:], None))
    return cut


def take_out(text: str, found: Iterable[Found]) -> str:
    """The words with neutral ones in place of what was found."""
    written = ""
    at = 0
    for group in _side_by_side(text, list(found)):
        before = text[at : group[0].start]
        written += before
        neutral = group[0].kind.neutral
        begins_sentence = re.search(r"(^|[.!?]\s+|\n\s*)$", written)
        written += neutral[0].upper() + neutral[1:] if begins_sentence else neutral
        at = group[-1].end
    return written + text[at:]


def _side_by_side(text: str, found: list[Found]) -> Iterator[list[Found]]:
    """Things of one kind with nothing between them: a first and a last name are one person."""
    group = found[:1]
    for last, each in pairwise(found):
        between = text[last.end : each.start]
        if each.kind == last.kind and not between.strip(" ,"):
            group.append(each)
        else:
            yield group
            group = [each]
    if group:
        yield group


def _known_in(folded: str, known: KnownNames) -> Iterator[tuple[int, int, Kind]]:
    """Known names and addresses: each run of words, written together, that is one of them."""
    words = [(match.start(), match.end()) for match in WORD.finditer(folded)]
    for first, (start, _) in enumerate(words):
        squashed = ""
        for word_start, end in words[first : first + MOST_WORDS]:
            squashed += folded[word_start:end]
            kind = known.kinds.get(squashed)
            if kind is None and squashed.endswith("s") and end - word_start > 1:
                # "Marys coat": a possessive without its apostrophe.
                kind = known.kinds.get(squashed[:-1])
            if kind is not None:
                yield start, end, kind


def _patterns_in(folded: str) -> Iterator[tuple[int, int, Kind]]:
    for pattern, kind in (
        (PHONE, Kind.PHONE),
        (POSTCODE, Kind.ADDRESS),
        (STREET_ADDRESS, Kind.ADDRESS),
    ):
        for match in pattern.finditer(folded):
            yield match.start(), match.end(), kind


def plain(text: str) -> str:
    """``text`` without case and accents, for comparing names as people hear them."""
    return _fold(text)[0]


def plain_words(text: str) -> list[str]:
    """The words of ``text`` as people hear them: no case, no accents, nothing between them."""
    return WORD.findall(plain(text))


def _fold(text: str) -> tuple[str, list[int]]:
    """``text`` without case and accents, and for each of its characters where it came from."""
    folded: list[str] = []
    origin: list[int] = []
    for at, character in enumerate(text):
        if character.isascii():
            plain = character.lower()
        else:
            apart = unicodedata.normalize("NFKD", character).casefold().translate(WITHOUT_ACCENT)
            plain = "".join(
                each
                for each in unicodedata.normalize("NFKD", apart)
                # Accents, and characters that show nothing: soft hyphens, joiners.
                if unicodedata.category(each) not in ("Mn", "Cf")
            )
        folded.append(plain)
        origin.extend([at] * len(plain))
    return "".join(folded), origin
