"""What takes a value that a debrief's page saves by itself, by kind of entry and by field."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from django import forms

from debriefs.forms.base import Words
from debriefs.models import GiftTier, Level
from debriefs.reading import open_cases_of
from systems.models import Person

if TYPE_CHECKING:
    from debriefs.saving import Desk

EMPTY = "Nothing is saved while this is empty. What stood here before is kept."


class _Key(forms.ModelChoiceField):  # type: ignore[type-arg]
    """The number of a row that may be chosen; empty for none."""

    def __init__(self, queryset: Any) -> None:
        super().__init__(queryset, required=False)

    def clean(self, value: Any) -> Any:
        row = super().clean(value)
        return row.pk if row else None


def _first_words(_desk: Desk) -> forms.Field:
    return Words(error_messages={"required": EMPTY})


def _more_words(_desk: Desk) -> forms.Field:
    return Words(required=False)


def _carrier(desk: Desk) -> forms.Field:
    return _Key(Person.objects.working_in(desk.debrief.team_id))


# What makes the field that takes a value, by kind and name: only the one that is saved is made.
FIELDS: dict[str, dict[str, Callable[[Desk], forms.Field]]] = {
    "progress": {"words": _first_words},
    "line": {"words": _first_words},
    "answer": {"words": _first_words},
    "reflection": {"words": _first_words},
    "talk": {"said": _more_words},
    "action": {
        "words": _first_words,
        "carrier_id": _carrier,
        "due_on": lambda _desk: forms.DateField(required=False),
    },
    "issue": {
        "description": _first_words,
        "new_normal": _more_words,
        "countermeasure": _first_words,
        "level": lambda _desk: forms.ChoiceField(choices=Level.choices),
        "gift_tier": lambda _desk: forms.TypedChoiceField(
            choices=[("", ""), *GiftTier.choices], required=False, empty_value=None
        ),
        "gift_holder": lambda _desk: forms.CharField(max_length=200, required=False),
        "case_id": lambda desk: _Key(open_cases_of(desk.debrief.team, desk.person)),
        "carrier_id": _carrier,
    },
}
