"""Filters and tags of every screen: dates and money as people say them, and small components."""

import datetime
import html
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from django import template
from django.forms import BaseForm, BaseFormSet
from django.template.context import Context
from django.template.defaultfilters import linebreaks_filter
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString

register = template.Library()

TAG_COLOURS = frozenset({"grey", "blue"})
"""Never red, amber or green: a tag names a state and does not judge it."""
NOON = 12
BUTTON_KINDS = frozenset({"", "secondary", "warning", "inverse"})


@register.filter
def day(value: datetime.date | None) -> str:
    """A date as "3 February 2020"; of an aware datetime, the local day. Nothing for None."""
    return date_format(_local(value), "j F Y") if value else ""


@register.filter
def month(value: datetime.date | None) -> str:
    """A date's month as "February 2020". Nothing for None."""
    return date_format(_local(value), "F Y") if value else ""


@register.filter
def moment(value: datetime.datetime | None) -> str:
    """An aware datetime in local time as "3 February 2020 at 2:32pm". Nothing for None."""
    if not value:
        return ""
    local = _local(value)
    half = "am" if local.hour < NOON else "pm"
    return f"{day(local)} at {local.hour % NOON or NOON}:{local.minute:02}{half}"


@register.filter
def pounds(value: Decimal | None) -> str:
    """An amount as "£1,038.20". Nothing for None."""
    if value is None:
        return ""
    return f"-£{-value:,.2f}" if value < 0 else f"£{value:,.2f}"


@register.filter
def said(value: str | None) -> str:
    """Somebody's own words, escaped, their line breaks kept, and looking like a quotation."""
    if not value:
        return ""
    return format_html('<blockquote class="hls-said">{}</blockquote>', linebreaks_filter(value))


@register.filter
def attributes(attrs: Mapping[str, Any]) -> SafeString:
    """The attributes of a widget's tag, as Django writes them: none for False, no value for True.

    Not by a template of their own: a form of thirty fields took longest over these.
    """
    written = (
        f" {name}" if value is True else f' {name}="{_escaped(value)}"'
        for name, value in attrs.items()
        if value is not False
    )
    return SafeString("".join(written))


@register.filter
def options(choices: list[dict[str, Any]]) -> SafeString:
    """The options of a select, or of a group in one.

    There can be many, and ``format_html`` takes ten times as long over each.
    """
    written = (
        f'\n  <option value="{_escaped(str(option["value"]))}"'
        f"{' selected' if option['selected'] else ''}>{_escaped(option['label'])}</option>"
        for option in choices
    )
    return SafeString("".join(written))


def _escaped(value: Any) -> str:
    """``value`` within HTML, as a template would write it."""
    return value.__html__() if hasattr(value, "__html__") else html.escape(str(value))


@register.simple_tag
def button(text: str, *, kind: str = "", name: str = "", value: str = "") -> SafeString:
    """A submit button. ``kind``: "" (the page's main one), "secondary", "warning", "inverse"."""
    named = format_html(' name="{}" value="{}"', name, value) if name else ""
    return format_html(
        '<button type="submit" class="govuk-button{}" data-module="govuk-button"'
        ' data-prevent-double-click="true"{}>{}</button>',
        _look(kind),
        named,
        text,
    )


@register.simple_tag
def button_link(url: str, text: str, *, kind: str = "") -> SafeString:
    """A link that looks like a ``button``: it leads to where something is begun."""
    return format_html(
        '<a href="{}" role="button" draggable="false" class="govuk-button{}"'
        ' data-module="govuk-button">{}</a>',
        url,
        _look(kind),
        text,
    )


def _look(kind: str) -> str:
    """The class of a kind of button."""
    if kind not in BUTTON_KINDS:
        raise template.TemplateSyntaxError(f"No kind of button is called {kind!r}.")
    return format_html(" govuk-button--{}", kind) if kind else ""


@register.simple_tag
def tag_label(text: str, colour: str = "grey") -> SafeString:
    """A word for a state, in grey or blue."""
    if colour not in TAG_COLOURS:
        raise template.TemplateSyntaxError(f"A tag is grey or blue, not {colour!r}.")
    return format_html('<strong class="govuk-tag govuk-tag--{}">{}</strong>', colour, text)


@register.inclusion_tag("ui/empty_state.html")
def empty_state(what: str, how: str = "") -> dict[str, str]:
    """Where a list has nothing yet: what will be here, and how to start."""
    return {"what": what, "how": how}


@register.inclusion_tag("ui/csrf_button.html", takes_context=True)
def csrf_button(
    context: Context,
    url: str,
    text: str,
    *,
    kind: str = "secondary",
    name: str = "",
    value: str = "",
) -> dict[str, Any]:
    """A form of one button that posts to ``url``."""
    return {
        "csrf_token": context.get("csrf_token"),
        "url": url,
        "text": text,
        "kind": kind,
        "name": name,
        "value": value,
    }


@register.simple_tag(takes_context=True)
def invalid_forms(context: Context) -> list[BaseForm]:
    """The page's forms with errors: the context's ``form`` and those in ``forms``, formsets too."""
    found = [context.get("form"), *(context.get("forms") or [])]
    return [form for item in found for form in _forms_in(item) if form.is_bound and form.errors]


def _forms_in(item: Any) -> Iterator[BaseForm]:
    if isinstance(item, BaseFormSet):
        yield from item.forms
    elif isinstance(item, BaseForm):
        yield item


def _local(value: Any) -> Any:
    is_moment = isinstance(value, datetime.datetime) and timezone.is_aware(value)
    return timezone.localtime(value) if is_moment else value
