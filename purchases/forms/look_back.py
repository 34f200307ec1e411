"""What people type in the look back."""

from django import forms

from hls.ui.forms import Form
from purchases.forms.read_above import ReadAboveForm


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
