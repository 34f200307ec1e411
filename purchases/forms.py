"""What people type about purchases."""

from datetime import date
from decimal import Decimal
from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.forms.boundfield import BoundField
from django.http import QueryDict
from django.utils import timezone
from django.utils.text import Truncator

from casework.models import Case
from casework.namecheck import KnownNames, find
from debriefs.models import Issue
from hls.ui.forms import DateField, Form, PoundsField
from hls.ui.versioned import VersionedForm
from purchases.models import Kind, Purchase
from purchases.plan import QUESTIONS
from systems.models import Person

MOST = Decimal("100000")
LEAST = Decimal("0.01")


class ReadAboveForm(Form):
    """A form whose ``read_above`` fields leave the team: names in them are asked about once."""

    read_above: tuple[str, ...]
    asked_about: list[str]

    def asks_about_names(self, known: KnownNames) -> bool:
        """Say on its field which names a line gives away; those kept by the writer pass.

        Returns whether there is something to ask. ``asked_about`` then is what the page sends
        along, so that a second submit keeps these names and no others.
        """
        data = cast(QueryDict, self.data)
        kept = set(data.getlist("asked_about")) if "as_it_is" in data else set()
        self.asked_about = []
        asks = False
        for name in self.read_above:
            text = self.cleaned_data.get(name, "")
            found = {each.key: text[each.start : each.end] for each in find(text, known)}
            self.asked_about += found
            new = [words for key, words in found.items() if key not in kept]
            if new:
                asks = True
                quoted = ", ".join(f"“{words}”" for words in dict.fromkeys(new))
                self.add_error(name, f"This line will be read by managers. Take {quoted} out?")
        return asks


class Shortened(forms.ModelChoiceField):  # type: ignore[type-arg]
    """A choice among people's words, each cut to what fits on a phone."""

    def label_from_instance(self, obj: object) -> str:
        return Truncator(str(obj)).chars(80)


class PurchaseForm(ReadAboveForm):
    """A purchase for one case. A minute's work; the PLAN lines can stay empty."""

    read_above = ("supplier", "reason", *QUESTIONS)

    amount = PoundsField(
        label="How much?",
        min_value=LEAST,
        max_value=MOST,
        error_messages={
            "required": "Enter an amount",
            "min_value": "Enter an amount above £0",
            "max_value": "Enter an amount of £100,000 or less",
        },
    )
    supplier = forms.CharField(
        label="Where?",
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        error_messages={"required": "Enter the shop or supplier"},
    )
    bought_on = DateField(label="When?", error_messages={"required": "Enter the day"})
    kind = forms.ChoiceField(
        label="What kind of thing?",
        choices=[("", "Choose"), *Kind.choices],
        error_messages={"required": "Select what kind of thing it was"},
    )
    reason = forms.CharField(
        label="Why did this make sense?",
        help_text="One line. Managers read it later: leave names out",
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": "Enter why this made sense"},
    )

    def __init__(
        self,
        *args: Any,
        case: Case,
        worker: Person,
        purchase: Purchase | None = None,
        **kwargs: Any,
    ) -> None:
        """``purchase``: the one to be corrected, whose own choices stay on offer."""
        super().__init__(*args, **kwargs)
        for name, question in QUESTIONS.items():
            self.fields[name] = forms.CharField(
                label=name.capitalize(), help_text=question, required=False
            )
        # Of the same team whatever its case: a rule in the way is in the way for many.
        issues = Issue.objects.in_team_of(worker).filter(team=case.team_id)
        chosen = purchase.issue if purchase else None
        self.unseen_issue = chosen if chosen and chosen not in issues else None
        self.fields["serves"] = Shortened(
            case.what_matters.exclude(words=""),
            label="Which of the things that matter does it serve?",
            required=False,
            empty_label="None, or not sure",
        )
        self.fields["issue"] = Shortened(
            issues.filter(Q(status="open") | Q(pk=chosen.pk if chosen else 0)),
            label="Does it get round something that is in the way?",
            required=False,
            empty_label="No",
        )

    def clean_bought_on(self) -> date:
        bought_on: date = self.cleaned_data["bought_on"]
        if bought_on > timezone.localdate():
            raise ValidationError("The day must be today or before")
        return bought_on

    def clean_issue(self) -> Issue | None:
        """What was chosen; an issue that is closed to the worker by now stays where it was."""
        issue: Issue | None = self.cleaned_data["issue"]
        return issue or self.unseen_issue

    @property
    def plan_fields(self) -> list[BoundField]:
        """The four PLAN questions, to stand beside the rest."""
        return [self[name] for name in QUESTIONS]


class ChangePurchaseForm(PurchaseForm, VersionedForm):
    """Correcting a purchase."""

    @classmethod
    def of(cls, purchase: Purchase, data: Any, *, worker: Person) -> "ChangePurchaseForm":
        """The form as ``purchase`` stands, or with what was typed."""
        names = ["amount", "supplier", "bought_on", "kind", "reason", "version", *QUESTIONS]
        initial = {name: getattr(purchase, name) for name in names}
        initial |= {"serves": purchase.serves_id, "issue": purchase.issue_id}
        return cls(data, initial=initial, case=purchase.case, worker=worker, purchase=purchase)


class QuestionForm(Form):
    """What a manager would like to understand."""

    words = forms.CharField(
        label="What would you like to understand?",
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Enter a question"},
    )


class AnswerForm(ReadAboveForm):
    """The worker's answer."""

    read_above = ("words",)

    words = forms.CharField(
        label="Your answer",
        help_text="Managers read it: leave names out",
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Enter an answer"},
    )
