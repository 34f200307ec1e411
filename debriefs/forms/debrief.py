"""What people type at a debrief. Each part is a form of its own, saved by itself."""

from typing import Any

from django import forms
from django.db.models import TextChoices
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from casework.models import Case
from debriefs.forms.base import PlainForm, VersionedForm, Words
from debriefs.models import Progress, Welfare
from debriefs.models.debrief import Face
from debriefs.models.success import Complexity
from hls.ui.forms import Radios
from systems.querysets import PersonQuerySet


class ProgressForm(PlainForm):
    """What there is to say of one case."""

    words = Words(error_messages={"required": "Enter what there is to say"})

    def __init__(self, *args: Any, case: Case, **kwargs: Any) -> None:
        super().__init__(*args, auto_id=f"case-{case.pk}-%s", **kwargs)
        self.case = case
        self.fields["words"].label = f"Is this working for {case.citizen.name}?"


class ChangeProgressForm(VersionedForm):
    """Saying it in other words."""

    words = Words(rows=6, error_messages={"required": "Enter what there is to say"})

    def __init__(self, *args: Any, progress: Progress, **kwargs: Any) -> None:
        initial = {"words": progress.words, "version": progress.version}
        super().__init__(*args, initial=initial, **kwargs)
        self.fields["words"].label = f"Is this working for {progress.case.citizen.name}?"


class OtherCaseForm(PlainForm):
    """Talking about somebody whom the page does not offer."""

    def __init__(self, *args: Any, cases: list[Case], **kwargs: Any) -> None:
        super().__init__(*args, auto_id="other-%s", **kwargs)
        self.fields["case"] = forms.ChoiceField(
            label="Somebody else",
            choices=[("", "Choose a person"), *((case.pk, str(case)) for case in cases)],
        )


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

    def __init__(
        self, *args: Any, colleagues: PersonQuerySet, welfare: Welfare | None, **kwargs: Any
    ) -> None:
        """``colleagues``: who can be asked to talk. ``welfare``: what the writer said before."""
        super().__init__(*args, auto_id="welfare-%s", initial=self._of(welfare), **kwargs)
        self.fields["face"].widget.choices = [
            (face.value, _face_label(face)) for face in reversed(Face)
        ]
        self.fields["talk_to"] = forms.ModelChoiceField(
            colleagues,
            required=False,
            label="Would you like to talk with somebody?",
            help_text="They are told that you would like to talk, and nothing else",
            empty_label="Not just now",
        )

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
    def _of(welfare: Welfare | None) -> dict[str, Any]:
        if welfare is None:
            return {}
        return {
            "face": welfare.face,
            "words": welfare.words,
            "sharing": Sharing.TEAM if welfare.shared_with_team else Sharing.MINE,
            "talk_to": welfare.talk_to_id,
            "version": welfare.version,
        }


def _face_label(face: Face) -> SafeString:
    return render_to_string("debriefs/debrief/face.html", {"face": face})
