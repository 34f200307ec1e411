"""What a page sends when it saves one field by itself."""

from __future__ import annotations

from django import forms

from debriefs.saving import Kind, Typed
from hls.ui.versioned import PlainForm

NOT_SAVED = "Not saved. Open the page once more; your words are kept on this device."


class SaveForm(PlainForm):
    """One field: of what, on which version, and what stands in it on the writer's page."""

    kind = forms.ChoiceField(choices=Kind.choices)
    key = forms.UUIDField()
    entry = forms.IntegerField(required=False, min_value=1, max_value=2**63 - 1)
    case = forms.IntegerField(required=False, min_value=1, max_value=2**63 - 1)
    field = forms.CharField(max_length=40, widget=forms.HiddenInput)
    value = forms.CharField(required=False, strip=False)
    base = forms.CharField(max_length=40, widget=forms.HiddenInput)

    @property
    def problem(self) -> str:
        """What is wrong, for the writer: of their words if it is these, else of the page."""
        if "value" in self.errors:
            return " ".join(map(str, self.errors["value"]))
        return NOT_SAVED

    @property
    def typed(self) -> Typed:
        """The field as it was sent, of a form that is valid."""
        data = self.cleaned_data
        return Typed(
            kind=data["kind"],
            key=data["key"],
            entry=data["entry"],
            case=data["case"],
            field=data["field"],
            value=data["value"],
            base=data["base"],
        )
