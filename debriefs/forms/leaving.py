"""Words that are about to leave the team: what in them gives somebody away is asked about once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.db.models import TextChoices

from casework.namecheck import Found, KnownNames, Piece, find, pieces, take_out
from hls.ui.forms import Radios
from hls.ui.versioned import PlainForm

EVERYTHING = "everything"
"""What ``take_out`` says where all that was found shall go."""
THEY_WOULD_KNOW = "they-would-know"
"""Stands for the answer "they might know" among what the writer was asked about."""


class Known(TextChoices):
    NO = "no", "No"
    YES = "yes", "They might"


def known_field(label: str) -> forms.ChoiceField:
    """The question that stands between the words and the world."""
    return forms.ChoiceField(
        label=label,
        choices=Known.choices,
        widget=Radios(attrs={"label_size": "m"}),
        error_messages={"required": "Answer whether they would know whom this is about"},
    )


class AskedOnceMore(PlainForm):
    """Keeps what the writer was warned of, so that it is said once and no oftener.

    ``asked_at``: the field where they are asked about names; ``or_else``: what they can do where
    somebody would know, though nothing was found.
    """

    asked_at = "words"
    or_else = "Change the words, or send them on again as they are"

    asked_about = forms.CharField(required=False, widget=forms.HiddenInput)

    def may_go(self, found: dict[str, str]) -> bool:
        """Whether nothing gives anybody away, or the writer was asked before; else they are asked.

        ``found``: what was found in the words, as it is written there, by its key.
        """
        gives_away = set(found)
        if self.cleaned_data.get("known") == Known.YES:
            gives_away.add(THEY_WOULD_KNOW)
        if self.warned_of(gives_away):
            return True
        if found:
            self.add_error(self.asked_at, still_in_the_words(found))
        else:
            self.add_error("known", self.or_else)
        return False

    def warned_of(self, gives_away: set[str]) -> bool:
        """Whether the writer has been asked about all of ``gives_away``; if not, they are now."""
        if gives_away <= set(self.cleaned_data["asked_about"].split()):
            return True
        self.retype("asked_about", " ".join(sorted(gives_away)))
        return False


class LeavingForm(PlainForm):
    """A form some of whose fields, ``leaving``, are read outside the team."""

    leaving: tuple[str, ...] = ("words",)

    def __init__(self, *args: Any, names: KnownNames, **kwargs: Any) -> None:
        """``names``: what would give somebody away."""
        super().__init__(*args, **kwargs)
        self.names = names

    @property
    def found(self) -> dict[str, str]:
        """What gives somebody away in what was typed: as it is written, by its key."""
        return written_as([self.typed(name) for name in self.leaving], self.names)

    @property
    def previews(self) -> dict[str, list[Piece]]:
        """What was typed in each field, cut where something gives somebody away."""
        typed = {name: self.typed(name) for name in self.leaving}
        return {name: pieces(text, find(text, self.names)) for name, text in typed.items()}

    def take_out(self, key: str) -> None:
        """Put neutral words in place of what was found under ``key``, or of everything found."""
        for name in self.leaving if self.is_bound else ():
            words = self.typed(name)
            found = [each for each in find(words, self.names) if key in (each.key, EVERYTHING)]
            self.retype(name, take_out(words, found))

    def typed(self, name: str) -> str:
        """What stands in the field ``name``, valid or not."""
        return str(self[name].value() or "")

    def all_typed(self) -> dict[str, Any]:
        """What stands in every field, to begin with in a form that says no errors yet."""
        values = {name: self[name].value() for name in self.fields}
        return {name: value for name, value in values.items() if value is not None}


def written_as(texts: Iterable[str], known: KnownNames) -> dict[str, str]:
    """What gives somebody away in ``texts``: as it is written there, by its key."""

    def each_found(text: str) -> list[Found]:
        return find(text, known)

    return {each.key: text[each.start : each.end] for text in texts for each in each_found(text)}


def still_in_the_words(found: dict[str, str]) -> str:
    """What the writer is asked once more."""
    quoted = ", ".join(f"“{text}”" for text in found.values())
    return f"{quoted}: take it out, or send it on again if it has to stay"
