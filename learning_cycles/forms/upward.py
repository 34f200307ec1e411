"""Forms of a case for change, and of what is answered to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.db.models import QuerySet

from hls.ui.forms import Radios
from learning_cycles.forms.beyond import ReadBeyondForm
from learning_cycles.models import (
    AnswerKind,
    CaseForChange,
    Conversation,
    Entry,
    SystemChange,
)
from systems.models import System

PARTS = ("happens", "how_often", "tried", "costs", "worry", "asked")


def _words(label: str, help_text: str, rows: int = 4) -> forms.CharField:
    return forms.CharField(
        label=label, required=False, help_text=help_text, widget=forms.Textarea({"rows": rows})
    )


class Stories(forms.ModelMultipleChoiceField):  # type: ignore[type-arg]
    """Stories by their first words."""

    def label_from_instance(self, entry: Entry) -> str:
        return entry.words[:140]


class CaseForm(ReadBeyondForm):
    """What is asked of a larger scale, and why. Everything may be left for later in a draft."""

    read_beyond = PARTS

    happens = _words("What happens to people?", "In plain words, without anybody's name", 6)
    stories = Stories(
        label="Which stories go along?",
        queryset=Entry.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text="Only those whose givers agreed to be in a case for change",
    )
    how_often = _words("How often?", "Numbers with few people behind them stay “fewer than 5”")
    tried = _words("What has been tried, and where did it not work?", "From what is kept here", 6)
    costs = _words("What does it cost as it is?", "Money, time, and what it does to people")
    worry = _words("What do those who keep the rule worry about?", "In their own words")
    asked = _words("What do you ask for?", "And of whom: a role or an office")
    to = forms.ChoiceField(label="Whom do you pass it up to?", required=False)
    version = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def __init__(
        self,
        *args: Any,
        systems: Sequence[System],
        homes: Sequence[tuple[Conversation, str]],
        stories: QuerySet[Entry],
        **kwargs: Any,
    ) -> None:
        """``systems``: the larger ones above; ``homes``: their conversations, with headings."""
        super().__init__(*args, **kwargs)
        self.systems = {f"system:{system.pk}": system for system in systems}
        self.homes = {f"conversation:{home.pk}": home for home, _ in homes}
        to = self.fields["to"]
        assert isinstance(to, forms.ChoiceField)
        new = [(key, f"A new conversation of {each}") for key, each in self.systems.items()]
        there = [
            (f"conversation:{home.pk}", f"{home.system}: {heading[:100]}")
            for home, heading in homes
        ]
        to.choices = [("", "Choose later"), *there, *new]
        field = self.fields["stories"]
        assert isinstance(field, forms.ModelMultipleChoiceField)
        field.queryset = stories
        if not stories:
            del self.fields["stories"]

    @property
    def version_seen(self) -> int:
        """The version that the writer saw; 0 where there was no draft."""
        return self.cleaned_data["version"] or 0

    @property
    def written(self) -> dict[str, Any]:
        """The columns of the draft."""
        to = self.cleaned_data["to"]
        home = self.homes.get(to)
        return {part: self.cleaned_data[part] for part in PARTS} | {
            "to_conversation": home,
            "to_system": home.system if home else self.systems.get(to),
        }

    def go_on_from(self, current: CaseForChange) -> None:
        """Show both texts, and let what was typed be saved over what a colleague saved."""
        self.retype("version", str(current.version))
        for part in PARTS:
            theirs = getattr(current, part)
            if theirs != self.cleaned_data[part]:
                self.add_error(
                    part,
                    f"{current.written_by} wrote this meanwhile: “{theirs}”. "
                    "Save again to have it your way",
                )


class AnswerForm(ReadBeyondForm):
    """What this scale answers to all that feed the conversation."""

    read_beyond = ("words",)

    kind = forms.ChoiceField(
        label="What do you answer?", choices=AnswerKind.choices, widget=Radios()
    )
    words = forms.CharField(
        label="In words",
        required=False,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text="What is normal from now on, why not, or what you need to know. Everybody who "
        "raised it reads this, and may read it to the person it happened to.",
    )
    change: forms.ModelChoiceField[SystemChange] = forms.ModelChoiceField(
        SystemChange.objects.none(),
        label="Which change is it?",
        required=False,
        empty_label="None that is kept in a learning cycle",
        help_text="If you leave the words empty, its own are used",
    )
    closes = forms.BooleanField(
        label="Close what counts here with this answer",
        required=False,
        help_text="Only with a yes or a no. Whoever raised it can open it again",
    )

    def __init__(self, *args: Any, changes: QuerySet[SystemChange], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["change"]
        assert isinstance(field, forms.ModelChoiceField)
        field.queryset = changes
        if not changes:
            del self.fields["change"]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        kind, change = cleaned.get("kind"), cleaned.get("change")
        if change and kind and kind != AnswerKind.CHANGE:
            self.add_error("change", "Choose a change only where the answer is yes")
        if cleaned.get("closes") and kind == AnswerKind.NOT_YET:
            self.add_error("closes", "Nothing is closed while you still need to know something")
        if not cleaned.get("words"):
            if change:
                cleaned["words"] = change.new_normal
            elif "words" not in self.errors:
                self.add_error("words", "Enter what is normal, why not, or what you need to know")
        return cleaned
