"""Saying where the answer to an issue lies, with three questions that help to choose."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db.models import TextChoices

from debriefs.forms.base import Words
from debriefs.models import Issue, Level
from hls.ui.forms import Radios
from hls.ui.versioned import PlainForm, VersionedForm

LEVEL_HINTS: dict[str, str] = {
    Level.TO_TALK_ABOUT: "Write it down now and settle this together",
    Level.METHOD: "Something for us to work out, or know-how to borrow from somebody",
    Level.SYSTEM: "Something decided round here: who counts as eligible, a form, a job role",
    Level.MACRO_SYSTEM: "Something decided far from here, that needs many voices to change",
}


class Said(TextChoices):
    YES = "yes", "Yes"
    NO = "no", "No"
    NOT_SURE = "not_sure", "Not sure"


def pointed_to(*, ourselves: str, round_here: str, by_law: str) -> Level | None:
    """The level that answers to the three questions (each of ``Said``, or empty) point to.

    To talk about, where they do not point one way; nothing, where none was answered.
    """
    if not (ourselves or round_here or by_law):
        return None
    if ourselves == Said.YES:
        return Level.METHOD
    if round_here == Said.YES and by_law != Said.YES:
        return Level.SYSTEM
    if by_law == Said.YES and round_here != Said.YES:
        return Level.MACRO_SYSTEM
    return Level.TO_TALK_ABOUT


def question(label: str, hint: str) -> forms.ChoiceField:
    """One of the three, which nobody has to answer."""
    return forms.ChoiceField(
        label=label,
        help_text=hint,
        choices=Said.choices,
        required=False,
        widget=Radios(attrs={"class": "govuk-radios--inline govuk-radios--small"}),
    )


class LevelHelp(PlainForm):
    """The three questions beside a field ``level``; drawn by ``debriefs/issue/level_help.html``.

    Where no level was chosen, the answers choose it. They are not kept themselves.
    """

    ourselves = question(
        "Could we do this ourselves if we knew how?",
        "Somebody could show us, or we could try it out",
    )
    round_here = question(
        "Did somebody round here decide it: a rule, a form, a job role?",
        "Somebody we could go and see, here or in a neighbouring service",
    )
    by_law = question(
        "Does it come from a law or national policy?",
        "Nobody near us could change it, even if they wanted to",
    )

    helping = ("ourselves", "round_here", "by_law")

    @property
    def helping_fields(self) -> list[forms.BoundField]:
        return [self[name] for name in self.helping]

    @property
    def points_to(self) -> Level | None:
        """Where the answers point, whether or not the rest of the form is complete."""
        return pointed_to(**{name: str(self[name].value() or "") for name in self.helping})

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        answers = {name: cleaned.pop(name, "") for name in self.helping}
        if cleaned.get("level") == Level.TO_TALK_ABOUT:
            cleaned["level"] = pointed_to(**answers) or Level.TO_TALK_ABOUT
        return cleaned


class LevelForm(LevelHelp, VersionedForm):
    """Saying where the answer lies, and if one likes why."""

    shows_where = False
    """Whether it says where the answers point, before anything is saved."""

    level = forms.ChoiceField(
        label="Where does the answer lie?",
        choices=Level.choices,
        widget=Radios(hints=LEVEL_HINTS, attrs={"label_size": "hidden"}),
    )
    why = Words(required=False, rows=2, label="Why, if you like")

    def __init__(
        self, *args: Any, issue: Issue, said: dict[str, Any] | None = None, **kwargs: Any
    ) -> None:
        """``said``: what was answered and written so far, to begin with."""
        initial = {"level": issue.level, "version": issue.version} | (said or {})
        super().__init__(*args, initial=initial, **kwargs)

    def look_where_it_points(self, issue: Issue) -> LevelForm:
        """The same once more, nothing saved, with the level chosen that the answers point to."""
        said = {name: self[name].value() for name in self.fields}
        pointed = {"level": self.points_to} if self.points_to else {}
        form = LevelForm(issue=issue, said=said | pointed)
        form.shows_where = True
        return form
