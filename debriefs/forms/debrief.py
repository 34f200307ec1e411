"""What people type at a debrief. Each part is a form of its own, saved by itself."""

from typing import Any

from django import forms
from django.db.models import TextChoices
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from casework.models import Case
from debriefs.forms.base import PlainForm, Words
from debriefs.forms.slips import SlipForm
from debriefs.models import Welfare
from debriefs.models.debrief import Face
from debriefs.models.success import Complexity
from debriefs.saving import Kind
from hls.ui.forms import DateField, Radios
from systems.querysets import PersonQuerySet
from systems.versions import fingerprint


class ProgressForm(SlipForm):
    """What there is to say of one case."""

    kind = Kind.PROGRESS
    words = Words(error_messages={"required": "Enter what there is to say"})

    def __init__(self, *args: Any, case: Case, prompt: str = "", **kwargs: Any) -> None:
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


class ActivityForm(PlainForm):
    """A kind of value work that the team has not written down before."""

    name = forms.CharField(
        label="Something else went well",
        help_text="In a few words that would fit the next time too. For example, “Went along to "
        "an appointment”",
        max_length=200,
        error_messages={"required": "Enter what went well"},
    )
    complexity = forms.TypedChoiceField(
        label="How hard is it to do?",
        coerce=int,
        empty_value=None,
        required=False,
        choices=[("", "We have not talked about it yet"), *Complexity.choices],
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, auto_id="activity-%s", **kwargs)


class Sharing(TextChoices):
    MINE = "mine", "Only me"
    TEAM = "team", "My team too"


class WelfareForm(PlainForm):
    """How I am. A face is all that is asked, and nobody has to answer."""

    face = forms.TypedChoiceField(
        label="How are you?",
        coerce=int,
        choices=Face.choices,
        widget=Radios(attrs={"class": "hls-faces"}),
        error_messages={"required": "Select a face"},
    )
    words = Words(rows=2, required=False, label="Anything you want to put into words?")
    sharing = forms.ChoiceField(
        label="Who may read this?",
        choices=Sharing.choices,
        initial=Sharing.MINE,
        widget=Radios(attrs={"class": "govuk-radios--inline govuk-radios--small"}),
    )
    version = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, welfare: Welfare | None, **kwargs: Any) -> None:
        """``welfare``: what the writer said before."""
        super().__init__(*args, auto_id="welfare-%s", initial=self._of(welfare), **kwargs)
        self.fields["face"].widget.choices = [
            (face.value, _face_label(face)) for face in reversed(Face)
        ]
        for name, stands in self._stands(welfare).items():
            self.fields[name].widget.attrs |= {
                "data-field": name,
                "data-version": fingerprint(stands),
            }

    @property
    def said(self) -> dict[str, Any]:
        """What was typed, as the verb takes it."""
        said = dict(self.cleaned_data)
        said["shared_with_team"] = said.pop("sharing") == Sharing.TEAM
        return said

    def go_on_from(self, current: Welfare) -> None:
        """Keep what was typed, and let it be saved over what another window saved."""
        self.retype("version", str(current.version))
        self.add_error(
            "words",
            f"You said this in another window: {current.get_face_display()}"
            f"{f', “{current.words}”' if current.words else ''}. Save again to say this instead",
        )

    @staticmethod
    def _stands(welfare: Welfare | None) -> dict[str, Any]:
        """What the page's script saves each field over."""
        if welfare is None:
            return {"face": None, "words": "", "sharing": False}
        return {
            "face": welfare.face,
            "words": welfare.words,
            "sharing": welfare.shared_with_team,
        }

    @staticmethod
    def _of(welfare: Welfare | None) -> dict[str, Any]:
        if welfare is None:
            return {}
        return {
            "face": welfare.face,
            "words": welfare.words,
            "sharing": Sharing.TEAM if welfare.shared_with_team else Sharing.MINE,
            "version": welfare.version,
        }


def _face_label(face: Face) -> SafeString:
    return render_to_string("debriefs/debrief/face.html", {"face": face})
