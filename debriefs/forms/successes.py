"""What people type about what went well: kinds of work, and which period to look at."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.db.models import TextChoices
from django.utils.text import Truncator

from casework.namecheck import KnownNames, Piece, find, pieces, take_out
from debriefs.forms.leaving import EVERYTHING, AskedOnceMore, written_as
from debriefs.models import Activity, Issue
from debriefs.models.success import NOT_TALKED_ABOUT, Complexity
from debriefs.periods import Period, Span
from hls.ui.forms import DateField, Radios
from hls.ui.versioned import CHANGED_MEANWHILE, Both, PlainForm, VersionedForm
from systems.models import System

LONGEST_NAME = 200
NOTHING_IN_PARTICULAR = "Nothing in particular"


class Reading(TextChoices):
    """Who may read the name of a kind of work."""

    ABOVE = "above", "People above the team too, without saying which team"
    TEAM = "team", "Only the team; above it, it is counted without its name"


class NamedWorkForm(AskedOnceMore):
    """A name for a kind of work, which can be read above the team.

    Whoever writes one that gives somebody away is asked once; then it is kept as they say.
    """

    name = forms.CharField(
        label="What went well?",
        help_text="In a few words that would fit the next time too, about the work and not the "
        "person. For example, “Went along to an appointment”",
        max_length=LONGEST_NAME,
        error_messages={"required": "Enter what went well"},
    )
    complexity = forms.TypedChoiceField(
        label="How hard is it to do?",
        coerce=int,
        empty_value=None,
        required=False,
        choices=[("", NOT_TALKED_ABOUT), *Complexity.choices],
    )
    reading = forms.ChoiceField(
        label="Who may read this name?",
        choices=Reading.choices,
        widget=Radios(attrs={"class": "govuk-radios--small"}),
        error_messages={"required": "Select who may read this name"},
    )

    def __init__(self, *args: Any, known: KnownNames, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.known = known

    @property
    def typed_name(self) -> str:
        return str(self["name"].value() or "")

    @property
    def preview(self) -> list[Piece]:
        """The name, cut where something gives somebody away."""
        return pieces(self.typed_name, find(self.typed_name, self.known))

    @property
    def found(self) -> dict[str, str]:
        """What gives somebody away: as it is written, by its key."""
        return written_as([self.typed_name], self.known)

    @property
    def said(self) -> dict[str, Any]:
        """What was typed, as the verbs take it."""
        said = dict(self.cleaned_data)
        said["named_above"] = said.pop("reading", Reading.ABOVE) == Reading.ABOVE
        del said["asked_about"]
        return said

    def may_be_kept(self) -> bool:
        """Whether nothing gives anybody away, or the writer has said who may read it; else asks."""
        found = self.found
        if self.cleaned_data.get("reading") == Reading.TEAM or self.warned_of(set(found)):
            return True
        self.retype("reading", Reading.TEAM)
        quoted = ", ".join(f"“{text}”" for text in found.values())
        self.add_error("name", f"{quoted}: take it out, or say below who may read it")
        return False

    def take_out(self, key: str) -> None:
        """Put neutral words in place of what was found under ``key``, or of everything found."""
        name = self.typed_name
        found = [each for each in find(name, self.known) if key in (each.key, EVERYTHING)]
        self.retype("name", take_out(name, found))

    def typed(self) -> dict[str, Any]:
        """What was typed, as what a form begins with that says nothing yet of what is missing."""
        return {name: self[name].value() or "" for name in self.fields}


class NewActivityForm(NamedWorkForm):
    """A kind of value work that the team has not written down before.

    Who may read its name is asked only where it gives somebody away; else it may be read above.
    """

    def __init__(self, data: Any = None, **kwargs: Any) -> None:
        super().__init__(data, auto_id="activity-%s", **kwargs)
        self._asks_who_reads = self.fields["reading"]
        if not self["asked_about"].value():
            del self.fields["reading"]

    def typed(self) -> dict[str, Any]:
        """With nothing left in the name, nobody has been asked about anything."""
        typed = super().typed()
        return typed if self.found else typed | {"asked_about": ""}

    @property
    def is_shown_whole(self) -> bool:
        """Whether the name is to be mended; else the field that it was typed in shows it."""
        return self.is_bound or "asked_about" in self.initial

    def may_be_kept(self) -> bool:
        kept = super().may_be_kept()
        if not kept:
            self.fields["reading"] = self._asks_who_reads
        return kept


class ChangeActivityForm(NamedWorkForm, VersionedForm):
    """The name of a kind of work, how hard the team judges it to be, and who may read the name."""

    def __init__(self, data: Any = None, *, activity: Activity, **kwargs: Any) -> None:
        initial = {
            "name": activity.name,
            "complexity": activity.complexity or "",
            "reading": reading_of(activity),
            "version": activity.version,
        }
        super().__init__(data, initial=kwargs.pop("initial", initial), **kwargs)
        self.fields["name"].label = "What we call it"
        self.fields["complexity"].widget = Radios(
            choices=[*Complexity.choices, ("", NOT_TALKED_ABOUT)]
        )

    def may_be_kept(self) -> bool:
        """Nobody is asked again about a name that they leave as it is."""
        return not {"name", "reading"} & set(self.changed_data) or super().may_be_kept()

    def go_on_from(self, current: Any) -> list[Both]:
        """Say also where the two differ in who may read the name."""
        mine = Reading(self.cleaned_data["reading"])
        both = super().go_on_from(current)
        if mine != (theirs := reading_of(current)):
            both.append(Both("Who may read this name?", str(theirs.label), str(mine.label)))
        return both


def reading_of(activity: Activity) -> Reading:
    """Who may read the name of ``activity`` as it stands."""
    return Reading.ABOVE if activity.named_above else Reading.TEAM


class LikeForm(PlainForm):
    """Looking whether the team has written something down already."""

    q = forms.CharField(
        label="What else went well?",
        help_text="Type a few words. If it is there already, tap it",
        max_length=LONGEST_NAME,
        required=False,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, auto_id="like-%s", **kwargs)

    @property
    def text(self) -> str:
        """What is looked for; nothing where it cannot be read."""
        return str(self.cleaned_data["q"]) if self.is_valid() else ""


class HelpedForm(VersionedForm):
    """Which issue a kind of work helped with."""

    issue = forms.TypedChoiceField(
        label="What did it help with?",
        coerce=int,
        empty_value=None,
        required=False,
        widget=Radios(attrs={"label_size": "hidden"}),
    )

    def __init__(self, data: Any = None, *, activity: Activity, issues: Sequence[Issue]) -> None:
        """``issues`` that can be named, of those that the writer may read.

        One that is closed to them reads as nothing, and stays unless they choose another.
        """
        named = activity.issue_id if activity.issue_id in {each.pk for each in issues} else ""
        super().__init__(data, initial={"issue": named, "version": activity.version})
        self.words = {each.pk: Truncator(each.description).chars(150) for each in issues}
        field = self.fields["issue"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [("", NOTHING_IN_PARTICULAR), *self.words.items()]

    def has_changed(self) -> bool:
        return "issue" in self.changed_data

    def go_on_from(self, current: Any) -> list[Both]:
        """Keep what was chosen; what somebody else chose is told as far as the writer may know."""
        self.retype("version", str(current.version))
        self.add_error(None, CHANGED_MEANWHILE)
        theirs = self.words.get(current.issue_id, NOTHING_IN_PARTICULAR)
        mine = self.words.get(self.cleaned_data["issue"], NOTHING_IN_PARTICULAR)
        return [Both("What did it help with?", theirs, mine)] if theirs != mine else []


class ShowForm(PlainForm):
    """Which team or organisation to look at, and when."""

    system = forms.TypedChoiceField(label="Whose", coerce=int)
    period = forms.ChoiceField(label="When", choices=Span.choices)
    since = DateField(label="From", help_text="For example, 3 2 2020", required=False)
    until = DateField(label="Until", help_text="Today, if you leave it empty", required=False)

    def __init__(self, data: Any, *, systems: Sequence[System], chosen: System) -> None:
        """``systems`` that can be looked at; ``chosen``: the one that is looked at now."""
        asked = {"system": str(chosen.pk), "period": Span.YEAR.value, **data.dict()}
        super().__init__(asked, auto_id="show-%s")
        field = self.fields["system"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(system.pk, str(system)) for system in systems]
        if len(systems) == 1:
            del self.fields["system"]

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        if cleaned.get("period") != Span.OWN:
            return cleaned
        since, until = cleaned.get("since"), cleaned.get("until")
        if not since and "since" not in self.errors:
            self.add_error("since", "Enter the day to begin with")
        if since and until and until < since:
            self.add_error("until", "The last day must not be before the first")
        return cleaned

    def chosen_period(self, today: date) -> Period:
        """What was asked for; the year that ``today`` is in where that makes no sense."""
        if not self.is_valid():
            return Period.around(today, Span.YEAR)
        if self.cleaned_data["period"] == Span.OWN:
            return Period(self.cleaned_data["since"], self.cleaned_data["until"] or today)
        return Period.around(today, Span(self.cleaned_data["period"]))
