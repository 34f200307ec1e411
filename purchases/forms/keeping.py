"""What administrators type about cards, budgets and kinds."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils import timezone

from debriefs.forms.base import Words
from hls.ui.forms import DateField, Form, PoundsField
from hls.ui.templatetags.ui import day
from hls.ui.versioned import VersionedForm
from purchases.models import Budget, Card, Kind
from systems.forms import DaysMixin, SystemField
from systems.models import Person, Role, System
from systems.permissions import Permission
from systems.reach import ids_above

LEAST, MOST = Decimal("0.01"), Decimal("999999999.99")
NAME_TAKEN = "There is a kind with this name, perhaps a retired one. Choose another name"
LAST_FOUR = re.compile(r"(?:card ending )?([0-9]{4})")


class BudgetField(forms.ModelChoiceField):  # type: ignore[type-arg]
    """A choice of budgets, each with its system and its last day."""

    def label_from_instance(self, obj: Budget) -> str:
        return f"{obj.name}, {obj.system.name}, until {day(obj.until_day)}"


class CardForm(DaysMixin):
    """A card that ``by`` keeps, in the hands of the ``holder`` who was chosen before."""

    holder = forms.ModelChoiceField(
        Person.objects.none(), label="Held by", widget=forms.HiddenInput
    )
    last_four = forms.CharField(
        label="The last four digits",
        help_text="For example, 4417. The rest of the number is never kept",
        widget=forms.TextInput(
            attrs={
                "inputmode": "numeric",
                "autocomplete": "off",
                "class": "govuk-input--width-4",
            }
        ),
        error_messages={"required": "Enter the last four digits"},
    )
    system = SystemField(
        queryset=System.objects.none(),
        label="Which team or organisation is it for?",
        empty_label="Choose one",
        error_messages={"required": "Select whom the card is for"},
    )
    issuer = forms.CharField(
        label="Who sends its statements?",
        help_text="For example, the bank. You can leave it empty",
        max_length=100,
        required=False,
    )
    reference = forms.CharField(
        label="What do they call the card?",
        help_text="Their reference on statements, if they have one",
        max_length=100,
        required=False,
    )
    budget = BudgetField(
        Budget.objects.none(),
        label="Which budget is it paid from?",
        required=False,
        empty_label="None, or not known yet",
    )

    field_order = ("last_four", "system", "issuer", "reference", "budget", "from_day", "until_day")

    def __init__(self, *args: Any, by: Person, card: Card | None = None, **kwargs: Any) -> None:
        """``card``: the one to change, whose own choices stay on offer."""
        super().__init__(*args, **kwargs)
        self.card = card
        systems = System.objects.where(by, Permission.ADMINISTER)
        budgets = Budget.objects.looked_after_by(by).select_related("system")
        not_over = Q(until_day__gte=timezone.localdate())
        chosen = Q(pk=card.budget_id if card else None)
        self._offer("system", systems.select_related("parent"))
        self._offer("budget", budgets.filter(not_over | chosen))
        people = Person.objects.looked_after_by(by)
        if card:
            people |= Person.objects.filter(pk=card.holder_id)
        self._offer("holder", people)

    def _offer(self, name: str, rows: Any) -> None:
        field = self.fields[name]
        assert isinstance(field, forms.ModelChoiceField)
        field.queryset = rows

    def clean_last_four(self) -> str:
        """Four digits; of a whole number, which was masked before it came here, its last four."""
        found = LAST_FOUR.fullmatch(self.cleaned_data["last_four"])
        if found is None:
            raise ValidationError("Enter four digits, like 4417")
        return found[1]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        system, budget = cleaned.get("system"), cleaned.get("budget")
        if system and budget and budget.system_id not in ids_above([system.pk]):
            self.add_error(
                "budget", f"That is a budget of {budget.system}. Choose one of {system}, or above"
            )
        holder = cleaned.get("holder")
        if system and holder and self._is_new(system, holder):
            inside = [each.pk for each in System.objects.inside(system)]
            if not Role.objects.filter(person=holder, system__in=inside).exists():
                self.add_error("system", f"{holder} has no role in {system}. Choose another one")
        return cleaned

    def _is_new(self, system: System, holder: Person) -> bool:
        card = self.card
        return card is None or (card.system_id, card.holder_id) != (system.pk, holder.pk)


class ChangeCardForm(CardForm, VersionedForm):
    """Changing a card."""

    NAMES = ("last_four", "issuer", "reference", "from_day", "until_day", "version")

    @classmethod
    def of(cls, card: Card, data: Any, *, by: Person, holder: Person) -> ChangeCardForm:
        """The form as ``card`` stands, to be held by ``holder``; or with what was typed."""
        initial = {name: getattr(card, name) for name in cls.NAMES}
        initial |= {"system": card.system_id, "budget": card.budget_id, "holder": holder.pk}
        return cls(data, initial=initial, by=by, card=card)


class BudgetForm(DaysMixin):
    """A budget that ``by`` keeps."""

    name = forms.CharField(
        label="What is it called?", max_length=100, error_messages={"required": "Enter a name"}
    )
    system = SystemField(
        queryset=System.objects.none(),
        label="Whose budget is it?",
        empty_label="Choose one",
        error_messages={"required": "Select whose budget it is"},
    )
    amount = PoundsField(
        label="How much is in it?",
        max_digits=11,
        min_value=LEAST,
        max_value=MOST,
        error_messages={"required": "Enter an amount", "min_value": "Enter an amount above £0"},
    )
    until_day = DateField(label="Last day", error_messages={"required": "Enter the last day"})
    purpose = Words(
        rows=3,
        label="What is it for?",
        help_text="In a sentence. You can leave it empty",
        required=False,
    )

    field_order = ("name", "system", "amount", "from_day", "until_day", "purpose")

    def __init__(self, *args: Any, by: Person, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        system = self.fields["system"]
        assert isinstance(system, SystemField)
        systems = System.objects.where(by, Permission.ADMINISTER)
        system.queryset = systems.select_related("parent")


class ChangeBudgetForm(BudgetForm, VersionedForm):
    """Changing a budget."""

    NAMES = ("name", "amount", "from_day", "until_day", "purpose", "version")

    @classmethod
    def of(cls, budget: Budget, data: Any, *, by: Person) -> ChangeBudgetForm:
        """The form as ``budget`` stands, or with what was typed."""
        initial = {name: getattr(budget, name) for name in cls.NAMES}
        return cls(data, initial=initial | {"system": budget.system_id}, by=by)


class KindForm(Form):
    """The name of a kind, in everyday words."""

    name = forms.CharField(
        label="What do people call it?",
        help_text="A word or two, like “Food” or “Travel”",
        max_length=60,
        error_messages={"required": "Enter a name"},
    )

    def __init__(self, *args: Any, kind: Kind | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.kind = kind

    def clean_name(self) -> str:
        name: str = self.cleaned_data["name"]
        same = Kind.objects.filter(name__iexact=name)
        if same.exclude(pk=self.kind.pk if self.kind else "").exists():
            raise ValidationError(NAME_TAKEN)
        return name


class ChangeKindForm(KindForm, VersionedForm):
    """Rewording a kind."""

    @classmethod
    def of(cls, kind: Kind, data: Any) -> ChangeKindForm:
        """The form as ``kind`` stands, or with what was typed."""
        return cls(data, initial={"name": kind.name, "version": kind.version}, kind=kind)


class VersionForm(VersionedForm):
    """A press of a button, on the version that the page showed."""
