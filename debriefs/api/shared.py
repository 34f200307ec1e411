"""What the parts of a debrief share over the API."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django_filters import rest_framework as filters
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from casework.actions import record_looks
from casework.models import Case, Way
from debriefs.forms.base import MOST_CHARACTERS
from debriefs.models import Debrief
from debriefs.reading import cases_open_to, open_cases_of
from systems.api import LARGEST_NUMBER, Number, perhaps
from systems.models import Person, System


class Words(serializers.CharField):
    """People's own words, as long as on the pages and with one kind of line break."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=MOST_CHARACTERS, **kwargs)

    def to_internal_value(self, data: Any) -> Any:
        return super().to_internal_value(data).replace("\r\n", "\n")


class BeginSerializer(serializers.Serializer[Any]):
    """What everything that is begun has: a name of the client's own."""

    key = serializers.UUIDField(
        help_text="Drawn by you. Sent again with the same key, nothing is made twice."
    )


class InTeamSerializer(BeginSerializer):
    """What belongs to a team, and to one of its debriefs if you name one."""

    team = Number()
    debrief = Number(required=False, allow_null=True)
    case = Number(required=False, allow_null=True)


class TeamSerializer(serializers.ModelSerializer[System]):
    class Meta:
        model = System
        fields = ["id", "name"]


@extend_schema_field({"type": "integer", "minimum": 1, "maximum": LARGEST_NUMBER})
class NumberFilter(filters.Filter):  # type: ignore[misc]  # untyped
    """The rows that belong to a number; none, where it is of nothing that you may see."""

    field_class = forms.IntegerField

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(min_value=1, max_value=LARGEST_NUMBER, **kwargs)


class OfDebrief(filters.FilterSet):  # type: ignore[misc]  # untyped
    """What is of one debrief."""

    debrief = NumberFilter()


def case_named(
    number: int | None, *, team: System, debrief: Debrief | None, by: Person
) -> Case | None:
    """Whom something is about; raises ``ValidationError`` unless ``by`` may speak of them there."""
    cases = cases_open_to(debrief, by) if debrief else open_cases_of(team, by)
    return perhaps(cases, "case", number)


def record_reading(cases: Iterable[Case | None], *, by: Person, what: str) -> None:
    """Put on record that each of ``cases`` was read, once."""
    about = {case for case in cases if case}
    record_looks(cases=about, by=by, way=Way.READ, what=f"{what}, API")
