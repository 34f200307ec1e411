"""Asking a colleague by name, and answering."""

from typing import Any

from django import forms

from debriefs.forms.base import Words
from hls.ui.versioned import PlainForm
from systems.models import Person
from systems.querysets import PersonQuerySet


class AskForm(PlainForm):
    """Whom to ask, and what; they are told that they were asked, and read the words on the page."""

    colleague = forms.ModelChoiceField(
        Person.objects.none(),
        label="Whom would you like to ask?",
        empty_label="Choose a colleague",
        error_messages={"required": "Choose a colleague"},
    )
    words = Words(required=False, rows=2, label="What would you like to know, if you like")

    def __init__(self, *args: Any, colleagues: PersonQuerySet, **kwargs: Any) -> None:
        """``colleagues``: those who may see what they are asked on."""
        super().__init__(*args, **kwargs)
        field = self.fields["colleague"]
        assert isinstance(field, forms.ModelChoiceField)
        field.queryset = colleagues


class AnswerColleagueForm(PlainForm):
    """What one says to it."""

    answer = Words(label="Your answer", error_messages={"required": "Enter your answer"})
