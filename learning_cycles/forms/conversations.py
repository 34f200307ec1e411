"""Forms of conversations."""

from typing import Any

from django import forms

from casework.models import Case
from hls.ui.filters import FilterForm
from hls.ui.forms import Form, Radios
from learning_cycles.forms.beyond import ReadBeyondForm
from learning_cycles.models import Conversation, ConversationState, EntryKind, Giver
from learning_cycles.querysets import ConversationQuerySet
from systems.models import Person, Scale, System


class ConversationFilter(FilterForm):
    """Which conversations are listed; the address keeps it."""

    said = {"words": "with “{}”", "system": "of {}", "followed": "that you follow"}

    words = forms.CharField(
        label="With these words",
        help_text="Part of a word will do, with or without accents",
        max_length=200,
        required=False,
    )
    system: "forms.ModelChoiceField[System]" = forms.ModelChoiceField(
        System.objects.none(), label="Of", required=False, empty_label="All that I may see"
    )
    state = forms.ChoiceField(
        label="Where it stands",
        choices=[("", "Anywhere"), *ConversationState.choices],
        required=False,
    )
    followed = forms.BooleanField(label="Only those that I follow", required=False)

    def __init__(self, *args: Any, person: Person, **kwargs: Any) -> None:
        """``person``: who reads."""
        super().__init__(*args, **kwargs)
        self.person = person
        system = self.fields["system"]
        assert isinstance(system, forms.ModelChoiceField)
        system.queryset = System.objects.visible_to(person).order_by("name", "pk")

    def narrow(self, conversations: ConversationQuerySet) -> ConversationQuerySet:
        """Those of ``conversations`` that the filters which are on let through."""
        chosen = self.chosen
        if system := chosen.get("system"):
            conversations = conversations.filter(system=system)
        if state := chosen.get("state"):
            conversations = conversations.filter(state=state)
        if chosen.get("followed"):
            conversations = conversations.followed_by(self.person)
        if words := chosen.get("words"):
            conversations = conversations.with_words(words, self.person)
        return conversations


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
    kind = forms.ChoiceField(
        label="What is it?", required=False, help_text="A question is read at the other scale too"
    )

    def __init__(self, *args: Any, conversation: Conversation, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        left_out = {EntryKind.STORY}
        if conversation.feeds_into_id is None:
            left_out.add(EntryKind.QUESTION_ABOVE)
        if conversation.system.scale == Scale.TEAM:
            left_out.add(EntryKind.QUESTION_BELOW)
        kind = self.fields["kind"]
        assert isinstance(kind, forms.ChoiceField)
        kind.choices = [(each.value, each.label) for each in EntryKind if each not in left_out]

    def clean_kind(self) -> str:
        return self.cleaned_data["kind"] or EntryKind.THOUGHT


class AnswerQuestionForm(ReadBeyondForm):
    """An answer to a question that came along the chain."""

    read_beyond = ("words",)

    words = forms.CharField(
        label="Your answer",
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="It is read here and where the question was asked. Above your team it has no "
        "name and no team beside it. Leave out whom you are helping.",
    )


class StoryForm(ReadBeyondForm):
    """A story, whose it is, and what its giver agreed to."""

    read_beyond = ("words",)

    words = forms.CharField(
        label="The story",
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text="Everybody who reads this conversation reads it. Leave out names, places and "
        "days that would tell whom it is about.",
        error_messages={"required": "Enter the story"},
    )
    giver = forms.ChoiceField(label="Whose story is it?", choices=Giver.choices, widget=Radios())
    case: "forms.ModelChoiceField[Case]" = forms.ModelChoiceField(
        Case.objects.none(),
        label="Who gave it to you?",
        required=False,
        empty_label="I would rather not say here",
        help_text="Nobody else reads it; their other workers can withdraw the story for them",
    )
    in_cases = forms.BooleanField(
        label="In a case for change, which larger scales read", required=False
    )
    in_print = forms.BooleanField(label="In print, on paper that is handed round", required=False)
    agreed = forms.BooleanField(
        label="Whoever gave it agreed to all of this, and knows that it can be withdrawn",
        error_messages={"required": "Ask whoever gave it first, then tick that they agreed"},
    )

    def __init__(self, *args: Any, person: Person, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        case = self.fields["case"]
        assert isinstance(case, forms.ModelChoiceField)
        case.queryset = Case.objects.visible_to(person).select_related("citizen")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if cleaned.get("case") and cleaned.get("giver") == Giver.WORKER:
            self.add_error("case", "Choose nobody, or say that they gave it to you")
        cleaned.pop("agreed", None)
        return cleaned
