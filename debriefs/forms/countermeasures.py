"""What people type about what is done meanwhile."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import TextChoices
from django.utils import timezone

from debriefs.forms.base import Words
from debriefs.models import Countermeasure
from hls.ui.forms import DateField, Radios
from hls.ui.versioned import PlainForm, VersionedForm

HELPED = [
    ("", "We cannot say yet"),
    ("yes", "It helped"),
    ("partly", "It helped a little"),
    ("no", "It did not help"),
]


class ReviewedForm(PlainForm):
    """A form with the day on which something is looked at again."""

    unchanged: date | None = None
    """A day of before that may stay, though it has passed."""

    def clean_review_on(self) -> date | None:
        review_on: date | None = self.cleaned_data["review_on"]
        if review_on and review_on < timezone.localdate() and review_on != self.unchanged:
            raise ValidationError("The date must be today or later")
        return review_on


class CountermeasureForm(ReviewedForm):
    """What is done meanwhile. With somebody who shields the team it is air cover."""

    # The name of a countermeasure on screen: see DOING_FOR_NOW.
    words = Words(
        label="What are we doing for now?",
        error_messages={"required": "Enter what we are doing for now"},
    )
    air_cover_holder = forms.CharField(
        label="Does somebody in charge shield us while we do?",
        help_text="Their name or role, if they said that they will stand in front of us",
        max_length=200,
        required=False,
    )
    review_on = DateField(
        label="When do we look at it again?",
        help_text="For example, 27 3 2027. It stands beyond that day until somebody says otherwise",
        required=False,
    )

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        holder = cleaned.get("air_cover_holder")
        if holder and not cleaned.get("review_on") and "review_on" not in self.errors:
            self.add_error("review_on", "Enter the day on which you and they look at it again")
        return cleaned


class ChangeCountermeasureForm(CountermeasureForm, VersionedForm):
    """Saying what is done meanwhile in other words."""

    def __init__(self, *args: Any, countermeasure: Countermeasure, **kwargs: Any) -> None:
        initial = {
            name: getattr(countermeasure, name)
            for name in ("words", "air_cover_holder", "review_on", "version")
        }
        super().__init__(*args, initial=initial, **kwargs)
        self.unchanged = countermeasure.review_on


class Outcome(TextChoices):
    KEEP = "keep", "We keep doing it"
    END = "end", "It has ended"


class LookAgainForm(ReviewedForm, VersionedForm):
    """Looking again at what is done meanwhile: kept or ended, and whether it helped."""

    helped = forms.ChoiceField(
        label="Did it help?",
        choices=HELPED,
        required=False,
        widget=Radios(attrs={"class": "govuk-radios--small"}),
    )
    outcome = forms.ChoiceField(
        label="And now?",
        choices=Outcome.choices,
        widget=Radios,
        error_messages={"required": "Select whether you keep it or it has ended"},
    )
    review_on = DateField(
        label="If you keep it: when do you look at it again?",
        help_text="For example, 27 3 2027",
        required=False,
    )
    ended_words = Words(required=False, rows=2, label="If it has ended: why, if you like")

    field_order = ["helped", "outcome", "review_on", "ended_words"]

    def __init__(self, *args: Any, countermeasure: Countermeasure, **kwargs: Any) -> None:
        initial = {"helped": countermeasure.helped or "", "version": countermeasure.version}
        super().__init__(*args, initial=initial, **kwargs)
        self.countermeasure = countermeasure
        if holder := countermeasure.air_cover_holder:
            self.fields["outcome"].help_text = f"Ask {holder}: it stands until they say otherwise"

    def clean_helped(self) -> str | None:
        return self.cleaned_data["helped"] or None

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        keeps_cover = (
            cleaned.get("outcome") == Outcome.KEEP and self.countermeasure.air_cover_holder
        )
        if keeps_cover and not cleaned.get("review_on") and "review_on" not in self.errors:
            self.add_error("review_on", "Enter the day on which you and they look at it again")
        return cleaned
