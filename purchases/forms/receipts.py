"""The files that people choose as receipts."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile

from hls.ui.forms import Form
from purchases.receipts.reading import MadeAnew, made_anew
from purchases.receipts.refusal import EMPTY, LARGEST, TOO_LARGE, NotAReceipt

MOST_AT_ONCE = 10
TYPES = "image/jpeg,image/png,image/webp,application/pdf"


class ManyFiles(forms.FileInput):
    """A file input in which several can be chosen."""

    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Several files; cleans to the list of them, each as it came."""

    widget = ManyFiles({"accept": TYPES})

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile[bytes]]:
        files: list[UploadedFile[bytes]] = list(data or [])
        if not files and self.required:
            raise ValidationError(self.error_messages["required"], code="required")
        return files


class ReceiptsForm(Form):
    """Photos and PDFs. ``made`` are the good ones, also where others are turned away."""

    receipts = FilesField(
        label="Add receipts",
        help_text=f"Photos or PDFs, up to {MOST_AT_ONCE} at a time, each 10 MB at most",
        error_messages={"required": "Select a photo or a PDF"},
    )

    made: list[MadeAnew]

    def __init__(self, *args: Any, needed: bool = True, **kwargs: Any) -> None:
        """``needed``: whether there has to be one; beside another form there has not."""
        super().__init__(*args, **kwargs)
        self.fields["receipts"].required = needed
        self.made = []

    def clean_receipts(self) -> list[UploadedFile[bytes]]:
        """Have each looked at; say of each that is turned away why."""
        files: list[UploadedFile[bytes]] = self.cleaned_data["receipts"]
        problems = [problem for file in files[:MOST_AT_ONCE] if (problem := self._look_at(file))]
        if more := files[MOST_AT_ONCE:]:
            names = ", ".join(f"“{file.name}”" for file in more)
            problems.append(f"Add at most {MOST_AT_ONCE} at a time. Not added: {names}")
        if problems:
            raise ValidationError(problems)
        return files

    @property
    def problems(self) -> list[str]:
        """Why files were turned away, one sentence or two for each."""
        return [str(each) for each in self.errors.get("receipts", [])]

    def _look_at(self, file: UploadedFile[bytes]) -> str:
        """Take a file, or return why it is not taken."""
        try:
            self.made.append(_anew(file))
        except NotAReceipt as refusal:
            return f"“{file.name}” {refusal}"
        return ""


def _anew(file: UploadedFile[bytes]) -> MadeAnew:
    """A file made anew; its size is looked at before anybody reads a byte of it."""
    if not file.size:
        raise NotAReceipt(EMPTY)
    if file.size > LARGEST:
        raise NotAReceipt(TOO_LARGE)
    return made_anew(file.read())
