"""What people type about cases."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from casework.models import Citizen
from hls.ui.forms import DateField, Form
from hls.ui.versioned import VersionedForm
from systems.models import System
from systems.querysets import PersonQuerySet, SystemQuerySet

NAME_LENGTH = 200
SHORT = {"rows": 3}


class NamesField(forms.CharField):
    """Several names, one on each line; cleans to a list without empty or repeated ones."""

    widget = forms.Textarea(attrs=SHORT)

    def to_python(self, value: Any) -> Any:
        if isinstance(value, list):
            return value
        lines = (" ".join(line.split()) for line in (super().to_python(value) or "").splitlines())
        return list({line.casefold(): line for line in lines if line}.values())

    def run_validators(self, value: Any) -> None:
        for name in value:
            super().run_validators(name)
            if len(name) > NAME_LENGTH:
                raise ValidationError(f"Each name must be {NAME_LENGTH} characters or fewer")

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(value) if isinstance(value, list) else value


class SearchForm(Form):
    """Finding a case by a name."""

    q = forms.CharField(
        label="Find a person",
        help_text="Any name they or somebody in their household go by",
        required=False,
        max_length=100,
        widget=forms.TextInput(attrs={"autocomplete": "off", "type": "search"}),
    )


class NamesForm(Form):
    """A person's names and where to find them. Nothing but one name is needed."""

    name = forms.CharField(
        label="Name",
        help_text="What they want to be called",
        max_length=NAME_LENGTH,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    other_names = NamesField(
        label="Other names they go by", help_text="One on each line", required=False
    )
    household_names = NamesField(
        label="Others in the household", help_text="One on each line", required=False
    )
    address = forms.CharField(
        required=False, widget=forms.Textarea(attrs={**SHORT, "autocomplete": "off"})
    )
    phone = forms.CharField(
        required=False,
        max_length=40,
        widget=forms.TextInput(
            attrs={"autocomplete": "off", "inputmode": "tel", "class": "govuk-input--width-20"}
        ),
    )

    def clean(self) -> dict[str, Any]:
        """Each name counts once: the first before other names, those before the household's."""
        cleaned: dict[str, Any] = super().clean() or {}
        taken = {cleaned.get("name", "").casefold()}
        for field in ("other_names", "household_names"):
            names = [name for name in cleaned.get(field, []) if name.casefold() not in taken]
            taken |= {name.casefold() for name in names}
            cleaned[field] = names
        return cleaned


class StartForm(NamesForm):
    """Starting a case, which is an offer of help and no assessment."""

    signal = forms.CharField(
        label="What brought us together?",
        help_text="What we noticed, or who told us. For example, arrears, a letter or a call",
        required=False,
        widget=forms.Textarea(attrs=SHORT),
    )
    team: forms.Field = forms.ModelChoiceField(System.objects.none())
    restricted = forms.BooleanField(
        label="Only for those who walk alongside, and the coordinator",
        help_text="For everybody else this case will not exist",
        required=False,
    )

    def __init__(self, *args: Any, teams: SystemQuerySet, **kwargs: Any) -> None:
        """``teams``: where the worker can start a case; with only one, nobody is asked which."""
        super().__init__(*args, **kwargs)
        if teams.count() == 1:
            del self.fields["team"]
        else:
            self.fields["team"] = forms.ModelChoiceField(teams, empty_label=None)


class ChangeNamesForm(NamesForm, VersionedForm):
    """Changing somebody's names and address."""

    @classmethod
    def of(cls, citizen: Citizen) -> "ChangeNamesForm":
        """The form as it stands for ``citizen``."""
        return cls(
            initial={
                "name": citizen.name,
                "other_names": citizen.also_known_as,
                "household_names": citizen.household,
                "address": citizen.address,
                "phone": citizen.phone,
                "version": citizen.version,
            }
        )


class WhatMattersForm(Form):
    """What matters to somebody, as they put it."""

    words = forms.CharField(label="In their own words", required=False, widget=forms.Textarea)
    not_now = forms.BooleanField(
        label="Not now", help_text="They would rather not talk about it yet", required=False
    )
    said_on = DateField(label="When did they say it?", required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"initial": {"said_on": timezone.localdate()}, **kwargs})

    def clean_said_on(self) -> date:
        said_on: date | None = self.cleaned_data["said_on"]
        today = timezone.localdate()
        if said_on and said_on > today:
            raise ValidationError("The date must be today or before")
        return said_on or today

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        if "words" in cleaned and not (cleaned["words"] or cleaned.get("not_now")):
            self.add_error("words", "Enter their words, or tick “Not now”")
        return cleaned


class NoteForm(Form):
    """A note on the timeline."""

    words = forms.CharField(
        label="Add a note",
        widget=forms.Textarea(attrs={"rows": 3, "label_size": "s"}),
        error_messages={"required": "Enter a note"},
    )


class ToldForm(Form):
    """What the person said when they were told."""

    what_they_said = forms.CharField(
        label="What did they say?", required=False, widget=forms.Textarea(attrs={"rows": 2})
    )


class ColleagueForm(Form):
    """Asking a colleague of the team to walk alongside."""

    def __init__(self, *args: Any, colleagues: PersonQuerySet, **kwargs: Any) -> None:
        """``colleagues``: those who can be asked."""
        super().__init__(*args, **kwargs)
        self.fields["person"] = forms.ModelChoiceField(
            colleagues,
            label="Colleague",
            empty_label="Choose somebody",
            error_messages={"required": "Select a colleague"},
        )


class EndForm(Form):
    """Ending a case. Somebody does it; nothing ever ends a case by itself."""

    words = forms.CharField(
        label="How did we part?",
        help_text="If there is something to say. It goes on the timeline",
        required=False,
        widget=forms.Textarea(attrs=SHORT),
    )
