"""Whom people choose when they would like to talk."""

from django import forms
from django.http import QueryDict

from debriefs.forms.base import PlainForm
from hls.ui.forms import Radios
from systems.models import Person
from systems.querysets import PersonQuerySet

FEWEST_LETTERS = 2


class FindForm(PlainForm):
    """Somebody by name."""

    name = forms.CharField(
        label="Somebody else, here or above the team",
        help_text="Type part of their name or email address",
        max_length=200,
        min_length=FEWEST_LETTERS,
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
        error_messages={
            "required": "Enter part of a name",
            "min_length": f"Enter at least {FEWEST_LETTERS} letters of a name",
        },
    )

    def __init__(self, data: QueryDict | None) -> None:
        super().__init__(data, auto_id="find-%s")

    @property
    def text(self) -> str:
        """What is looked for; nothing while nobody looks or it says too little."""
        return str(self.cleaned_data["name"]) if self.is_valid() else ""


class TalkForm(PlainForm):
    """I would like somebody to talk to me."""

    to: "forms.ModelChoiceField[Person]" = forms.ModelChoiceField(
        Person.objects.none(),
        label="Who would you like to talk with?",
        help_text="They are told only that you would like to talk. Nobody else is told anything",
        empty_label=None,
        error_messages={"required": "Select somebody", "invalid_choice": "Select somebody"},
    )

    def __init__(
        self, data: QueryDict | None, *, people: PersonQuerySet, offered: list[Person]
    ) -> None:
        """``people``: whoever can be asked. ``offered``: those of them who are shown."""
        super().__init__(data, auto_id="talk-%s")
        field = self.fields["to"]
        assert isinstance(field, forms.ModelChoiceField)
        field.queryset = people
        field.widget = Radios(hints={str(person.pk): person.email for person in offered})
        field.choices = [(person.pk, str(person)) for person in offered]
