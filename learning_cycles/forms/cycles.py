"""Forms of learning cycles."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from django import forms
from django.utils import timezone

from hls.ui.forms import DateField, Form, Radios
from learning_cycles.forms.beyond import ReadBeyondForm
from learning_cycles.forms.sessions import Issues
from learning_cycles.models import Ending, LearningCycle
from learning_cycles.querysets import CycleQuerySet
from learning_cycles.reading import IssueLine

DAY_EXAMPLE = "For example, 27 3 2026"


class CycleForm(Form):
    """What a cycle is for, and which larger one it hopes to influence."""

    purpose = forms.CharField(
        label="What is the purpose?",
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="What would be better, and for whom?",
    )
    influences = forms.ModelChoiceField(
        label="Which larger cycle does it hope to influence?",
        required=False,
        queryset=LearningCycle.objects.none(),
        empty_label="None that we know of",
    )

    def __init__(self, *args: Any, larger: CycleQuerySet, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        influences = self.fields["influences"]
        assert isinstance(influences, forms.ModelChoiceField)
        if larger:
            influences.queryset = larger
        else:
            del self.fields["influences"]


class NoteForm(Form):
    """What was learnt at a stage."""

    words = forms.CharField(
        label="What have you learnt?",
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Enter what you have learnt"},
    )


def in_a_month() -> Any:
    """Long enough to see something, short enough to remember why."""
    return timezone.localdate() + timedelta(weeks=4)


class ExperimentForm(Form):
    """What happens if we try this?"""

    question = forms.CharField(
        label="What happens if we try this?",
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Small enough to stop without harm.",
        error_messages={"required": "Enter what you would like to try"},
    )
    starts_on = DateField(
        label="From which day?",
        initial=timezone.localdate,
        help_text=DAY_EXAMPLE,
        error_messages={"required": "Enter the day from which you try it"},
    )
    review_on = DateField(
        label="When will you look at it together?",
        initial=in_a_month,
        help_text=DAY_EXAMPLE,
        error_messages={"required": "Enter the day on which you look at it together"},
    )
    air_cover_holder = forms.CharField(
        label="Who gives air cover?",
        required=False,
        max_length=200,
        help_text="A leader who shields people from a rule while they try it. Leave it empty if "
        "no rule is in the way.",
    )
    air_cover_words = forms.CharField(
        label="What do they shield, in their words?",
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        starts_on, review_on = cleaned.get("starts_on"), cleaned.get("review_on")
        if starts_on and review_on and review_on < starts_on:
            self.add_error("review_on", "Enter a day on or after the day it starts")
        if cleaned.get("air_cover_words") and not cleaned.get("air_cover_holder"):
            self.add_error("air_cover_holder", "Enter who gives the air cover")
        return cleaned


class EndExperimentForm(Form):
    """What was seen, and what follows from it."""

    what_we_saw = forms.CharField(
        label="What did we see?",
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text="Also what you did not expect. Leave out whom you are helping.",
        error_messages={"required": "Enter what you saw"},
    )
    ending = forms.ChoiceField(
        label="What follows from it?", choices=Ending.choices, widget=Radios()
    )


class ChangeForm(ReadBeyondForm):
    """The new normal, and what it settles."""

    read_beyond = ("new_normal", "instead_of")

    new_normal = forms.CharField(
        label="What is normal from now on?",
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="The rule, role, process or budget, without anybody's name. Those who raised "
        "what it settles will read it.",
        error_messages={"required": "Enter what is normal from now on"},
    )
    instead_of = forms.CharField(
        label="What was it before?", required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    from_day = DateField(
        label="From which day?",
        initial=timezone.localdate,
        help_text=DAY_EXAMPLE,
        error_messages={"required": "Enter the day from which it is normal"},
    )
    settles = Issues(
        label="What does it settle?",
        required=False,
        help_text="What you tick is closed, and whoever raised it is told.",
    )

    def __init__(self, *args: Any, lines: Sequence[IssueLine], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        settles = self.fields["settles"]
        assert isinstance(settles, Issues)
        if lines:
            settles.offer(lines)
        else:
            del self.fields["settles"]
