"""What people type about purchases."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import F, Model, Q, Value
from django.forms.boundfield import BoundField
from django.utils.html import format_html
from django.utils.text import Truncator

from casework.models import Case
from debriefs.models import Countermeasure, Issue
from hls.ui.forms import DateField, DateInputs, PoundsField, Radios
from hls.ui.templatetags.ui import pounds
from hls.ui.versioned import VersionedForm
from purchases.forms.paying import PayingForm, on_or_before_today
from purchases.forms.read_above import ReadAboveForm
from purchases.models import DecidedWith, Kind, PaidWith, Purchase
from purchases.plan import QUESTIONS
from systems.models import Person

MOST = Decimal("100000")
LEAST = Decimal("0.01")
WHY_BACK = "Why did it come back?"
WHY_IT_MADE_SENSE = "Enter why this made sense"
WHY_IT_CAME_BACK = "Enter why it came back"
MOST_OFFERED = 30
"""Of what is in the way for a team; nobody reads through more on a phone."""
TALK = "talk_"
"""Begins the name of the box beside a PLAN question."""


def amount_field(label: str, help_text: str = "") -> PoundsField:
    """A sum above nought, and no more than anybody spends."""
    return PoundsField(
        label=label,
        help_text=help_text,
        min_value=LEAST,
        max_value=MOST,
        error_messages={
            "required": "Enter an amount",
            "min_value": "Enter an amount above £0",
            "max_value": "Enter an amount of £100,000 or less",
        },
    )


def reason_field(label: str, required: str) -> forms.CharField:
    """One line that leaves the team; ``required`` asks for it where it is missing."""
    return forms.CharField(
        label=label,
        help_text="One line. Managers read it later: leave names out",
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": required},
    )


class KeyField(forms.UUIDField):
    """The page's own name for what is written on it; one that is none is made anew."""

    widget = forms.HiddenInput

    def clean(self, value: Any) -> UUID:
        try:
            return super().clean(value) or uuid4()
        except ValidationError:
            return uuid4()


def own_key(key: UUID, worker: Person) -> UUID:
    """``key``, or a new one where somebody else's purchase has it."""
    of_others = Purchase.objects.exclude(worker=worker).filter(key=key)
    return uuid4() if of_others.exists() else key


class Shortened(forms.ModelChoiceField):  # type: ignore[type-arg]
    """A choice among people's words, each cut to what fits on a phone."""

    def label_from_instance(self, obj: object) -> str:
        return _cut(str(obj))

    def offer(self, words: str, *, chosen: Model | None, first: Q, then: str) -> None:
        """Offer ``MOST_OFFERED``: ``chosen``, where ``first`` holds, then the latest by ``then``.

        ``words``: the field that says what each is. Whatever else there is can be chosen as before,
        on a page that offered it earlier.
        """
        assert self.queryset is not None
        said = self.queryset.annotate(label=F(words), day=F(then))
        latest = said.order_by("-day", "-pk")
        # Each by itself is read in the order of an index, however many there are.
        parts = [
            rows.annotate(part=Value(part)).values_list("pk", "label", "part", "day")[:MOST_OFFERED]
            for part, rows in enumerate(
                (latest.filter(pk=chosen.pk if chosen else 0), latest.filter(first), latest)
            )
        ]
        together = parts[0].union(*parts[1:], all=True).order_by("part", "-day", "-pk")
        offered = {pk: label for pk, label, *_ in together}
        self.choices = [
            ("", self.empty_label),
            *((pk, _cut(label)) for pk, label in list(offered.items())[:MOST_OFFERED]),
        ]


def _cut(words: str) -> str:
    return Truncator(words).chars(80)


