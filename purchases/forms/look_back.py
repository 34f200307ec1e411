"""What people type in the look back."""

from typing import Any

from django import forms

from hls.ui.forms import Form
from purchases.forms.read_above import ReadAboveForm
from purchases.models import ComesFirst


class QuestionForm(Form):
    """What a manager would like to understand."""

    words = forms.CharField(
        label="What would you like to understand?",
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Enter a question"},
    )


class AnswerForm(ReadAboveForm):
    """The worker's answer."""

    read_above = ("words",)

    words = forms.CharField(
        label="Your answer",
        help_text="Managers read it: leave names out",
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Enter an answer"},
    )


class ReplyForm(ReadAboveForm):
    """What somebody says after the answer, on either side."""

    read_above = ("words",)

    words = forms.CharField(
        label="Your reply",
        help_text="The worker, their team and managers read it: leave names out",
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Enter a reply"},
    )


class LearningForm(Form):
    """What a manager raises with the team."""

    words = forms.CharField(
        label="What do you take from it?",
        help_text="Say what is in the way, and leave people out. The team reads your words and "
        "your name, talks about it at a debrief, and decides what becomes of it.",
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Enter what you take from it"},
    )


class ComesFirstForm(Form):
    """By which rules something comes first."""

    on = forms.MultipleChoiceField(
        label="Show first",
        help_text="What is usual for a kind: the middle amount of what the team bought of it in "
        "the last year, where that was ten times or more.",
        required=False,
        choices=ComesFirst.choices,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args: Any, on: set[str], **kwargs: Any) -> None:
        """``on``: the rules that somebody goes by until now."""
        super().__init__(*args, **kwargs)
        self.initial["on"] = sorted(on)
