"""What stories somebody wants to read."""

from django import forms

from hls.ui.forms import Form
from purchases.models import Kind


class StoriesForm(Form):
    """Of which kind of thing; of every kind unless one is chosen."""

    kind: forms.ModelChoiceField[Kind] = forms.ModelChoiceField(
        Kind.objects.all(),
        required=False,
        label="What kind of thing was bought?",
        empty_label="Any kind",
    )

    @property
    def chosen(self) -> Kind | None:
        """The kind; none, of anything that is no kind."""
        found: Kind | None = self.cleaned_data.get("kind") if self.is_valid() else None
        return found
