"""What people type about issues."""

from typing import Any

from django import forms

from casework.models import Case
from casework.querysets import CaseQuerySet
from debriefs.forms.base import Words
from debriefs.forms.level import LEVEL_HINTS, LevelHelp
from debriefs.forms.slips import SlipForm
from debriefs.models import Closing, GiftTier, Issue, Level
from debriefs.saving import Kind
from hls.ui.forms import Radios
from hls.ui.versioned import PlainForm, VersionedForm
from systems.models import Person
from systems.querysets import PersonQuerySet

GIFT_CHOICES = [("", "We do not know yet"), *GiftTier.choices]


class AboutIssueForm(PlainForm):
    """What raising and changing an issue have in common."""

    description = Words(
        label="What got in the way?", error_messages={"required": "Enter what got in the way"}
    )
    case = forms.ModelChoiceField(Case.objects.none(), required=False, label="Whom was it about?")
    carrier = forms.ModelChoiceField(Person.objects.none(), required=False, label="Carried by")
    gift_tier = forms.ChoiceField(
        label="In whose gift is it to change this?",
        choices=GIFT_CHOICES,
        required=False,
        widget=Radios(attrs={"class": "govuk-radios--small"}),
    )
    gift_holder = forms.CharField(
        label="Which person or role?",
        help_text="For example, “Head of housing”",
        max_length=200,
        required=False,
    )
    new_normal = Words(required=False, rows=2, label="What would perfect look like, from now on?")

    def __init__(
        self, *args: Any, cases: CaseQuerySet, colleagues: PersonQuerySet, **kwargs: Any
    ) -> None:
        """``cases`` that the writer may see; ``colleagues`` who can carry it."""
        super().__init__(*args, **kwargs)
        self._offer("case", cases, "Nobody in particular")
        self._offer("carrier", colleagues, "Nobody yet")

    def _offer(self, name: str, rows: Any, empty: str) -> None:
        field = self.fields[name]
        assert isinstance(field, forms.ModelChoiceField)
        field.queryset = rows
        field.empty_label = empty

    def clean_gift_tier(self) -> str | None:
        return self.cleaned_data["gift_tier"] or None


class RaiseIssueForm(LevelHelp, AboutIssueForm, SlipForm):
    """Writing down what got in the way, at a debrief. Only the description is asked for."""

    kind = Kind.ISSUE
    saved_as = {"case": "case_id", "carrier": "carrier_id"}
    not_saved = (*SlipForm.not_saved, *LevelHelp.helping)

    level = forms.ChoiceField(
        label="Where does the answer lie?",
        choices=Level.choices,
        initial=Level.TO_TALK_ABOUT,
        widget=Radios(hints=LEVEL_HINTS),
    )
    # The name of a countermeasure on screen: see DOING_FOR_NOW.
    countermeasure = Words(required=False, rows=2, label="What are we doing about it for now?")

    at_first = ("description", "new_normal", "level", "case", "countermeasure")
    more = ("carrier", "gift_tier", "gift_holder")

    def __init__(
        self, *args: Any, coordinator: Person | None, colleagues: PersonQuerySet, **kwargs: Any
    ) -> None:
        """``coordinator``: carries it unless somebody else is chosen."""
        if coordinator:
            colleagues = colleagues.exclude(pk=coordinator.pk)
        super().__init__(*args, auto_id="issue-%s", colleagues=colleagues, **kwargs)
        self.coordinator = coordinator
        if coordinator:
            self._offer("carrier", colleagues, f"{coordinator}, who coordinates")
        self.mark_fields()

    @property
    def first_fields(self) -> list[forms.BoundField]:
        return [self[name] for name in self.at_first]

    @property
    def more_fields(self) -> list[forms.BoundField]:
        return [self[name] for name in self.more]

    @property
    def has_more_errors(self) -> bool:
        """Whether something to mend is among the fields that are folded away."""
        return any(name in self.errors for name in self.more)


class ChangeIssueForm(AboutIssueForm, VersionedForm):
    """Changing the team's own words and people of an issue."""

    field_order = ["description", "case", "carrier", "gift_tier", "gift_holder", "new_normal"]

    def __init__(self, *args: Any, issue: Issue, **kwargs: Any) -> None:
        initial = {
            name: getattr(issue, name)
            for name in ("description", "case", "carrier", "gift_tier", "gift_holder")
        }
        initial |= {"new_normal": issue.new_normal, "version": issue.version}
        super().__init__(*args, initial=initial, **kwargs)


class CloseForm(PlainForm):
    """Why an issue is closed. That the case in hand can go on is no reason."""

    closing = forms.ChoiceField(
        label="What came of it?",
        choices=[
            (Closing.NEW_NORMAL, "There is a new normal"),
            (Closing.NO, "The answer is no"),
            (Closing.NO_LONGER_MATTERS, "It no longer matters"),
        ],
        widget=Radios(
            attrs={"label_size": "m"},
            hints={Closing.NO.value: "Say why below, so that it can be told"},
        ),
        error_messages={"required": "Select what came of it"},
    )
    words = Words(required=False, label="In words")

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        if cleaned.get("closing") == Closing.NO and not cleaned.get("words"):
            self.add_error("words", "Enter the reason for the no")
        return cleaned


class ReopenForm(PlainForm):
    """That did not fix it."""

    why = Words(required=False, label="What is still in the way, if you like")
