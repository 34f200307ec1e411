"""What people say of a statement: which file, how it is read, what a line of it was."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.forms.boundfield import BoundField

from hls.ui.forms import Form
from hls.ui.versioned import PlainForm
from purchases.forms.read_above import ReadAboveForm
from purchases.models import Card, Purchase
from purchases.statements.csv_reading import (
    COLUMNS,
    DateOrder,
    DecimalSign,
    Delimiter,
    Encoding,
    Reading,
    Spent,
)
from purchases.statements.files import LARGEST, too_large
from systems.models import System
from systems.querysets import SystemQuerySet

NO_COLUMN = ""
COLUMN_LABELS = {
    "day": "Which column is the day?",
    "supplier": "Which column says who was paid?",
    "amount": "Which column is the amount?",
    "debit": "Or two columns: which one is money paid out?",
    "credit": "And which one is money paid in?",
    "card": "Which column is the card?",
    "reference": "Which column is the issuer’s reference?",
    "category": "Which column is the merchant category?",
    "currency": "Which column is the currency?",
}


class BringForm(Form):
    """A file, and whose it is where there is a choice."""

    organisation = forms.ModelChoiceField[System](
        System.objects.none(), label="Organisation", empty_label=None
    )
    file = forms.FileField(
        label="Statement",
        help_text=f"A CSV or OFX file, {LARGEST // 1024 // 1024} MB at most",
        error_messages={
            "required": "Select the statement",
            "missing": "Select the statement",
            "invalid": "Select the statement",
            "empty": "The file is empty.",
        },
        widget=forms.FileInput({"accept": ".csv,.txt,.ofx,.qfx"}),
    )

    def __init__(self, *args: Any, organisations: SystemQuerySet, **kwargs: Any) -> None:
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
        if problem := too_large(file.size or 0):
            raise ValidationError(problem)
        return file


class _HowItIsReadForm(PlainForm):
    """What holds for files of both kinds."""

    issuer = forms.CharField(
        label="Whose statement is it?",
        help_text="The bank’s or card issuer’s name. Its next one is read in the same way",
        max_length=100,
        error_messages={"required": "Enter the bank’s or card issuer’s name"},
    )
    spent = forms.ChoiceField(
        label="How is the amount of what was bought written?",
        choices=Spent.choices,
        widget=forms.RadioSelect,
    )
    only_card = forms.TypedChoiceField(
        label="Which card is it of?",
        help_text="Needed if the file does not say it",
        required=False,
        coerce=int,
        empty_value=None,
    )

    def __init__(
        self,
        data: Any,
        *,
        reading: Reading,
        issuer: str,
        cards: Sequence[Card],
        **kwargs: Any,
    ) -> None:
        initial = {
            name: NO_COLUMN if value is None else value for name, value in reading.as_kept.items()
        }
        super().__init__(data, initial=initial | {"issuer": issuer}, **kwargs)
        self._reading = reading
        card = self.fields["only_card"]
        assert isinstance(card, forms.TypedChoiceField)
        card.choices = [
            (NO_COLUMN, "The file says it"),
            *((each.pk, f"The card ending {each.last_four}") for each in cards),
        ]

    @property
    def reading(self) -> Reading:
        """As it was said; the form is valid."""
        names = set(self._reading.as_kept) & set(self.cleaned_data)
        return self._reading.changed(**{name: self.cleaned_data[name] for name in names})

    @property
    def how_fields(self) -> list[BoundField]:
        """All but whose statement it is: what was guessed, and seldom needs a look."""
        return [field for field in self if field.name != "issuer"]

    def clean_issuer(self) -> str:
        return " ".join(str(self.cleaned_data["issuer"]).split())


class OfxForm(_HowItIsReadForm):
    """How an OFX is read: the file says nearly all of it."""


class CsvForm(_HowItIsReadForm):
    """How a CSV is read. The columns to choose from follow from how it is cut into cells."""

    heading_row = forms.IntegerField(
        label="Which row has the headings?",
        help_text="Count from the top of the file. 0 if there are none",
        min_value=0,
        max_value=100,
        widget=forms.NumberInput(attrs={"class": "govuk-input--width-3"}),
    )
    delimiter = forms.ChoiceField(
        label="What stands between the columns?", choices=Delimiter.choices
    )
    date_order = forms.ChoiceField(label="How are days written?", choices=DateOrder.choices)
    decimal = forms.ChoiceField(label="What stands before the pence?", choices=DecimalSign.choices)
    encoding = forms.ChoiceField(
        label="How are the letters stored?",
        help_text="Change it if names look garbled above",
        choices=Encoding.choices,
    )

    field_order = ["issuer", *COLUMNS, "spent", "date_order", "only_card"]

    def __init__(self, data: Any, *, headings: Sequence[str], **kwargs: Any) -> None:
        """``headings``: of the columns that there are, or what stands in their place."""
        super().__init__(data, **kwargs)
        for name in COLUMNS:
            self.fields[name] = forms.TypedChoiceField(
                label=COLUMN_LABELS[name],
                choices=[(NO_COLUMN, "None"), *enumerate(headings)],
                required=False,
                coerce=int,
                empty_value=None,
            )
        self.order_fields(self.field_order)
        self._headings = list(headings)

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        for name, words in (("day", "the day"), ("supplier", "who was paid")):
            if name not in self.errors and cleaned.get(name) is None:
                self.add_error(name, f"Select the column with {words}")
        one, two = cleaned.get("amount") is not None, self._has_two(cleaned)
        if one == two:
            self.add_error(
                "amount", "Select one column with the amount, or one for paid out and one for in"
            )
        chosen = [cleaned[name] for name in COLUMNS if cleaned.get(name) is not None]
        if len(chosen) != len(set(chosen)):
            self.add_error(None, "A column can be one thing only. Two of them are the same")
        return cleaned

    @staticmethod
    def _has_two(cleaned: dict[str, Any]) -> bool:
        return cleaned.get("debit") is not None and cleaned.get("credit") is not None

    @property
    def reading(self) -> Reading:
        headings = self._headings if self.cleaned_data["heading_row"] else []
        return super().reading.changed(headings=headings)


class ExplainForm(ReadAboveForm):
    """Why no purchase is to be recorded behind a line."""

    read_above = ("why",)

    why = forms.CharField(
        label="Nothing to record, because",
        help_text="For example: a fee of the bank, or the card was paid off. Leave names out",
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": "Enter why there is nothing to record"},
    )


class SeveralForm(Form):
    """Which of one's own purchases a line was; several, where they were paid in one."""

    purchases = forms.ModelMultipleChoiceField(
        Purchase.objects.none(),
        label="It was one of these, or several of them in one payment",
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Tick at least one purchase"},
    )
