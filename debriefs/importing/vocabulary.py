"""The words and signs with which people fill in an issue log."""

import re

from debriefs.models import GiftTier, Level

LEVEL_LABELS = {Level.METHOD: "1 Ind", Level.SYSTEM: "2 Sys", Level.MACRO_SYSTEM: "3 Macro"}
OWNER_LABELS = {
    GiftTier.TEAM: "Team",
    GiftTier.LEADERSHIP: "L'ship",
    GiftTier.GOVERNMENT: "Govt",
}
"""As the paper template has them, over its columns to tick."""

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
TICKS = frozenset(["x", "✓", "✔", "☑", "☒", "✗", "✘", "×", "√", "1", "yes", "y", "true", "tick"])
NO_TICKS = frozenset(["", "0", "no", "n", "false", "-", "–", "—", "☐", "."])
ONE_LEVEL = re.compile(r"(?:level |type )?([123]?) ?(.*)")
JOINED = frozenset(["and", "or", "level", "type"])


def levels_in(text: str) -> tuple[Level, ...]:
    """The levels that ``text`` names, in order: one where it is clear, none where it is not."""
    plain = re.sub(r"[\W_]+", " ", text.casefold()).strip()
    match = ONE_LEVEL.fullmatch(plain)
    if not match:
        return ()
    by_number, by_word = LEVEL_NUMBERS.get(match[1]), LEVEL_WORDS.get(match[2])
    if (by_number or by_word) and (by_number == by_word or not match[2] or not match[1]):
        return tuple(level for level in {by_number, by_word} if level)
    return _several(plain)


def _several(plain: str) -> tuple[Level, ...]:
    """The levels of a text in which nothing but levels is named, if there are several."""
    words = [word for word in plain.replace("macro system", "macro").split() if word not in JOINED]
    named = [LEVEL_NUMBERS.get(word) or LEVEL_WORDS.get(word) for word in words]
    levels = tuple(level for level in LEVEL_LABELS if level in named)
    return levels if None not in named and len(levels) > 1 else ()


def owner_in(text: str) -> GiftTier | None:
    """Whom a short or long word for an owner means, if anybody."""
    return OWNERS.get(re.sub(r"[\W_]+", "", text.casefold()))


def is_tick(text: str) -> bool:
    return _mark(text) in TICKS


def is_blank(text: str) -> bool:
    """Whether nothing was marked: an empty cell, or a sign for no."""
    return _mark(text) in NO_TICKS


def _mark(text: str) -> str:
    # A sign may carry a character that asks for its colourful form.
    return text.strip().strip("\N{VARIATION SELECTOR-16}\N{VARIATION SELECTOR-15}").casefold()
