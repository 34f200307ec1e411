"""Writing something down ahead of time, for the next debrief."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from django import forms
from django.db.models.functions import Lower

from casework.models import Case
from casework.querysets import CaseQuerySet
from debriefs.forms.base import Words
from debriefs.models import NoteKind
from hls.ui.versioned import PlainForm, VersionedForm
from systems.models import Person, System
from systems.querysets import SystemQuerySet

KINDS = [
    (NoteKind.PROGRESS, "How it goes with somebody"),
    (NoteKind.ISSUE, "What got in the way"),
    (NoteKind.LINE, "Something else"),
]


class JotForm(PlainForm):
    """A few words in the middle of a day: whom they are about if anybody, and what they are."""

    words = Words(rows=3, label="What do you want to remember?")
    team: forms.ModelChoiceField[System] = forms.ModelChoiceField(
        System.objects.none(), empty_label=None, label="For the debrief of"
    )
    case = forms.ModelChoiceField(
        Case.objects.none(), required=False, label="Whom is it about?", empty_label="Nobody"
    )
    key = forms.UUIDField(initial=uuid4, required=False, widget=forms.HiddenInput)

    def __init__(
        self, *args: Any, teams: SystemQuerySet, cases: CaseQuerySet, **kwargs: Any
    ) -> None:
        """``teams`` of the writer; with one of them nobody is asked which. ``cases`` they see."""
        super().__init__(*args, auto_id="jot-%s", **kwargs)
        team, case = self.fields["team"], self.fields["case"]
        assert isinstance(team, forms.ModelChoiceField)
        assert isinstance(case, forms.ModelChoiceField)
        team.queryset, case.queryset = teams, cases
        if len(teams) == 1:
            team.initial, team.widget = teams[0], forms.HiddenInput()

    def clean_key(self) -> UUID:
        return self.cleaned_data["key"] or uuid4()

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        case, team = cleaned.get("case"), cleaned.get("team")
        if case and team and case.team_id != team.pk:
            cleaned["team"] = case.team
        return cleaned


class ChangeJottedForm(VersionedForm):
    """Saying in other words what waits."""

    words = Words(rows=3, label="What do you want to remember?")


def jot_form(
    person: Person,
    data: Any = None,
    *,
    case: str | None = None,
    teams: SystemQuerySet | None = None,
) -> JotForm:
    """The form for ``person``, with their cases and ``teams``, read here if nobody has read them.

    ``case``: the one it begins with.
    """
    teams = System.objects.teams_of(person) if teams is None else teams
    cases = Case.objects.visible_to(person).open().select_related("citizen")
    return JotForm(
        data,
        teams=teams,
        cases=cases.order_by(Lower("citizen__name"), "pk"),
        initial={"case": case, "team": teams[0].pk if teams else None},
    )
