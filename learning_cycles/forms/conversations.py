"""Forms of conversations."""

from typing import Any

from django import forms

from hls.ui.forms import Form, Radios
from learning_cycles.forms.beyond import ReadBeyondForm
from learning_cycles.models import Conversation, ConversationState
from learning_cycles.reading import heading_for
from systems.models import Person

MOST_HOMES = 100


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


class Homes(forms.ModelChoiceField):  # type: ignore[type-arg]
    """A choice among conversations, by the heading that the reader may see."""

    person: Person

    def label_from_instance(self, conversation: Conversation) -> str:
        return heading_for(self.person, conversation)[:120]


class PlaceForm(Form):
    """Where an issue belongs: here, in another conversation of the same system, or in a new one."""

    HERE, ELSEWHERE, NEW = "here", "elsewhere", "new"

    where = forms.ChoiceField(
        label="Where does it belong?",
        choices=[
            (HERE, "Here"),
            (ELSEWHERE, "In another conversation"),
            (NEW, "In a new conversation"),
        ],
        widget=Radios(),
    )
    elsewhere = Homes(
        label="Which conversation?",
        required=False,
        queryset=Conversation.objects.none(),
        empty_label="Choose a conversation",
        help_text="Only if it belongs in another one",
    )
    question = forms.CharField(
        label="What is the question of the new conversation?",
        required=False,
        max_length=300,
        help_text="Only if you open a new one; it can be worded later",
    )

    def __init__(self, *args: Any, conversation: Conversation, person: Person, **kwargs: Any):
        super().__init__(*args, **kwargs)
        homes = self.fields["elsewhere"]
        assert isinstance(homes, Homes)
        others = (
            Conversation.objects.visible_to(person)
            .live()
            .filter(system=conversation.system_id)
            .exclude(pk=conversation.pk)
        )
        newest = others.order_by("-created_at", "-pk").values("pk")[:MOST_HOMES]
        homes.person = person
        homes.queryset = (
            Conversation.objects.headed_for(person)
            .select_related("system")
            .filter(pk__in=newest)
            .order_by("-created_at", "-pk")
        )

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        if cleaned.get("where") == self.ELSEWHERE and not cleaned.get("elsewhere"):
            self.add_error("elsewhere", "Choose the conversation that it belongs in")
        return cleaned
