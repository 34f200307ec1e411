"""What people type about purchases."""

from datetime import date
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.forms.boundfield import BoundField
from django.utils import timezone
from django.utils.text import Truncator

from casework.models import Case
from debriefs.models import Issue
from hls.ui.forms import DateField, PoundsField
from hls.ui.versioned import VersionedForm
from purchases.forms.read_above import ReadAboveForm
from purchases.models import Kind, Purchase
from purchases.plan import QUESTIONS
from systems.models import Person

MOST = Decimal("100000")
LEAST = Decimal("0.01")


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
    kind: forms.ModelChoiceField[Kind] = forms.ModelChoiceField(
        Kind.objects.none(),
        label="What kind of thing?",
        empty_label="Choose",
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
        kind = self.fields["kind"]
        assert isinstance(kind, forms.ModelChoiceField)
        kind.queryset = Kind.objects.offered(also=purchase.kind_id if purchase else None)
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
        names = ["amount", "supplier", "bought_on", "reason", "version", *QUESTIONS]
        initial = {name: getattr(purchase, name) for name in names}
        initial |= {"kind": purchase.kind_id}
        initial |= {"serves": purchase.serves_id, "issue": purchase.issue_id}
        return cls(data, initial=initial, case=purchase.case, worker=worker, purchase=purchase)
