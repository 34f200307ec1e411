"""Forms in GOV.UK markup: the renderer, how a field is bound, and the base classes of our forms."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.forms.boundfield import BoundField
from django.forms.renderers import TemplatesSetting
from django.forms.widgets import Input, Widget

from hls.ui.card_numbers import mask
from hls.ui.fields import DateField, PoundsField
from hls.ui.widgets import DateInputs, PoundsInput, Radios

__all__ = [
    "DateField",
    "DateInputs",
    "Form",
    "GovukBoundField",
    "GovukRenderer",
    "ModelForm",
    "PoundsField",
    "PoundsInput",
    "Radios",
]

CHOICES = (forms.RadioSelect, forms.CheckboxSelectMultiple)
CLASSES: tuple[tuple[type[Widget], str], ...] = (
    (forms.Textarea, "govuk-textarea"),
    (forms.Select, "govuk-select"),
    (forms.FileInput, "govuk-file-upload"),
    (forms.CheckboxInput, "govuk-checkboxes__input"),
    (Input, "govuk-input"),
)
"""The class of each kind of widget; the first that fits counts."""
REQUIRED = forms.Field.default_error_messages["required"]
NOT_WORDS = (forms.HiddenInput, forms.PasswordInput)
"""Widgets in which nobody writes words."""
REVEAL_CLASSES = "govuk-password-input__input govuk-js-password-input-input"


class GovukBoundField(BoundField):
    """A field as GOV.UK draws it.

    Size of its label or legend: ``label_size`` in the widget's attrs, one of "s", "m", "l", "xl",
    or "hidden" for those who see the page but not for those who hear it.
    """

    @property
    def kind(self) -> str:
        """Which markup the field has: "choices", "dates", "checkbox" or "single"."""
        widget = self.field.widget
        if isinstance(widget, CHOICES):
            return "choices"
        if isinstance(widget, forms.MultiWidget):
            return "dates"
        return "checkbox" if isinstance(widget, forms.CheckboxInput) else "single"

    @property
    def use_fieldset(self) -> bool:
        """Whether several inputs share one legend."""
        return self.kind in ("choices", "dates")

    @property
    def label_class(self) -> str:
        """Classes of the label, or of the legend where there is one."""
        block = "govuk-fieldset__legend" if self.use_fieldset else "govuk-label"
        size = self.field.widget.attrs.get("label_size")
        if size == "hidden":
            return f"{block} govuk-visually-hidden"
        return f"{block} {block}--{size}" if size else block

    @property
    def focus_id(self) -> str:
        """Id of the input that a link in the error summary leads to."""
        return f"{self.auto_id}_0" if self.use_fieldset else self.auto_id

    def build_widget_attrs(
        self, attrs: dict[str, Any], widget: Widget | None = None
    ) -> dict[str, Any]:
        widget = widget or self.field.widget
        attrs = super().build_widget_attrs(attrs, widget)
        # The browser's own bubbles are neither plain nor readable to everyone.
        attrs.pop("required", None)
        if widget.is_hidden:
            return attrs
        attrs["label_size"] = False
        # A placeholder is gone when it is needed, and pale before that.
        attrs["placeholder"] = False
        if self.use_fieldset:
            # The group says what is wrong; a single radio button cannot be invalid.
            attrs.pop("aria-invalid", None)
            attrs["invalid"] = self.kind == "dates" and bool(self.errors)
            return attrs
        attrs["class"] = self._classes(widget, str(attrs.get("class", "")))
        if isinstance(widget, forms.NumberInput):
            whole = type(self.field) is forms.IntegerField
            attrs |= {"min": False, "max": False, "step": False}
            attrs["inputmode"] = "numeric" if whole else "decimal"
        if isinstance(widget, forms.EmailInput | forms.PasswordInput):
            attrs |= {"spellcheck": "false", "autocapitalize": "none"}
        if isinstance(widget, forms.Textarea) and widget.attrs.get("rows") == "10":
            # Django's own default is taller than a phone; a number set by a form is kept.
            attrs |= {"rows": "5", "cols": False}
        return attrs

    def _classes(self, widget: Widget, extra: str) -> str:
        base = next((name for kind, name in CLASSES if isinstance(widget, kind)), "")
        error = f"{base}--error" if base and self.errors and self.kind == "single" else ""
        own = str(widget.attrs.get("class", ""))
        reveal = REVEAL_CLASSES if isinstance(widget, forms.PasswordInput) else ""
        return " ".join(filter(None, (base, error, reveal, own, extra)))


class GovukRenderer(TemplatesSetting):
    """Django's FORM_RENDERER: forms, fields and widgets from ``templates/govuk/``."""

    form_template_name = "govuk/form.html"
    formset_template_name = "govuk/formset.html"
    field_template_name = "govuk/field.html"
    bound_field_class = GovukBoundField

    own_widgets = {
        "django/forms/widgets/radio.html": "govuk/widgets/radios.html",
        "django/forms/widgets/checkbox_select.html": "govuk/widgets/checkboxes.html",
        "django/forms/widgets/number.html": "govuk/widgets/number.html",
        "django/forms/widgets/password.html": "govuk/widgets/password.html",
        "django/forms/widgets/select.html": "govuk/widgets/select.html",
    }

    def get_template(self, template_name: str) -> Any:
        return super().get_template(self.own_widgets.get(template_name, template_name))


def ask_in_plain_words(fields: Mapping[str, forms.Field]) -> None:
    """Say what to do where Django would say that a field is required; our own messages stay."""
    for name, field in fields.items():
        if field.error_messages.get("required") == REQUIRED:
            field.error_messages["required"] = _ask_for(name, field)


class PlainWordsMixin:
    """A form whose missing answers are asked for in plain words."""

    fields: dict[str, forms.Field]
    label_suffix = ""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        ask_in_plain_words(self.fields)


class NoCardNumbersMixin(forms.BaseForm):
    """A form that never holds a card number once it was looked at; see ``hls.ui.card_numbers``.

    What was sent is masked itself, so that a page that shows it again shows no number either. What
    a page sends along unseen is the page's own, and a password is kept by nobody.
    """

    data: Any

    def full_clean(self) -> None:
        if self.is_bound:
            self.data = self._without_card_numbers()
        super().full_clean()

    def _without_card_numbers(self) -> Any:
        data = self.data
        for name, field in self.fields.items():
            if not isinstance(field, forms.CharField) or isinstance(field.widget, NOT_WORDS):
                continue
            typed = data.get(self.add_prefix(name))
            if isinstance(typed, str) and (masked := mask(typed)) != typed:
                data = data.copy() if data is self.data else data
                data[self.add_prefix(name)] = masked
        return data


class Form(PlainWordsMixin, NoCardNumbersMixin, forms.Form):
    """What our forms are made of."""


class ModelForm(PlainWordsMixin, NoCardNumbersMixin, forms.ModelForm):  # type: ignore[type-arg]
    """What our forms of one row are made of."""


def _ask_for(name: str, field: forms.Field) -> str:
    label = str(field.label or name.replace("_", " "))
    if isinstance(field, forms.BooleanField):
        return f"Tick “{label}”"
    verb = "Select" if isinstance(field, forms.ChoiceField | forms.FileField) else "Enter"
    if label.endswith("?"):
        return f"{verb} an answer"
    return f"{verb} {label[:1].lower()}{label[1:]}"