class PurchaseForm(PayingForm):
    """A purchase for one case. A minute's work; the PLAN lines and more about it can stay empty."""

    read_above = ("supplier", "reason", *QUESTIONS, "no_receipt_because")

    amount = amount_field("How much?")
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
    reason = reason_field("Why did this make sense?", WHY_IT_MADE_SENSE)
    more = forms.CharField(
        label="What was it for, in more words?",
        help_text="Only your team reads this",
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    decided_with = forms.ChoiceField(
        label="Whom did you decide it with?",
        choices=DecidedWith.choices,
        required=False,
        widget=Radios,
    )
    no_receipt_because = forms.CharField(
        label="If there is no receipt: why not?",
        help_text="Then nobody asks for one. Managers read it: leave names out",
        required=False,
        max_length=500,
    )
    key = KeyField(initial=uuid4, required=False)

    def __init__(
        self,
        *args: Any,
        case: Case,
        worker: Person,
        purchase: Purchase | None = None,
        came_back: bool = False,
        **kwargs: Any,
    ) -> None:
        """``purchase``: the one to be corrected, whose own choices stay on offer.

        ``came_back``: it is money that came back; what is typed is above nought all the same.
        """
        super().__init__(*args, **kwargs)
        self.came_back = came_back or bool(purchase and purchase.amount < 0)
        if self.came_back:
            self.fields["amount"].label = "How much came back?"
            self.fields["reason"].label = WHY_BACK
            self.fields["reason"].error_messages["required"] = WHY_IT_CAME_BACK
        for name in QUESTIONS:
            self.fields[name] = forms.CharField(label=name.capitalize(), required=False)
            self.fields[TALK + name] = forms.BooleanField(
                label=format_html(
                    "Let’s talk about this one{}",
                    format_html('<span class="govuk-visually-hidden">: {}</span>', name),
                ),
                required=False,
            )
        # Of the same team whatever its case: a rule in the way is in the way for many.
        kind = self.fields["kind"]
        assert isinstance(kind, forms.ModelChoiceField)
        kind.queryset = Kind.objects.offered(also=purchase.kind_id if purchase else None)
        self.fields["serves"] = Shortened(
            case.what_matters.exclude(words=""),
            label="Which of the things that matter does it serve?",
            required=False,
            empty_label="None, or not sure",
        )
        self._offer_what_it_gets_round(case, worker, purchase)
        self.offer_ways_to_pay(worker, purchase)
        self.worker = worker
        self.order_fields(["amount", "supplier", "bought_on", "kind", "serves", "reason"])

    def _offer_what_it_gets_round(
        self, case: Case, worker: Person, purchase: Purchase | None
    ) -> None:
        issues = Issue.objects.in_team_of(worker).filter(team=case.team_id)
        chosen = purchase.issue if purchase else None
        self.unseen_issue = chosen if chosen and chosen not in issues else None
        self.fields["issue"] = Shortened(
            issues.filter(Q(status="open") | Q(pk=chosen.pk if chosen else 0)),
            label="Does it get round something that is in the way?",
            required=False,
            empty_label="No",
        )
        measure = purchase.countermeasure if purchase else None
        hidden = measure and self.unseen_issue and measure.issue_id == self.unseen_issue.pk
        self.unseen_measure = measure if hidden else None
        in_force = Countermeasure.objects.in_force() | Countermeasure.objects.filter(
            pk=measure.pk if measure else 0
        )
        self.fields["countermeasure"] = Shortened(
            in_force.filter(issue__in=issues, issue__team=case.team_id),
            # The name of a countermeasure on screen: see DOING_FOR_NOW.
            label="Is it part of what you are doing for now?",
            required=False,
            empty_label="No",
        )
        self._offer_of_case("issue", "description", Q(case=case), then="raised_on")
        self._offer_of_case("countermeasure", "words", Q(issue__case=case), then="issue__raised_on")

    def _offer_of_case(self, name: str, words: str, of_case: Q, *, then: str) -> None:
        """What is chosen already, and what was in the way for this very case, before the rest."""
        field = self.fields[name]
        assert isinstance(field, Shortened)
        chosen = None
        with suppress(ValidationError):
            chosen = field.to_python(self[name].value())
        field.offer(words, chosen=chosen, first=of_case, then=then)

    def clean_bought_on(self) -> date | None:
        return on_or_before_today(self.cleaned_data["bought_on"])

    def clean_key(self) -> UUID:
        return own_key(self.cleaned_data["key"], self.worker)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        # What was closed to the worker meanwhile stays where it was.
        measure = cleaned.get("countermeasure") or self.unseen_measure
        issue = cleaned.get("issue") or self.unseen_issue
        if measure and issue and measure.issue_id != issue.pk:
            words = "This was for something else that is in the way. Choose one of the two"
            self.add_error("countermeasure", words)
        cleaned |= {
            "countermeasure": measure,
            "issue": issue or (measure.issue if measure else None),
        }
        return cleaned

    @property
    def said(self) -> dict[str, Any]:
        """What was typed, as the actions take it."""
        cleaned = self.cleaned_data.items()
        fields = {name: value for name, value in cleaned if not name.startswith(TALK)}
        if self.came_back:
            fields["amount"] = -fields["amount"]
            fields["vat"] = None if fields["vat"] is None else -fields["vat"]
        talk_about = [name for name in QUESTIONS if self.cleaned_data.get(TALK + name)]
        return {**fields, "talk_about": talk_about}

    @property
    def plan_fields(self) -> list[tuple[str, BoundField, BoundField | None]]:
        """The four PLAN questions, to stand beside the rest, each with its line and its box."""
        return [
            (question, self[name], self[TALK + name] if TALK + name in self.fields else None)
            for name, question in QUESTIONS.items()
        ]

    @property
    def optional_fields(self) -> list[BoundField]:
        """What is folded away."""
        names = ("more", "decided_with", "issue", "countermeasure", "paid", "paid_back_on")
        return [self[name] for name in (*names, "vat", "vat_reclaimable", "no_receipt_because")]

    @property
    def optional_is_filled(self) -> bool:
        """Whether something is in there that its writer wants to see, or has to mend.

        With money of one's own it is the day on which that was paid back, or will be.
        """
        return self["paid"].value() == PaidWith.OWN_MONEY or any(
            field.errors or (field.name in self.opens and field.value())
            for field in self.optional_fields
        )

    opens = frozenset(
        ["more", "decided_with", "issue", "countermeasure", "vat", "no_receipt_because"]
    )


INPUTS = frozenset(
    [
        *("amount", "supplier", "kind", "serves", "reason", "more", "decided_with", "issue"),
        *("countermeasure", "paid", "vat", "vat_reclaimable", "no_receipt_because"),
        *("bought_on_day", "bought_on_month", "bought_on_year"),
        *("paid_back_on_day", "paid_back_on_month", "paid_back_on_year"),
        *QUESTIONS,
        *(TALK + name for name in QUESTIONS),
    ]
)
"""Every input that somebody types or chooses in."""


def as_begun(typed: Mapping[str, str]) -> dict[str, Any]:
    """What a form begins with, where ``typed`` stood in its inputs before."""
    initial: dict[str, Any] = {name: typed[name] for name in INPUTS & typed.keys()}
    for name in ("bought_on", "paid_back_on"):
        parts = [typed.get(f"{name}_{part}", "") for part in DateInputs.parts]
        if any(parts):
            initial[name] = parts
    return initial


class ChangePurchaseForm(PurchaseForm, VersionedForm):
    """Correcting a purchase."""

    purchase: Purchase

    @classmethod
    def of(cls, purchase: Purchase, data: Any, *, worker: Person) -> ChangePurchaseForm:
        """The form as ``purchase`` stands, or with what was typed."""
        names = ["supplier", "bought_on", "reason", "version", "more", "decided_with"]
        names += ["paid_back_on", "vat_reclaimable", "no_receipt_because", *QUESTIONS]
        initial = {name: getattr(purchase, name) for name in names}
        initial |= {"kind": purchase.kind_id, "countermeasure": purchase.countermeasure_id}
        initial |= {"serves": purchase.serves_id, "issue": purchase.issue_id}
        initial |= {"amount": abs(purchase.amount)}
        initial |= {"vat": None if purchase.vat is None else abs(purchase.vat)}
        form = cls(data, initial=initial, case=purchase.case, worker=worker, purchase=purchase)
        form.purchase = purchase
        del form.fields["key"]
        return form

    def clean_amount(self) -> Decimal:
        """No more comes back than was paid, whichever of the two is corrected."""
        amount: Decimal = self.cleaned_data["amount"]
        paid = self.purchase.refund_of
        if paid and amount > (most := paid.left - self.purchase.amount):
            raise ValidationError(f"Enter {pounds(most)} or less: no more was paid")
        came_back = self.purchase.amount - self.purchase.left
        if not paid and amount < came_back:
            raise ValidationError(
                f"{pounds(came_back)} of it came back already: enter that or more"
            )
        return amount


class RefundForm(ReadAboveForm):
    """Money that came back for a purchase that is recorded."""

    read_above = ("reason",)

    amount = amount_field("How much came back?")
    bought_on = DateField(label="When?", error_messages={"required": "Enter the day"})
    reason = reason_field(WHY_BACK, WHY_IT_CAME_BACK)
    key = KeyField(initial=uuid4, required=False)

    def __init__(self, *args: Any, purchase: Purchase, worker: Person, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.purchase, self.worker = purchase, worker

    def clean_key(self) -> UUID:
        return own_key(self.cleaned_data["key"], self.worker)

    def clean_bought_on(self) -> date | None:
        day = on_or_before_today(self.cleaned_data["bought_on"])
        if day and day < self.purchase.bought_on:
            raise ValidationError("The day must be on or after the day of the purchase")
        return day
