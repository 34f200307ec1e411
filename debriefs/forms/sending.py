"""Letting an issue's words leave the team, and what goes along with them."""

from __future__ import annotations

from typing import Any

from django import forms

from casework.namecheck import KnownNames
from debriefs.forms.base import Words
from debriefs.forms.leaving import AskedOnceMore, LeavingForm, known_field, written_as
from debriefs.models import Countermeasure, Issue
from hls.ui.versioned import VersionedForm
from systems.models import Person


class SendForm(LeavingForm, AskedOnceMore, VersionedForm):
    """The words that leave the team."""

    words = Words(
        label="The words that leave the team", rows=5, error_messages={"required": "Enter words"}
    )
    known = known_field("Would the person, or a neighbour, know whom this is about?")


class SendAlongForm(LeavingForm):
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
            names=known,
            initial={"words": issue.sent_words or issue.description, "version": issue.version},
        )
        countermeasures = list(issue.countermeasures.select_related("written_by"))
        self.along = [
            SendAlongForm(
                data,
                names=known,
                countermeasure=each,
                initial={"send": bool(each.sent_at), "words": each.sent_words or each.words},
            )
            for each in countermeasures
            if each.written_by_id in (person.pk, None)
        ]
        mine = [form.countermeasure for form in self.along]
        self.not_mine = [each for each in countermeasures if each not in mine]

    @property
    def forms(self) -> list[LeavingForm]:
        return [self.form, *self.along]

    @property
    def found(self) -> dict[str, str]:
        """What gives somebody away in any of the words: as it is written, by its key."""
        return {key: text for form in self.forms for key, text in form.found.items()}

    def is_valid(self) -> bool:
        return all([form.is_valid() for form in self.forms])  # noqa: C419 - each form is asked

    def may_go(self) -> bool:
        """Whether the words can leave: nothing gives anybody away, or the writer was asked before.

        Asks, by an error, where not. What stays in the team is not looked at.
        """
        going = [self.form.typed("words"), *self.countermeasures.values()]
        return self.form.may_go(written_as(going, self.known))

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
            form.take_out(key)

    def unsent(self) -> None:
        """Show what was typed without saying yet what is missing."""
        self.form = SendForm(names=self.known, initial=self.form.all_typed())
        self.along = [
            SendAlongForm(
                names=self.known, countermeasure=form.countermeasure, initial=form.all_typed()
            )
            for form in self.along
        ]


class SendAllForm(AskedOnceMore):
    """Sending on many issues from paper at once."""

    asked_at = "issues"
    or_else = "Take ticks away, or send them on again as they are"

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
