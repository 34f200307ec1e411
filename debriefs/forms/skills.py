"""What people type about where skills belong."""

from typing import Any

from django import forms

from debriefs.forms.base import Words
from debriefs.models import Activity, Belonging, SkillNote
from debriefs.querysets import ActivityQuerySet
from hls.ui.forms import Radios
from hls.ui.versioned import VersionedForm


class SkillNoteForm(VersionedForm):
    """Where one skill is best at home, and why. A team's note may be about one kind of work."""

    activity: "forms.ModelChoiceField[Activity]" = forms.ModelChoiceField(
        Activity.objects.none(),
        label="Which kind of work?",
        required=False,
        empty_label="None in particular",
    )
    belongs = forms.ChoiceField(
        label="Where does it belong?",
        choices=Belonging.choices,
        widget=Radios,
        error_messages={"required": "Select where it belongs"},
    )
    words = Words(
        label="What we make of it",
        help_text="For example, “One of us who knows benefits saves everybody a day on the phone”",
        error_messages={"required": "Enter what you make of it"},
    )

    def __init__(
        self,
        data: Any = None,
        *,
        note: SkillNote | None = None,
        activities: ActivityQuerySet | None = None,
    ) -> None:
        """``activities``: those of the team; none where an organisation writes."""
        super().__init__(data, initial=self._of(note))
        if activities is None:
            del self.fields["activity"]
            return
        field = self.fields["activity"]
        assert isinstance(field, forms.ModelChoiceField)
        field.queryset = activities

    @staticmethod
    def _of(note: SkillNote | None) -> dict[str, Any]:
        if note is None:
            return {"version": 1}
        return {
            "activity": note.activity_id,
            "belongs": note.belongs,
            "words": note.words,
            "version": note.version,
        }
