"""Forms of what those who keep a rule worry about."""

from __future__ import annotations

from typing import Any

from django import forms

from learning_cycles.forms.beyond import ReadBeyondForm
from learning_cycles.models import Worry


class WorryForm(ReadBeyondForm):
    """A worry in the words of whoever has it."""

    read_beyond = ("words", "whose")

    whose = forms.CharField(
        label="Whose worry is it?",
        max_length=200,
        help_text="Their role or their name, as they wish. For example, those who look after the "
        "accounts",
        error_messages={"required": "Enter whose worry it is"},
    )
    words = forms.CharField(
        label="What do they worry about, in their own words?",
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="As they would say it: a worry is a reason, and it goes along with a case for "
        "change.",
        error_messages={"required": "Enter what they worry about"},
    )
    version = forms.IntegerField(widget=forms.HiddenInput, required=False)

    @property
    def version_seen(self) -> int:
        """The version that the writer saw; 0 for a new one."""
        return self.cleaned_data["version"] or 0

    @property
    def written(self) -> dict[str, Any]:
        """What was written."""
        return {name: self.cleaned_data[name] for name in ("whose", "words")}

    def go_on_from(self, current: Worry) -> None:
        """Keep what was typed, and let it be saved over what a colleague saved."""
        self.retype("version", str(current.version))
        self.add_error(
            "words",
            f"Somebody changed this meanwhile: “{current.whose}: {current.words}”. "
            "Save again to have it your way",
        )


class WorrySeenForm(ReadBeyondForm):
    """What has been seen about a worry since."""

    read_beyond = ("words",)

    words = forms.CharField(
        label="What has been seen about it since?",
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="What happened, whether it bears the worry out or not. Leave out whom you are "
        "helping.",
        error_messages={"required": "Enter what was seen"},
    )
