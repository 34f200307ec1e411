"""Forms of what is offered to peers."""

from __future__ import annotations

from typing import Any

from django import forms

from learning_cycles.forms.beyond import ReadBeyondForm
from learning_cycles.forms.conversations import QuestionForm
from systems.models import System
from systems.querysets import SystemQuerySet


class OfferForm(ReadBeyondForm):
    """What is offered, and to whom. They read these words and nothing else."""

    read_beyond = ("question", "words")

    systems: forms.ModelMultipleChoiceField[System] = forms.ModelMultipleChoiceField(
        System.objects.none(),
        label="Whom do you offer it to?",
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Select at least one"},
    )
    question = forms.CharField(
        label="The question", max_length=300, widget=forms.Textarea(attrs={"rows": 3})
    )
    words = forms.CharField(
        label="What have you learnt?",
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text="What happened to people, what you tried, what worked and what did not. They "
        "read these words and none of your issues.",
    )

    def __init__(self, *args: Any, peers: SystemQuerySet, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["systems"]
        assert isinstance(field, forms.ModelMultipleChoiceField)
        field.queryset = peers


class TakeUpForm(QuestionForm):
    """The question in one's own words."""
