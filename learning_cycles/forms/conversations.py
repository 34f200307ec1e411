"""Forms of conversations."""

from django import forms

from hls.ui.forms import Form, Radios
from learning_cycles.forms.beyond import ReadBeyondForm
from learning_cycles.models import ConversationState


class QuestionForm(Form):
    """What a conversation is about."""

    question = forms.CharField(
        label="What is the question?",
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="One sentence that people could answer together, without anybody's name.",
    )


class ConversationForm(QuestionForm):
    """Its question and whether it is talked about."""

    state = forms.ChoiceField(
        label="Where does it stand?",
        choices=ConversationState.choices,
        widget=Radios(
            hints={
                ConversationState.NEW: "Nobody has looked at it together yet",
                ConversationState.ACTIVE: "It is being talked about",
                ConversationState.RESTING: "Not at the moment; what comes in is still kept here",
                ConversationState.CLOSED: "It is done; nothing new comes in here",
            }
        ),
    )


class EntryForm(ReadBeyondForm):
    """Something to say in the thread."""

    read_beyond = ("words",)

    words = forms.CharField(
        label="Say something",
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="Your name stands beside it. Leave out whom you are helping.",
        error_messages={"required": "Enter what you would like to say"},
    )
