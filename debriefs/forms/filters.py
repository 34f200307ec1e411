"""Narrowing the lists of debriefs, issues and actions."""

from datetime import timedelta
from typing import Any

from django import forms
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from debriefs.models import (
    Action,
    ActionState,
    Countermeasure,
    GiftTier,
    Issue,
    Level,
    Note,
    Progress,
    Status,
    Tally,
)
from hls.ui.fields import DayField
from hls.ui.filters import FilterForm
from systems.models import Person, System

ANY_TIME = ""
PERIODS = {
    "week": ("The last 7 days", timedelta(days=7)),
    "month": ("The last 30 days", timedelta(days=30)),
    "quarter": ("The last 3 months", timedelta(days=91)),
    "year": ("The last 12 months", timedelta(days=365)),
}
NOT_KNOWN = "not_known"


class ListFilter(FilterForm):
    """What the three lists have in common: whose, when, and words."""

    said = {"since": "from {}", "until": "until {}", "words": "with “{}”"}
    day = ""
    """The lookup that gives a row's local day."""

    team: "forms.ModelChoiceField[System]" = forms.ModelChoiceField(
        System.objects.none(),
        required=False,
        empty_label="All my teams",
        error_messages={"invalid_choice": "Choose one of your teams"},
    )
    words = forms.CharField(
        label="With these words",
        help_text="Part of a word will do, with or without accents",
        max_length=200,
        required=False,
    )
    period = forms.ChoiceField(
        label="When",
        choices=[(ANY_TIME, "Any time"), *((name, words) for name, (words, _) in PERIODS.items())],
        required=False,
    )
    since = DayField(label="From", help_text="For example, 27/3/2026", required=False)
    until = DayField(label="Until", help_text="For example, 27/3/2026", required=False)

    def __init__(self, *args: Any, person: Person, **kwargs: Any) -> None:
        """``person``: who reads. With only one team, nobody is asked which."""
        super().__init__(*args, **kwargs)
        self.person = person
        teams = System.objects.teams_of(person)
        self.has_teams = bool(teams)
        if len(teams) > 1:
            self._offer("team", teams)
        else:
            del self.fields["team"]

    def _offer(self, name: str, rows: Any) -> None:
        field = self.fields[name]
        assert isinstance(field, forms.ModelChoiceField)
        field.queryset = rows

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        since, until = cleaned.get("since"), cleaned.get("until")
        if since and until and until < since:
            self.add_error("until", "The last day must be the first day or later")
        return cleaned

    def wanted(self) -> Q:
        """What a row has to be, by the filters that are on; the form is valid."""
        chosen = self.chosen
        wanted = Q()
        if team := chosen.get("team"):
            wanted &= Q(team=team)
        if period := chosen.get("period"):
            _, length = PERIODS[period]
            wanted &= Q(**{f"{self.day}__gt": timezone.localdate() - length})
        if since := chosen.get("since"):
            wanted &= Q(**{f"{self.day}__gte": since})
        if until := chosen.get("until"):
            wanted &= Q(**{f"{self.day}__lte": until})
        for word in chosen.get("words", "").split():
            wanted &= self.has_word(word)
        return wanted

    def has_word(self, word: str) -> Q:
        """Whether ``word`` is in what the reader may see of a row."""
        raise NotImplementedError


class DebriefFilter(ListFilter):
    """Finding a debrief again."""

    day = "day"
    field_order = ["words", "team", "period", "since", "until"]

    def has_word(self, word: str) -> Q:
        here = {"debrief": OuterRef("pk")}
        person = self.person
        said = Progress.objects.visible_to(person).filter(
            _in(word, "words", "case__citizen__name"), **here
        )
        notes = Note.objects.visible_to(person).filter(_in(word, "words"), **here)
        actions = Action.objects.visible_to(person).filter(_in(word, "words"), **here)
        issues = Issue.objects.in_team_of(person).filter(
            _in(word, "description", "new_normal", "case__citizen__name"), **here
        )
        marks = Tally.objects.filter(_in(word, "activity__name"), **here)
        return (
            _in(word, "question")
            | Q(Exists(said))
            | Q(Exists(notes))
            | Q(Exists(issues))
            | Q(Exists(actions))
            | Q(Exists(marks))
        )


class IssueFilter(ListFilter):
    """Finding issues again."""

    day = "raised_on"
    field_order = ["words", "team", "level", "status", "gift", "period", "since", "until"]
    said = ListFilter.said | {"gift": "In the gift of: {}"}

    level = forms.ChoiceField(
        label="Where the answer lies",
        choices=[("", "Anywhere"), *Level.choices],
        required=False,
    )
    status = forms.ChoiceField(
        label="Open or closed", choices=[("", "Both"), *Status.choices], required=False
    )
    gift = forms.ChoiceField(
        label="In whose gift it is",
        choices=[("", "Anybody’s"), *GiftTier.choices, (NOT_KNOWN, "Not known yet")],
        required=False,
    )

    def wanted(self) -> Q:
        wanted = super().wanted()
        for name in ("level", "status"):
            if value := self.chosen.get(name):
                wanted &= Q(**{name: value})
        if gift := self.chosen.get("gift"):
            wanted &= Q(gift_tier__isnull=True) if gift == NOT_KNOWN else Q(gift_tier=gift)
        return wanted

    def has_word(self, word: str) -> Q:
        meanwhile = Countermeasure.objects.filter(_in(word, "words"), issue=OuterRef("pk"))
        return Q(Exists(meanwhile)) | _in(
            word,
            "description",
            "new_normal",
            "gift_holder",
            "carrier_name",
            "carrier__name",
            "case__citizen__name",
        )


class ActionFilter(ListFilter):
    """Finding what somebody took on."""

    day = "written_at__date"
    field_order = ["words", "team", "state", "carrier", "period", "since", "until"]
    said = ListFilter.said | {"carrier": "Carried by {}"}

    state = forms.ChoiceField(
        label="How it stands", choices=[("", "Any"), *ActionState.choices], required=False
    )
    carrier: "forms.ModelChoiceField[Person]" = forms.ModelChoiceField(
        Person.objects.none(),
        required=False,
        label="Carried by",
        empty_label="Anybody",
        error_messages={"invalid_choice": "Choose one of these people"},
    )

    def __init__(self, *args: Any, person: Person, **kwargs: Any) -> None:
        super().__init__(*args, person=person, **kwargs)
        seen = Action.objects.visible_to(person)
        self._offer("carrier", Person.objects.filter(pk__in=seen.values("carrier")))

    def wanted(self) -> Q:
        wanted = super().wanted()
        for name in ("state", "carrier"):
            if value := self.chosen.get(name):
                wanted &= Q(**{name: value})
        return wanted

    def has_word(self, word: str) -> Q:
        return _in(word, "words", "why", "carrier__name", "case__citizen__name")


def _in(word: str, *fields: str) -> Q:
    """Whether one of the texts has ``word`` in it, whatever its case and accents."""
    found = Q()
    for field in fields:
        found |= Q(**{f"{field}__unaccent__icontains": word})
    return found
