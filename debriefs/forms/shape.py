"""How a team holds its debrief: its question of the moment, its prompts and their order."""

from __future__ import annotations

from typing import Any

from django import forms

from debriefs.forms.base import Words
from debriefs.models import DebriefShape
from debriefs.prompts import LONGEST_PROMPT, Part, Prompt, prompts_of
from hls.ui.versioned import PlainForm

MOST = len(Part)


class ShapeForm(PlainForm):
    """The question, and of each part its words, its place, and whether it is on the page."""

    question = Words(
        rows=2,
        required=False,
        label="Our question of the moment",
        help_text="It stands on top of each debrief from now on. Leave it empty for none",
    )
    version = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, shape: DebriefShape | None, **kwargs: Any) -> None:
        self.began_with = prompts_of(shape.prompts if shape else [])
        initial: dict[str, Any] = {
            "question": shape.question if shape else "",
            "version": shape.version if shape else 0,
        }
        for place, prompt in enumerate(self.began_with, start=1):
            initial |= {
                f"{prompt.part}-words": prompt.words,
                f"{prompt.part}-place": place,
                f"{prompt.part}-shown": not prompt.hidden,
            }
        super().__init__(*args, initial=initial, **kwargs)
        for prompt in self.began_with:
            self._add_fields(prompt.part)

    def _add_fields(self, part: Part) -> None:
        usual = str(part.label)
        self.fields[f"{part}-words"] = forms.CharField(
            max_length=LONGEST_PROMPT,
            required=False,
            label="In our words",
            help_text=f"Leave it empty for “{usual}”",
        )
        self.fields[f"{part}-place"] = forms.TypedChoiceField(
            choices=[(place, str(place)) for place in range(1, MOST + 1)],
            coerce=int,
            label="Place on the page",
        )
        self.fields[f"{part}-shown"] = forms.BooleanField(required=False, label="On the page")

    @property
    def rows(self) -> list[tuple[str, list[forms.BoundField]]]:
        """Each part by its usual words, with its fields."""
        return [
            (
                str(prompt.part.label),
                [self[f"{prompt.part}-{name}"] for name in ("words", "place", "shown")],
            )
            for prompt in self.began_with
        ]

    @property
    def prompts(self) -> list[Prompt]:
        """In the order that was chosen; of two with one place, the one that came first before."""
        data = self.cleaned_data
        chosen = [
            Prompt(
                prompt.part,
                data[f"{prompt.part}-words"] or str(prompt.part.label),
                hidden=not data[f"{prompt.part}-shown"],
            )
            for prompt in self.began_with
        ]
        return sorted(chosen, key=lambda prompt: data[f"{prompt.part}-place"])

    def go_on_from(self, current: DebriefShape) -> None:
        """Keep what was typed, and let it be saved over what a colleague saved."""
        self.retype("version", str(current.version))
        theirs = ", ".join(prompt.words for prompt in prompts_of(current.prompts))
        self.add_error(
            "question",
            f"{current.changed_by} changed this meanwhile: “{current.question}”; {theirs}. "
            "Save again to have it your way",
        )
