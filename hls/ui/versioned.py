"""Forms that change what others may change meanwhile: nobody writes over what they never saw."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.db.models import Model

from hls.ui.forms import Form

CHANGED_MEANWHILE = (
    "Somebody else changed this while you were writing. Both are shown: "
    "take over what is theirs, then save yours."
)


class PlainForm(Form):
    """A form whose fragment takes the focus to its first error."""

    def retype(self, name: str, value: str) -> None:
        """Put ``value`` where something else was typed or sent along."""
        sent: Any = self.data
        data = sent.copy()
        data[self.add_prefix(name)] = value
        self.data = data

    def focus_on_error(self) -> None:
        """Mark the first field with an error; htmx moves the focus there."""
        for name, field in self.fields.items():
            if name in self.errors:
                field.widget.attrs["autofocus"] = True
                return


@dataclass(frozen=True)
class Both:
    """One thing that two people changed at once: what is there now, and what was typed."""

    label: str
    theirs: str
    mine: str


class VersionedForm(PlainForm):
    """A change made on the version that the writer saw."""

    version = forms.IntegerField(widget=forms.HiddenInput)

    def go_on_from(self, current: Model) -> list[Both]:
        """Keep what was typed, and let it be saved over ``current``; says where the two differ."""
        typed = dict(self.cleaned_data)
        self.retype("version", str(current.version))  # type: ignore[attr-defined]
        self.add_error(None, CHANGED_MEANWHILE)
        return [
            Both(str(field.label), self._shown(name, theirs), self._shown(name, typed[name]))
            for name, field in self.fields.items()
            if name in typed
            and hasattr(current, name)
            and name != "version"
            and ((theirs := getattr(current, name)) or "") != (typed[name] or "")
        ]

    def _shown(self, name: str, value: Any) -> str:
        """A value as the page says it: the words of a choice, or what was written."""
        field = self.fields[name]
        if isinstance(field, forms.ChoiceField) and not isinstance(field, forms.ModelChoiceField):
            labels: dict[Any, Any] = dict(field.widget.choices)
            value = labels.get(value or "", value)
        return str(value or "")
