"""Letting words leave the team: how they are read, and what in them gives somebody away."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.db.models import TextChoices

from casework.namecheck import Found, KnownNames, Piece, find, pieces, take_out
from debriefs.forms.base import PlainForm, VersionedForm, Words
from debriefs.models import Countermeasure, Issue
from hls.ui.forms import Radios
from systems.models import Person

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
    """Keeps what the writer was warned of, so that it is said once and no oftener."""

    asked_about = forms.CharField(required=False, widget=forms.HiddenInput)

    def warned_of(self, gives_away: set[str]) -> bool:
        """Whether the writer has been asked about all of ``gives_away``; if not, they are now."""
        if gives_away <= set(self.cleaned_data["asked_about"].split()):
            return True
        self.retype("asked_about", " ".join(sorted(gives_away)))
        return False


class SendForm(AskedOnceMore, VersionedForm):
    """The words that leave the team."""

    words = Words(
        label="The words that leave the team", rows=5, error_messages={"required": "Enter words"}
    )
    known = known_field("Would the person, or a neighbour, know whom this is about?")


class SendAlongForm(PlainForm):
    """Something done meanwhile, that goes along if its worker ticks it."""

    send = forms.BooleanField(required=False, label="Send this on too")
    words = Words(rows=2, required=False, label="In these words")

    def __init__(self, *args: Any, countermeasure: Countermeasure, **kwargs: Any) -> None:
        super().__init__(*args, prefix=f"meanwhile-{countermeasure.pk}", **kwargs)
        self.countermeasure = countermeasure

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        if cleaned.get("send") and not cleaned.get("words"):
            self.add_error("words", "Enter words, or take the tick away")
        return cleaned


class Sending:
    """What one person is about to send on: an issue's words, and what goes along with them.

    What is done meanwhile may admit that a rule was broken, so only who wrote it is offered to send
    it on; what came from paper has no writer and is offered to everybody on the team.
    """

    def __init__(
        self, *, issue: Issue, person: Person, known: KnownNames, data: Any = None
    ) -> None:
        self.known = known
        self.form = SendForm(
            data,
            initial={"words": issue.sent_words or issue.description, "version": issue.version},
        )
        countermeasures = list(issue.countermeasures.select_related("written_by"))
        self.along = [
            SendAlongForm(
                data,
                countermeasure=each,
                initial={"send": bool(each.sent_at), "words": each.sent_words or each.words},
            )
            for each in countermeasures
            if each.written_by_id in (person.pk, None)
        ]
        mine = [form.countermeasure for form in self.along]
        self.not_mine = [each for each in countermeasures if each not in mine]

    @property
    def forms(self) -> list[PlainForm]:
        return [self.form, *self.along]

    @property
    def preview(self) -> list[Piece]:
        """The words as they will be read, cut where something gives somebody away."""
        return pieces(self._words(self.form), find(self._words(self.form), self.known))

    @property
    def found(self) -> dict[str, str]:
        """What gives somebody away in any of the words: as it is written, by its key."""
        texts = [self._words(form) for form in self.forms]
        return written_as(texts, self.known)

    def is_valid(self) -> bool:
        return all([form.is_valid() for form in self.forms])  # noqa: C419 - each form is asked

    def may_go(self) -> bool:
        """Whether the words can leave: nothing gives anybody away, or the writer was asked before.

        Asks, by an error on the words, where not.
        """
        going = [self._words(self.form), *self.countermeasures.values()]
        found = written_as(going, self.known)
        gives_away = set(found)
        if self.form.cleaned_data["known"] == Known.YES:
            gives_away.add(THEY_WOULD_KNOW)
        if self.form.warned_of(gives_away):
            return True
        if found:
            self.form.add_error("words", still_in_the_words(found))
        else:
            self.form.add_error("known", "Change the words, or send them on again as they are")
        return False

    @property
    def countermeasures(self) -> dict[int, str]:
        """The words that go along, by the id of what is done meanwhile."""
        return {
            form.countermeasure.pk: form.cleaned_data["words"]
            for form in self.along
            if form.cleaned_data["send"]
        }

    @property
    def taken_back(self) -> list[int]:
        """Ids of those whose tick was taken away."""
        return [form.countermeasure.pk for form in self.along if not form.cleaned_data["send"]]

    def take_out(self, key: str) -> None:
        """Put neutral words in place of what was found under ``key``, or of everything found."""
        for form in self.forms:
            if not form.is_bound:
                continue
            words = self._words(form)
            found = [each for each in find(words, self.known) if key in (each.key, EVERYTHING)]
            form.retype("words", take_out(words, found))

    def unsent(self) -> None:
        """Show what was typed without saying yet what is missing."""
        self.form = SendForm(initial=self._typed(self.form))
        self.along = [
            SendAlongForm(countermeasure=form.countermeasure, initial=self._typed(form))
            for form in self.along
        ]

    @staticmethod
    def _typed(form: PlainForm) -> dict[str, Any]:
        return {name: form[name].value() for name in form.fields if form[name].value() is not None}

    @staticmethod
    def _words(form: PlainForm) -> str:
        return str(form["words"].value() or "")


def written_as(texts: Iterable[str], known: KnownNames) -> dict[str, str]:
    """What gives somebody away in ``texts``: as it is written there, by its key."""

    def each_found(text: str) -> list[Found]:
        return find(text, known)

    return {each.key: text[each.start : each.end] for text in texts for each in each_found(text)}


def still_in_the_words(found: dict[str, str]) -> str:
    """What the writer is asked once more."""
    quoted = ", ".join(f"“{text}”" for text in found.values())
    return f"{quoted}: take it out, or send it on again if it has to stay"


class SendAllForm(AskedOnceMore):
    """Sending on many issues from paper at once."""

    known = known_field("Would anybody, or a neighbour, know whom one of these is about?")

    def __init__(self, *args: Any, issues: list[Issue], ticked: list[int], **kwargs: Any) -> None:
        """``issues`` that wait; ``ticked``: ids of those that are ticked to begin with."""
        super().__init__(*args, initial={"issues": ticked}, **kwargs)
        self.fields["issues"] = forms.TypedMultipleChoiceField(
            choices=[(issue.pk, issue.description) for issue in issues],
            coerce=int,
            widget=forms.CheckboxSelectMultiple,
            error_messages={"required": "Tick what to send on"},
        )

    @property
    def ticked(self) -> set[int]:
        """Ids of the issues with a tick."""
        return {int(pk) for pk in self["issues"].value() or [] if str(pk).isdecimal()}
