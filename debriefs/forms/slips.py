"""Forms that their page saves by itself as they are typed, each field on its own version.

Without scripts they are plain forms with a save button, and the same check of versions.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, ClassVar
from uuid import UUID, uuid4

from django import forms
from django.core.exceptions import ValidationError

from debriefs.forms.base import Words
from debriefs.saving import Clash, Kind, Typed
from hls.ui.versioned import PlainForm
from systems.versions import fingerprint


class SlipForm(PlainForm):
    """What somebody writes in one place of a debrief.

    ``key`` names the entry before it is saved; ``versions`` holds the fingerprint of each field as
    the page last knew it.
    """

    kind: ClassVar[str]
    saved_as: ClassVar[dict[str, str]] = {}
    """The column of a field that is not called like it."""

    not_saved: ClassVar[tuple[str, ...]] = ("key", "versions")

    key = forms.UUIDField(initial=uuid4, required=False, widget=forms.HiddenInput)
    versions = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.mark_fields()

    def mark_fields(self) -> None:
        """Tell the page's script of each field how it is saved, and what it began from.

        A day in three inputs is saved with the form: a part of it is no day.
        """
        for name in self.saved_fields:
            if isinstance(self.fields[name].widget, forms.MultiWidget):
                continue
            self.fields[name].widget.attrs |= {
                "data-field": self.column(name),
                "data-version": self._began_from(name),
            }
        began_from = {self.column(name): self._began_from(name) for name in self.saved_fields}
        self.fields["versions"].initial = json.dumps(began_from)

    @property
    def saved_fields(self) -> list[str]:
        """The names of the fields that people write in."""
        return [name for name in self.fields if name not in self.not_saved]

    def column(self, name: str) -> str:
        """Where a field is saved."""
        return self.saved_as.get(name, name)

    def typed(self, *, entry: int | None = None, case: int | None = None) -> Iterator[Typed]:
        """All fields as they were typed, the first one first; of a form that is valid."""
        versions = self.cleaned_data["versions"]
        for name in self.saved_fields:
            yield Typed(
                kind=self.kind,
                key=self.cleaned_data["key"],
                entry=entry,
                case=case,
                field=self.column(name),
                value=self._as_text(name),
                base=str(versions.get(self.column(name), fingerprint(self.fields[name].initial))),
            )

    def clean_key(self) -> UUID:
        return self.cleaned_data["key"] or uuid4()

    def clean_versions(self) -> dict[str, Any]:
        try:
            versions = json.loads(self.cleaned_data["versions"] or "{}")
        except ValueError:
            raise ValidationError("Open the page once more, then save again.") from None
        return versions if isinstance(versions, dict) else {}

    def go_on_from(self, clash: Clash) -> None:
        """Keep what was typed, show what somebody else wrote, and let it be saved over that."""
        stands = getattr(clash.current, clash.typed.field, "")
        versions = self.cleaned_data["versions"] | {clash.typed.field: fingerprint(stands)}
        self.retype("versions", json.dumps(versions))
        name = next(name for name in self.saved_fields if self.column(name) == clash.typed.field)
        self.add_error(
            name,
            f"Somebody else changed this meanwhile. It now says: “{stands}”. "
            "Take over what is theirs; saving again replaces it with yours.",
        )

    def _began_from(self, name: str) -> str:
        initial = self.get_initial_for_field(self.fields[name], name)
        return fingerprint(getattr(initial, "pk", initial))

    def _as_text(self, name: str) -> str:
        value = self.cleaned_data[name]
        value = getattr(value, "pk", value)
        return "" if value is None else str(value)


class WordsSlip(SlipForm):
    """A slip of words and nothing else."""

    def __init__(self, *args: Any, kind: Kind, label: str, rows: int = 2, **kwargs: Any) -> None:
        self.kind = kind  # type: ignore[misc]  # of this one
        super().__init__(*args, auto_id=kwargs.pop("auto_id", f"{kind}-%s"), **kwargs)
        self.fields["words"] = Words(
            rows=rows, label=label, error_messages={"required": "Enter some words first"}
        )
        self.mark_fields()
