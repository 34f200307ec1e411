"""What people choose when they look back on how they were, and when they would like to talk."""

from django import forms
from django.http import QueryDict

from hls.ui.forms import Radios
from hls.ui.versioned import PlainForm
from systems.models import Person, System
from systems.querysets import PersonQuerySet, SystemQuerySet

WEEKS = {4: "The last 4 weeks", 12: "The last 12 weeks", 26: "Half a year", 52: "A year"}
WEEKS_AT_FIRST = 12
FEWEST_LETTERS = 2


class PeriodForm(PlainForm):
    """Which weeks to look at, and of which team."""

    team: "forms.ModelChoiceField[System]" = forms.ModelChoiceField(
        System.objects.none(), empty_label=None
    )
    weeks = forms.TypedChoiceField(
        label="How far back?", coerce=int, choices=list(WEEKS.items()), initial=WEEKS_AT_FIRST
    )

    def __init__(self, data: QueryDict, *, teams: SystemQuerySet) -> None:
        """``teams``: those of the reader, one at least; with only one, nobody is asked which."""
        at_first = {"team": teams[0].pk, "weeks": WEEKS_AT_FIRST}
        super().__init__(at_first | data.dict(), auto_id="period-%s")
        self._first_team = teams[0]
        field = self.fields["team"]
        assert isinstance(field, forms.ModelChoiceField)
        field.queryset = teams
        if len(teams) == 1:
            del self.fields["team"]

    @property
    def chosen(self) -> tuple[System, int]:
        """A team and a number of weeks; as at first where something else was sent along."""
        said = self.cleaned_data if self.is_valid() else {}
        return said.get("team", self._first_team), said.get("weeks", WEEKS_AT_FIRST)


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
