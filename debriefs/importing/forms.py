"""The form that takes an issue log."""

from __future__ import annotations

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile

from debriefs.importing.reading import LARGEST_FILE, too_large
from hls.ui.forms import Form
from systems.models import System
from systems.querysets import SystemQuerySet


class ImportForm(Form):
    """A file, and whose teams it is of where the coordinator has a choice."""

    organisation = forms.ModelChoiceField[System](
        queryset=System.objects.none(), label="Organisation", empty_label=None
    )
    file = forms.FileField(
        label="Issue log",
        help_text=f"A CSV file, {LARGEST_FILE // 1024 // 1024} MB at most",
        error_messages={
            "required": "Select the issue log",
            "missing": "Select the issue log",
            "invalid": "Select the issue log",
            "empty": "The file is empty.",
        },
        widget=forms.FileInput({"accept": ".csv,text/csv"}),
    )

    def __init__(self, *args: object, organisations: SystemQuerySet, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        choice = self.fields["organisation"]
        assert isinstance(choice, forms.ModelChoiceField)
        choice.queryset = organisations
        if len(organisations) == 1:
            choice.initial = organisations[0]
            choice.widget = forms.HiddenInput()

    def clean_file(self) -> UploadedFile[bytes]:
        """Look at the size before anybody reads a byte."""
        file: UploadedFile[bytes] = self.cleaned_data["file"]
        if refusal := too_large(file.size or 0):
            raise ValidationError(refusal)
        return file
