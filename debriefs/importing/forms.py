"""The form that takes an issue log, and the one that settles a row of it."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils import timezone

from debriefs.importing.cards import HeldCard
from debriefs.importing.columns import Column
from debriefs.importing.reading import LARGEST_FILE, too_large
from debriefs.importing.refusal import NotSaid
from debriefs.models import Level
from hls.ui.forms import DateField
from hls.ui.versioned import PlainForm
from systems.models import System
from systems.querysets import SystemQuerySet


class ImportForm(PlainForm):
    """A file, whose teams it is of where the coordinator has a choice, and what it may not say."""

    organisation = forms.ModelChoiceField[System](
        queryset=System.objects.none(), label="Organisation", empty_label=None
    )
    file = forms.FileField(
        label="Issue log",
        help_text=f"An Excel workbook or a CSV file, {LARGEST_FILE // 1024 // 1024} MB at most",
        error_messages={
            "required": "Select the issue log",
            "missing": "Select the issue log",
            "invalid": "Select the issue log",
            "empty": "The file is empty.",
        },
        widget=forms.FileInput({"accept": ".csv,.xlsx"}),
    )
    team = forms.TypedChoiceField(
        required=False,
        empty_value=None,
        label="Which team is it of?",
        help_text="Needed if the sheet has no column “Team”",
    )
    day = DateField(
        required=False,
        label="When was it written down?",
        help_text="Needed if the sheet has no column “Date raised”. For example, 27 3 2026",
    )

    fields_of: dict[Column, tuple[str, str]] = {
        Column.TEAM: ("team", "Select which team the sheet is of: it has no column “Team”"),
        Column.RAISED_ON: (
            "day",
            "Enter the day on which the sheet was written: it has no column “Date raised”",
        ),
    }

    def __init__(
        self, *args: Any, organisations: SystemQuerySet, teams: SystemQuerySet, **kwargs: Any
    ) -> None:
        """``teams``: those that the coordinator may bring issues for."""
        super().__init__(*args, **kwargs)
        team, choice = self.fields["team"], self.fields["organisation"]
        assert isinstance(team, forms.TypedChoiceField)
        assert isinstance(choice, forms.ModelChoiceField)
        by_id = {str(each.pk): each for each in teams}
        team.choices = [("", "The sheet says it"), *((pk, str(by_id[pk])) for pk in by_id)]
        team.coerce = by_id.__getitem__
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

    def clean_day(self) -> date | None:
        day: date | None = self.cleaned_data["day"]
        if day and day > timezone.localdate():
            raise ValidationError("The date must be today or earlier")
        return day

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        team, organisation = cleaned.get("team"), cleaned.get("organisation")
        if team and organisation and organisation not in System.objects.above(team):
            self.add_error("team", f"Select a team of {organisation}")
        return cleaned

    @property
    def said(self) -> dict[Column, str]:
        """What was said of the whole file, as its cells would say it."""
        team, day = self.cleaned_data["team"], self.cleaned_data["day"]
        return {
            Column.TEAM: team.name if team else "",
            Column.RAISED_ON: f"{day:%Y-%m-%d}" if day else "",
        }

    def ask_for(self, missing: NotSaid) -> None:
        """Ask for what the file does not say."""
        for column in missing.columns:
            self.add_error(*self.fields_of[column])
        self.add_error("file", "Select the file again, with what it does not say")


class SettleForm(PlainForm):
    """What to do with a held row: one press of one of its buttons."""

    choice = forms.ChoiceField(label="What to do with it")
    without_names = forms.BooleanField(required=False)
    version = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, card: HeldCard, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["choice"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = card.choices
        self.card = card

    @property
    def level(self) -> Level:
        """The level that was pressed, or that the paper says."""
        _, _, level = self.cleaned_data["choice"].partition(":")
        return self.card.row.level or Level(level)
