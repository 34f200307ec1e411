"""Forms of sense-making sessions."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils import timezone

from hls.ui.forms import DateField, Form
from learning_cycles.forms.beyond import ReadBeyondForm
from learning_cycles.models import VoiceKind
from learning_cycles.permissions import people_who_read
from learning_cycles.reading import IssueLine
from systems.models import Person, System


class Issues(forms.TypedMultipleChoiceField):
    """Ticks beside issues, in the words that the reader may read; cleans to issues."""

    widget = forms.CheckboxSelectMultiple

    def offer(self, lines: Sequence[IssueLine]) -> None:
        """Offer ``lines`` as they are read."""
        issues = {str(line.issue.pk): line.issue for line in lines}
        self.choices = [(str(line.issue.pk), line.words) for line in lines]
        self.coerce = issues.__getitem__


class EvidenceForm(Form):
    """Which issues people look at together."""

    evidence = Issues(
        label="What should people look at together?",
        required=False,
        help_text="Tick as many as you like. People read the words that were sent on.",
    )

    def __init__(self, *args: Any, lines: Sequence[IssueLine], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        evidence = self.fields["evidence"]
        assert isinstance(evidence, Issues)
        if lines:
            evidence.offer(lines)
        else:
            del self.fields["evidence"]


class SessionForm(EvidenceForm):
    """Calling people together."""

    question = forms.CharField(
        label="What do we want to make sense of?",
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    held_on = DateField(
        label="On which day?",
        initial=timezone.localdate,
        help_text="For example, 27 3 2026",
        error_messages={"required": "Enter the day of the session"},
    )

    field_order = ["question", "held_on", "evidence"]


class VoiceForm(ReadBeyondForm):
    """What one person says, in one of the three rounds."""

    read_beyond = ("words",)

    words = forms.CharField(
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Your name stands beside it. Say so if you see it differently: both are kept.",
        error_messages={"required": "Enter what you would like to say"},
    )

    def __init__(self, *args: Any, kind: VoiceKind, **kwargs: Any) -> None:
        super().__init__(*args, prefix=kind.value, **kwargs)
        self.kind = kind
        self.fields["words"].label = f"{kind.label}: add yours"


class DecisionForm(Form):
    """What was decided, and who looks after it."""

    decision = forms.CharField(
        label="What have we decided?",
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Enter what was decided"},
    )
    owner = forms.ModelChoiceField(
        label="Who looks after it?",
        queryset=Person.objects.none(),
        empty_label="Choose somebody",
    )

    def __init__(self, *args: Any, system: System, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        owner = self.fields["owner"]
        assert isinstance(owner, forms.ModelChoiceField)
        owner.queryset = people_who_read(system)


class ClosingForm(Form):
    """Before it closes: who was not heard."""

    missing_voices = forms.CharField(
        label="Whose voice is missing?",
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="Think of the people it happens to, those who keep the rule, those on the late "
        "shift. Say who they are as a group, not by name, and how you will hear them. It can stay "
        "empty.",
        required=False,
    )
