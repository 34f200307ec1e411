"""What people type at a debrief. Each part is a form of its own, saved by itself."""

import json
from typing import Any

from django import forms
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from casework.models import Case
from debriefs.forms.base import Words
from debriefs.forms.slips import SlipForm
from debriefs.models import Welfare
from debriefs.models.debrief import Face, Sharing
from debriefs.saving import Clash, Kind
from hls.ui.forms import DateField, Radios
from hls.ui.versioned import PlainForm
from systems.querysets import PersonQuerySet
from systems.versions import fingerprint


class ProgressForm(SlipForm):
    """What there is to say of one case."""

    kind = Kind.PROGRESS
    words = Words(error_messages={"required": "Enter what there is to say"})

    def __init__(self, *args: Any, case: Case, **kwargs: Any) -> None:
        super().__init__(*args, auto_id=f"case-{case.pk}-%s", **kwargs)
        self.case = case
        self.fields["words"].label = f"Is this working for {case.citizen.name}?"


class ActionForm(SlipForm):
    """Something that somebody takes on."""

    kind = Kind.ACTION
    saved_as = {"carrier": "carrier_id"}
    words = Words(
        rows=2, label="What is to be done?", error_messages={"required": "Enter what is to be done"}
    )
    due_on = DateField(
        label="Until when, if there is a day?", help_text="For example, 27 3 2027", required=False
    )
    field_order = ["words", "carrier", "due_on"]

    def __init__(self, *args: Any, colleagues: PersonQuerySet, **kwargs: Any) -> None:
        """``colleagues``: who can take it on."""
        super().__init__(*args, auto_id=kwargs.pop("auto_id", "action-%s"), **kwargs)
        self.fields["carrier"] = forms.ModelChoiceField(
            colleagues, required=False, label="Who takes it on?", empty_label="Nobody yet"
        )
        self.order_fields(self.field_order)
        self.mark_fields()


class OtherCaseForm(PlainForm):
    """Talking about somebody whom the page does not offer, found by typing."""

    who = forms.CharField(
        label="Somebody else", help_text="Begin to type their name", required=False, max_length=200
    )

    def __init__(self, *args: Any, cases: list[Case], **kwargs: Any) -> None:
        super().__init__(*args, auto_id="other-%s", **kwargs)
        self.cases = cases
        self.fields["who"].widget.attrs |= {"list": "other-names", "autocomplete": "off"}


class WelfareForm(SlipForm):
    """How I am. A face or a word is all that is asked, and nobody has to answer."""

    kind = Kind.WELFARE
    face = forms.TypedChoiceField(
        label="How are you?",
        coerce=int,
        empty_value=None,
        choices=Face.choices,
        required=False,
        widget=Radios(attrs={"class": "hls-faces"}),
    )
    words = Words(rows=2, required=False, label="Anything you want to put into words?")
    sharing = forms.ChoiceField(
        label="Who may read this?",
        choices=Sharing.choices,
        initial=Sharing.MINE,
        widget=Radios(attrs={"class": "govuk-radios--inline govuk-radios--small"}),
    )

    def __init__(self, *args: Any, welfare: Welfare | None, **kwargs: Any) -> None:
        """``welfare``: what the writer said before."""
        initial = (
            {"face": welfare.face, "words": welfare.words, "sharing": welfare.sharing}
            if welfare
            else {}
        )
        super().__init__(*args, auto_id="welfare-%s", initial=initial, **kwargs)
        self.fields["face"].widget.choices = [
            (face.value, _face_label(face)) for face in reversed(Face)
        ]

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        if not self.errors and not cleaned["face"] and not cleaned["words"]:
            self.add_error("face", "Select a face")
        return cleaned

    def go_on_from(self, clash: Clash) -> None:
        """Keep what was typed, and let it be saved over what another window saved."""
        current: Welfare = clash.current
        stands = {"face": current.face, "words": current.words, "sharing": current.sharing}
        versions = {name: fingerprint(value) for name, value in stands.items()}
        self.retype("versions", json.dumps(versions))
        said = ", ".join(filter(None, [current.get_face_display(), current.words]))
        self.add_error(
            "words", f"You said this in another window: “{said}”. Save again to say this instead"
        )


def _face_label(face: Face) -> SafeString:
    return render_to_string("debriefs/debrief/face.html", {"face": face})
