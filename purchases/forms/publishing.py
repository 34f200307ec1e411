"""What finance types to publish purchases: lines that are kept back, merchants, settings."""

from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict

from casework.namecheck import plain_words
from hls.ui.fields import DayField
from hls.ui.filters import FilterForm
from hls.ui.forms import Form
from hls.ui.versioned import VersionedForm
from purchases.models import Kind, PublishedLine, Publishing
from purchases.publishing.check import FIELDS, Check, Trace
from systems.models import Person, Scale, System
from systems.permissions import Permission


def organisations_of(person: Person) -> list[System]:
    """The organisations whose books ``person`` keeps, by name."""
    kept = System.objects.where(person, Permission.KEEP_STATEMENTS)
    return list(kept.filter(scale=Scale.ORGANISATION))


class PublicWordsForm(Form):
    """A form whose ``public`` fields everybody may read, and which pass the check from then on."""

    public: tuple[str, ...]
    asked_about: list[str]

    def asks_about(self, check: Check) -> bool:
        """Say on its field what a text may give away; one that was asked about once passes.

        ``asked_about`` is what the page sends along with "it names nobody".
        """
        data = cast(QueryDict, self.data)
        kept = set(data.getlist("asked_about")) if "as_it_is" in data else set()
        self.asked_about = []
        for name in self.public:
            text = self.cleaned_data.get(name, "")
            traces = [trace for trace in check.traces(text) if text and text not in kept]
            if traces:
                self.asked_about.append(text)
                self.add_error(name, f"Everybody will read this. There may be {traces[0]} in it")
        return bool(self.asked_about)


class MerchantForm(PublicWordsForm):
    """Words by which a merchant is known, and what is published in its place."""

    public = ("reads_as",)

    words = forms.CharField(
        label="A merchant with these words in its name",
        help_text="Whole words, with or without accents. For example, night shelter",
        max_length=100,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        error_messages={"required": "Enter the words by which the merchant is known"},
    )
    reads_as = forms.CharField(
        label="Is published as",
        help_text="For example, Accommodation",
        max_length=100,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        error_messages={"required": "Enter what is published in its place"},
    )

    def clean_words(self) -> str:
        words: str = self.cleaned_data["words"]
        if not plain_words(words):
            raise ValidationError("Enter words made of letters or digits")
        return words


class PublishingForm(PublicWordsForm, VersionedForm):
    """Whether anybody may read the quarters, and the department that their lines name."""

    public = ("department",)

    department = forms.CharField(
        label="Department",
        help_text=(
            "What every line says. Empty, it is the organisation’s own name. Never a team: in a "
            "small one, everybody would know who spent"
        ),
        max_length=100,
        required=False,
    )
    is_public = forms.BooleanField(
        label="Anybody may read the quarters that are published", required=False
    )

    @classmethod
    def of(cls, publishing: Publishing | None, data: Any) -> "PublishingForm":
        """The form as it stands, or with what was typed."""
        if publishing is None:
            return cls(data, initial={"version": 0})
        names = ("department", "is_public", "version")
        return cls(data, initial={name: getattr(publishing, name) for name in names})

    def asks_about(self, check: Check) -> bool:
        """As for any public words; a team's name never passes."""
        department = self.cleaned_data["department"]
        if Trace.TEAM in check.traces(department, also_teams=True):
            self.add_error("department", "This names a team. Enter a department or leave it empty")
            self.asked_about = []
            return True
        return super().asks_about(check)


class MendForm(VersionedForm):
    """The words of a line that is kept back; its day and sums are what they are."""

    beneficiary = forms.CharField(
        label="Beneficiary",
        help_text="Who was paid. A person is published as “individual”",
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        error_messages={"required": "Enter a beneficiary"},
    )
    department = forms.CharField(
        label="Department",
        max_length=100,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        error_messages={"required": "Enter a department"},
    )
    purpose = forms.ChoiceField(label="Purpose", error_messages={"required": "Select a purpose"})
    category = forms.CharField(
        label="Merchant category",
        max_length=100,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        purpose = self.fields["purpose"]
        assert isinstance(purpose, forms.ChoiceField)
        names = list(Kind.objects.offered().values_list("name", flat=True))
        mine = self.initial.get("purpose")
        purpose.choices = [(name, name) for name in [*names, *({mine} - {*names, None})]]

    @classmethod
    def of(cls, line: PublishedLine, data: Any) -> "MendForm":
        """The form as ``line`` stands, or with what was typed."""
        names = ("beneficiary", "department", "purpose", "category", "version")
        return cls(data, initial={name: getattr(line, name) for name in names})

    def go_on_with(self, line: PublishedLine) -> None:
        """Say why ``line``, as it was just saved, is still kept back."""
        self.retype("version", str(line.version))
        for field, called in FIELDS.items():
            for reason in line.held_because:
                if reason.endswith(f" in the {called}."):
                    self.add_error(field, reason.removesuffix("."))


class AuditFilter(FilterForm):
    """Which purchases the auditors get: of one organisation, in some days."""

    said = {"since": "from {}", "until": "until {}"}

    organisation: "forms.ModelChoiceField[System]" = forms.ModelChoiceField(
        System.objects.none(), required=False, empty_label=None
    )
    since = DayField(label="From", help_text="For example, 27/3/2026", required=False)
    until = DayField(label="Until", help_text="For example, 27/3/2026", required=False)

    def __init__(self, *args: Any, person: Person, **kwargs: Any) -> None:
        """``person``: who reads. With only one organisation, nobody is asked which."""
        super().__init__(*args, **kwargs)
        self._kept = organisations_of(person)
        if len(self._kept) > 1:
            field = self.fields["organisation"]
            assert isinstance(field, forms.ModelChoiceField)
            field.queryset = System.objects.where(person, Permission.KEEP_STATEMENTS).filter(
                scale=Scale.ORGANISATION
            )
        else:
            del self.fields["organisation"]

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        since, until = cleaned.get("since"), cleaned.get("until")
        if since and until and until < since:
            self.add_error("until", "The last day must be the first day or later")
        return cleaned

    @property
    def one(self) -> System | None:
        """The organisation: the chosen one, else the first."""
        chosen: System | None = self.chosen.get("organisation")
        return chosen or next(iter(self._kept), None)
