"""What people type about a concern. Everybody whom these forms find can be named on one."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q

from hls.ui.forms import Form, Radios
from hls.ui.versioned import VersionedForm
from purchases.actions.concerns import Named
from purchases.models import Purchase
from systems.models import Person
from systems.querysets import PersonQuerySet

MOST_NAMED = 20
NOW, NOT_YET = "now", "not_yet"


def can_be_named(purchase: Purchase) -> PersonQuerySet:
    """People with a role above the purchase's team, and its coordinators."""
    above = Person.objects.with_role_above(purchase.team)
    people: PersonQuerySet = above | Person.objects.coordinating(purchase.team)
    return people


class PeopleField(forms.CharField):
    """People among ``people``, each on a line by their whole name or email address."""

    people: PersonQuerySet = Person.objects.none()

    def clean(self, value: Any) -> tuple[Person, ...]:
        lines = [line.strip() for line in super().clean(value).splitlines() if line.strip()]
        if len(lines) > MOST_NAMED:
            raise ValidationError(f"Name {MOST_NAMED} people or fewer at a time")
        return tuple(self._one(line) for line in lines)

    def _one(self, text: str) -> Person:
        called = Q(name__unaccent__iexact=text) | Q(email__iexact=text)
        found = list(self.people.filter(called).distinct()[:2])
        if not found:
            raise ValidationError(
                f"Nobody above the team is called “{text}”. Enter the whole name, or the email "
                "address"
            )
        if len(found) > 1:
            raise ValidationError(f"Several people are called “{text}”. Enter the email address")
        return found[0]


class NameReadersForm(Form):
    """Who may read a concern."""

    people = PeopleField(
        label="Who may read it?",
        help_text="Whole names or email addresses, one on each line, of people with a role above "
        "the team or its coordinator. Nobody else will know of it, whatever their role",
        required=False,
        widget=forms.Textarea(attrs={"rows": 3, "autocomplete": "off", "spellcheck": "false"}),
    )
    worker = forms.BooleanField(
        label="The worker whose purchase it was may read it as well", required=False
    )

    def __init__(self, *args: Any, purchase: Purchase, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        people = self.fields["people"]
        assert isinstance(people, PeopleField)
        people.people = can_be_named(purchase)

    @property
    def named(self) -> Named:
        """Who was named."""
        return Named(self.cleaned_data["people"], worker=self.cleaned_data["worker"])

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        if not self.errors and not cleaned.get("people") and not cleaned.get("worker"):
            self.add_error("people", "Enter who may read it")
        return cleaned


class RaiseConcernForm(NameReadersForm):
    """A concern, who may read it, and whether the worker is told."""

    field_order = ("words", "people", "worker", "tell", "not_told_because")

    words = forms.CharField(
        label="What is your concern?",
        help_text="Say what you saw, and nothing that you only suppose",
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Enter your concern"},
    )
    tell = forms.ChoiceField(
        label="Is the worker told that there is a concern?",
        choices=[(NOW, "Yes, now"), (NOT_YET, "Not yet")],
        widget=Radios(
            hints={
                NOW: "They are told of which purchase, and that you will talk with them",
                NOT_YET: "Say below why not yet; it stays on record",
            }
        ),
        error_messages={"required": "Select whether the worker is told"},
    )
    not_told_because = forms.CharField(
        label="Why not yet?", required=False, widget=forms.Textarea(attrs={"rows": 2})
    )

    def clean(self) -> dict[str, Any]:
        # Nobody but whoever raises it has to be named.
        cleaned: dict[str, Any] = forms.Form.clean(self) or {}
        if cleaned.get("tell") == NOT_YET and not cleaned.get("not_told_because"):
            self.add_error("not_told_because", "Enter why the worker is not told yet")
        return cleaned

    @property
    def why_not(self) -> str:
        """Why the worker is not told yet; empty where they are told."""
        not_yet = self.cleaned_data["tell"] == NOT_YET
        return str(self.cleaned_data["not_told_because"]) if not_yet else ""


class WhyNotYetForm(VersionedForm):
    """Why the worker is not told yet."""

    not_told_because = forms.CharField(
        label="Why is the worker not told yet?",
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Enter why the worker is not told yet"},
    )


class CameOfItForm(VersionedForm):
    """What came of a concern."""

    what_came_of_it = forms.CharField(
        label="What came of it?",
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Enter what came of it"},
    )
    close = forms.BooleanField(label="That is all: close it", required=False)
