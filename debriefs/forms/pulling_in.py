"""Pulling in whoever has an issue in their gift, what they answer, and telling them who it is."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from casework.namecheck import KnownNames
from debriefs.forms.base import Words
from debriefs.forms.leaving import AskedOnceMore, LeavingForm, known_field
from debriefs.models import AnswerKind, Issue
from hls.ui.forms import DateField, Radios
from hls.ui.versioned import PlainForm
from systems.models import Person
from systems.querysets import PersonQuerySet

LONGEST_SHARED = timedelta(days=90)
USUALLY_SHARED = timedelta(days=14)
ANSWER_HINTS: dict[str, str] = {
    AnswerKind.UNBLOCK: "Just this once, so that they can go on today",
    AnswerKind.AIR_COVER: "They may go round the rule, and you answer for it. It stands until you "
    "say otherwise",
    AnswerKind.CHANGE: "Say below what is normal from this day on",
    AnswerKind.COME: "Hear it from them, and think about it together",
    AnswerKind.NO: "Say below why, so that they can tell the person and look for another way",
}
NEEDED_WORDS = {
    AnswerKind.AIR_COVER: "Enter what they may do meanwhile",
    AnswerKind.CHANGE: "Enter what is normal from now on",
    AnswerKind.NO: "Enter why not",
}
NEEDED_DAY = {
    AnswerKind.AIR_COVER: "Enter the day on which you look at it again",
    AnswerKind.COME: "Enter the day on which you come",
}


class PullInForm(LeavingForm, AskedOnceMore):
    """Whom to pull in, the words that they will read, and why they are asked."""

    leaving = ("words", "why")
    or_else = "Change the words, or let them be read as they are"

    person = forms.ModelChoiceField(
        Person.objects.none(),
        required=False,
        label="Who can change this?",
        empty_label="Somebody who has no account here",
    )
    name = forms.CharField(
        label="If they have no account: their name or role",
        help_text="For example, “Head of housing”. You get a link to give to them",
        max_length=100,
        required=False,
    )
    words = Words(
        rows=5,
        label="What got in the way, as they will read it",
        error_messages={"required": "Enter what got in the way"},
    )
    why = Words(
        rows=3,
        label="Why you pull them in",
        help_text="For example, “It is your team that asks for the form”. They read this too",
        error_messages={"required": "Enter why you pull them in"},
    )
    known = known_field("Would they know from these words whom this is about?")

    def __init__(
        self, *args: Any, issue: Issue, people: PersonQuerySet, names: KnownNames, **kwargs: Any
    ) -> None:
        """``people``: those with an account who can be chosen."""
        initial = {"words": issue.sent_words or issue.description, "name": issue.gift_holder[:100]}
        super().__init__(*args, names=names, initial=kwargs.pop("initial", initial), **kwargs)
        field = self.fields["person"]
        assert isinstance(field, forms.ModelChoiceField)
        field.queryset = people

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        if not cleaned.get("person") and not cleaned.get("name") and "person" not in self.errors:
            self.add_error("name", "Choose who can change this, or enter their name or role")
        return cleaned


class AnswerForm(PlainForm):
    """What somebody in whose gift it is says to it."""

    kind = forms.ChoiceField(
        label="What do you say to it?",
        choices=AnswerKind.choices,
        widget=Radios(hints=ANSWER_HINTS, attrs={"label_size": "m"}),
        error_messages={"required": "Select what you say to it"},
    )
    words = Words(required=False, rows=4, label="In your words")
    day = DateField(
        label="On which day?",
        help_text="When you look at it again together, or when you come. For example, 27 3 2027",
        required=False,
    )

    def clean_day(self) -> date | None:
        day: date | None = self.cleaned_data["day"]
        if day and day < timezone.localdate():
            raise ValidationError("The date must be today or later")
        return day

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        kind = cleaned.get("kind")
        if kind in NEEDED_WORDS and not cleaned.get("words") and "words" not in self.errors:
            self.add_error("words", NEEDED_WORDS[AnswerKind(kind)])
        if kind in NEEDED_DAY and not cleaned.get("day") and "day" not in self.errors:
            self.add_error("day", NEEDED_DAY[AnswerKind(kind)])
        if kind and kind not in NEEDED_DAY:
            cleaned["day"] = None
        return cleaned


class ShareNameForm(LeavingForm, AskedOnceMore):
    """Telling somebody pulled in who it is: for what, and until when."""

    leaving = ("purpose",)
    asked_at = "purpose"

    purpose = forms.CharField(
        max_length=200,
        label="So that …",
        help_text="In one line, what they can do once they know. For example, “the tenancy can "
        "start on Monday”",
        error_messages={"required": "Enter what they can do once they know"},
    )
    until_day = DateField(
        label="Until which day can they see it?",
        help_text="For example, 27 3 2027. After that day it shows no longer",
        error_messages={"required": "Enter the last day on which they can see it"},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["until_day"].initial = timezone.localdate() + USUALLY_SHARED

    def clean_purpose(self) -> str:
        """It ends a sentence, which has its own full stop."""
        purpose: str = self.cleaned_data["purpose"].rstrip(" .")
        if not purpose:
            raise ValidationError(self.fields["purpose"].error_messages["required"])
        return purpose

    def clean_until_day(self) -> date:
        until: date = self.cleaned_data["until_day"]
        today = timezone.localdate()
        if until < today:
            raise ValidationError("The day must be today or later")
        if until > today + LONGEST_SHARED:
            raise ValidationError(f"The day must be within {LONGEST_SHARED.days} days")
        return until
