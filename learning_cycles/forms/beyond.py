"""Words that are read beyond the writer's team: what gives somebody away is asked about once."""

from __future__ import annotations

from typing import Any, cast

from django import forms
from django.http import QueryDict

from casework.namecheck import KnownNames, find, names_known_to
from hls.ui.forms import Form
from systems.models import Person, System


def names_to_keep_in(person: Person, system: System | None) -> KnownNames:
    """Names of the teams in which ``person`` does casework and that ``system`` stands beyond.

    Without a system, of all of them: the words go wherever they may go. Nobody is warned of names
    that they may not know: who does no casework knows none.
    """
    known = KnownNames()
    for team in System.objects.teams_of(person).exclude(pk=system.pk if system else None):
        for name, kind in names_known_to(person, team).kinds.items():
            known.kinds.setdefault(name, kind)
    return known


class ReadBeyondForm(Form):
    """A form whose ``read_beyond`` fields may leave the team.

    Sent once more unchanged, the words are taken as they are: it is a question and no ban.
    """

    read_beyond: tuple[str, ...]
    asked_about = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, known: KnownNames | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.known = known or KnownNames()

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        asked_before = set(cleaned.pop("asked_about", "").split())
        asked = set()
        for name in self.read_beyond:
            text = cleaned.get(name, "")
            found = {each.key: text[each.start : each.end] for each in find(text, self.known)}
            asked |= set(found)
            new = [words for key, words in found.items() if key not in asked_before]
            if new:
                quoted = ", ".join(f"“{words}”" for words in dict.fromkeys(new))
                self.add_error(
                    name,
                    f"People beyond your team will read this. Take {quoted} out, or send it once "
                    "more to keep it as it is.",
                )
        self.retype("asked_about", " ".join(sorted(asked)))
        return cleaned

    def retype(self, name: str, value: str) -> None:
        """Put ``value`` into a field as if it had been sent."""
        data = cast(QueryDict, self.data).copy()
        data[self.add_prefix(name)] = value
        self.data = data
