"""What the forms of debriefs and issues share."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.db.models import Model

MOST_CHARACTERS = 20_000
"""Of one text: about ten pages. More is refused in words, and what was typed is kept."""


class Words(forms.CharField):
    """People's own words, over several lines."""

    widget = forms.Textarea

    def __init__(self, *, rows: int = 3, **kwargs: Any) -> None:
        widget = forms.Textarea(attrs={"rows": rows})
        super().__init__(max_length=MOST_CHARACTERS, widget=widget, **kwargs)

    def to_python(self, value: Any) -> Any:
        """One kind of line break, whichever the browser sends."""
        words = super().to_python(value)
        return words.replace("\r\n", "\n") if isinstance(words, str) else words

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        # The browser cuts what is pasted off at ``maxlength`` and says nothing.
        return super().widget_attrs(widget) | {"maxlength": False}


def offer(field: forms.Field, rows: Iterable[Model]) -> None:
    """Show ``rows``, which were read already; what is chosen is looked up all the same."""
    assert isinstance(field, forms.ModelChoiceField)
    empty = [("", field.empty_label)]
    field.choices = [*empty, *((row.pk, field.label_from_instance(row)) for row in rows)]
