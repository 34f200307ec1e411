"""Inputs that Django does not have and the GOV.UK Design System does."""

import datetime
from collections.abc import Mapping
from typing import Any

from django import forms


class DateInputs(forms.MultiWidget):
    """A date as three text inputs, posted as ``<name>_day``, ``<name>_month``, ``<name>_year``."""

    template_name = "govuk/widgets/dates.html"
    parts = ("day", "month", "year")

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__({part: forms.TextInput() for part in self.parts}, attrs)

    def decompress(self, value: Any) -> list[Any]:
        if isinstance(value, datetime.date):
            return [value.day, value.month, value.year]
        return [None, None, None]

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        # Errors are said of the whole date, in its group, and drawn on each of its inputs.
        invalid = bool((attrs or {}).get("invalid"))
        for part, subwidget in zip(self.parts, context["widget"]["subwidgets"], strict=True):
            width = 4 if part == "year" else 2
            error = " govuk-input--error" if invalid else ""
            subwidget["label"] = part.capitalize()
            subwidget["attrs"] |= {
                "class": f"govuk-input govuk-date-input__input govuk-input--width-{width}{error}",
                "inputmode": "numeric",
                "invalid": False,
            }
        return context


class PoundsInput(forms.TextInput):
    """A text input with a pound sign before it."""

    template_name = "govuk/widgets/pounds.html"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__({"inputmode": "decimal", "class": "govuk-input--width-5", **(attrs or {})})


class Radios(forms.RadioSelect):
    """Radio buttons, each of which may have a hint: ``hints`` is a text for each value."""

    def __init__(self, *args: Any, hints: Mapping[str, str] | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.hints = hints or {}

    def create_option(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        option = super().create_option(*args, **kwargs)
        option["hint"] = self.hints.get(str(option["value"]), "")
        return option
