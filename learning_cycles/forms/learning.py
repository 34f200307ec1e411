"""Forms for saying in a conversation what was learnt from a purchase."""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import QueryDict

from hls.ui.forms import Form, Radios
from learning_cycles.forms.beyond import ReadBeyondForm
from learning_cycles.models import Conversation
from learning_cycles.querysets import ConversationQuerySet

FEWEST_LETTERS = 3


class FindConversationForm(Form):
    """A conversation by words in it. They are posted, so that they stay in no address."""

    about = forms.CharField(
        label="Find another conversation",
        help_text="Part of its question, or of what is in it",
        max_length=200,
        min_length=FEWEST_LETTERS,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        error_messages={
            "required": "Enter what it is about",
            "min_length": f"Enter at least {FEWEST_LETTERS} letters",
        },
    )

    def __init__(self, data: QueryDict | None) -> None:
        super().__init__(data, auto_id="find-%s")

    @property
    def text(self) -> str:
        """What is looked for; nothing while nobody looks or it says too little."""
        return str(self.cleaned_data["about"]) if self.is_valid() else ""


class LearntForm(ReadBeyondForm):
    """What was learnt, and in which conversation it is said."""

    read_beyond = ("words",)

    conversation: forms.ModelChoiceField[Conversation] = forms.ModelChoiceField(
        Conversation.objects.none(),
        label="In which conversation?",
        empty_label=None,
        error_messages={
            "required": "Select a conversation",
            "invalid_choice": "Select a conversation",
        },
    )
    words = forms.CharField(
        label="What do you take from it?",
        help_text="For the system, and about nobody. Your name stands beside it, and the team that "
        "bought it reads it too.",
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Enter what you take from it"},
    )

    def __init__(
        self,
        *args: Any,
        conversations: ConversationQuerySet,
        offered: list[tuple[Conversation, str]],
        **kwargs: Any,
    ) -> None:
        """``conversations``: all that can be chosen; ``offered``: those shown, by their heading."""
        super().__init__(*args, **kwargs)
        field = self.fields["conversation"]
        assert isinstance(field, forms.ModelChoiceField)
        field.queryset = conversations
        field.widget = Radios(hints={str(each.pk): each.system.name for each, _ in offered})
        field.choices = [(each.pk, heading) for each, heading in offered]
