"""What stewards type about words that speak of the same thing."""

from typing import Any

from django import forms

from debriefs.forms.base import Words
from hls.ui.versioned import Both, VersionedForm
from learning_cycles.likeness.words import stands
from learning_cycles.models import Word, WordGroup

LONGEST = 100
"""Characters of one word or phrase."""
MOST_SHOWN = 5
"""Words that one message names."""


class OnePerLine(Words):
    """Words and phrases, one on each line."""

    def clean(self, value: Any) -> Any:
        typed = super().clean(value)
        lines = (" ".join(line.split()) for line in typed.splitlines())
        return [line for line in dict.fromkeys(lines) if line]


class WordsForm(VersionedForm):
    """One group: what it is about, and its words."""

    about = forms.CharField(
        label="What are they about?",
        max_length=80,
        help_text="A few words by which you find them again",
        error_messages={"required": "Enter what they are about"},
    )
    words = OnePerLine(
        rows=12,
        label="Words and phrases",
        help_text=(
            "One on each line, as people say them. Endings do not matter: “bailiff” stands for "
            "“bailiffs” too, and slips of the keys are understood."
        ),
        error_messages={"required": "Enter at least one word"},
    )

    def __init__(self, data: Any = None, *, group: WordGroup | None = None) -> None:
        self.group = group
        initial: dict[str, Any] = {"version": 1}
        if group:
            initial = {"about": group.about, "words": _lines(group), "version": group.version}
        super().__init__(data, initial=initial)

    def clean_about(self) -> str:
        about: str = self.cleaned_data["about"]
        others = WordGroup.objects.filter(about__iexact=about)
        if self.group:
            others = others.exclude(pk=self.group.pk)
        if others.exists():
            raise forms.ValidationError("There is a list about this already")
        return about

    def clean_words(self) -> list[str]:
        words: list[str] = self.cleaned_data["words"]
        if long := [word for word in words if len(word) > LONGEST]:
            raise forms.ValidationError(
                f"{_named(word[:30] + '…' for word in long)}: use {LONGEST} characters or fewer"
            )
        found = stands(words)
        if small := [each.words for each in found if not each.says_something]:
            raise forms.ValidationError(
                f"{_named(small)}: such small words stand in every sentence, and tell nothing"
            )
        own = self.group.pk if self.group else None
        taken = [each for each in found if each.group_id not in (None, own)]
        if taken:
            raise forms.ValidationError(
                [f"“{each.words}” is under “{each.about}” already" for each in taken[:MOST_SHOWN]]
            )
        return words

    def meanwhile(self) -> None:
        """Say that somebody else took one of the words, or the name, at the same time."""
        self.add_error(None, "Somebody else changed the list at the same time. Save it once more.")

    def both_as_lines(self, current: WordGroup) -> list[Both]:
        """Go on from a group that somebody else changed; says where the two differ."""
        mine = "\n".join(self.cleaned_data["words"])
        both = [each for each in self.go_on_from(current) if each.label != self["words"].label]
        if (theirs := _lines(current)) != mine:
            both.append(Both(str(self["words"].label), theirs, mine))
        return both


def _lines(group: WordGroup) -> str:
    return "\n".join(Word.objects.filter(group=group).values_list("words", flat=True))


def _named(words: Any) -> str:
    return ", ".join(f"“{word}”" for word in list(words)[:MOST_SHOWN])
