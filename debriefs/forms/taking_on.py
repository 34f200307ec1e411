"""Taking something on."""

from typing import Any

from django import forms

from debriefs.forms.base import Words
from hls.ui.forms import DateField
from hls.ui.versioned import PlainForm
from systems.models import Person
from systems.querysets import PersonQuerySet


class TakeOnForm(PlainForm):
    """What is to be done, by whom and until when. Only the first is asked for."""

    words = Words(
        rows=2,
        label="What is to be done?",
        error_messages={"required": "Enter what is to be done"},
    )
    carrier = forms.ModelChoiceField(
        Person.objects.none(), required=False, label="Who does it?", empty_label="Nobody yet"
    )
    due_on = DateField(
        label="Until when, if that matters?", help_text="For example, 27 3 2027", required=False
    )

    def __init__(self, *args: Any, workers: PersonQuerySet, **kwargs: Any) -> None:
        """``workers``: those who may see what it is about."""
        super().__init__(*args, **kwargs)
        field = self.fields["carrier"]
        assert isinstance(field, forms.ModelChoiceField)
        field.queryset = workers
