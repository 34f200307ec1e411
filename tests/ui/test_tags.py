"""Filters and tags of every screen."""

import datetime
from decimal import Decimal
from typing import Any

import pytest
from django import forms
from django.template import Context, Template, TemplateSyntaxError
from django.utils import timezone

from tests.ui.errors import Page, text


def rendered(source: str, **context: Any) -> str:
    return Template("{% load ui %}" + source).render(Context(context)).strip()


def utc(year: int, month: int, day: int, hour: int, minute: int) -> datetime.datetime:
    return datetime.datetime(year, month, day, hour, minute, tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (datetime.date(2020, 2, 3), "3 February 2020"),
        (utc(2020, 6, 30, 23, 30), "1 July 2020"),
        (None, ""),
    ],
)
def test_a_day_is_said_in_local_time(value: datetime.date | None, shown: str) -> None:
    assert rendered("{{ value|day }}", value=value) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (utc(2020, 2, 3, 14, 32), "3 February 2020 at 2:32pm"),
        (utc(2020, 7, 3, 11, 5), "3 July 2020 at 12:05pm"),
        (utc(2020, 2, 3, 0, 9), "3 February 2020 at 12:09am"),
        (None, ""),
    ],
)
def test_a_moment_is_said_in_local_time(value: datetime.datetime | None, shown: str) -> None:
    assert rendered("{{ value|moment }}", value=value) == shown


def test_a_moment_follows_the_time_zone_of_the_reader() -> None:
    with timezone.override("America/New_York"):
        assert (
            rendered("{{ value|moment }}", value=utc(2020, 2, 3, 2, 0))
            == "2 February 2020 at 9:00pm"
        )


def test_a_month_is_said_with_its_year() -> None:
    assert rendered("{{ value|month }}", value=datetime.date(2020, 2, 3)) == "February 2020"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (Decimal("38.2"), "£38.20"),
        (Decimal("1038.20"), "£1,038.20"),
        (Decimal("-5"), "-£5.00"),
        (Decimal(0), "£0.00"),
        (None, ""),
    ],
)
def test_an_amount_is_said_in_pounds_and_pence(value: Decimal | None, shown: str) -> None:
    assert rendered("{{ value|pounds }}", value=value) == shown


def test_peoples_words_are_quoted_escaped_and_keep_their_lines() -> None:
    html = rendered("{{ words|said }}", words="Three weeks\nfor a <b>coat</b>.\n\nThen nothing.")
    quote = Page(html).one("blockquote", css="hls-said")
    assert [text(paragraph) for paragraph in quote] == [
        "Three weeksfor a <b>coat</b>.",
        "Then nothing.",
    ]
    assert len(list(quote.iter("br"))) == 1


def test_no_words_are_no_quotation() -> None:
    assert rendered("{{ words|said }}", words="") == ""


def test_a_button_submits_and_can_say_which_it_is() -> None:
    html = rendered('{% button "Save & go" kind="secondary" name="action" value="keep" %}')
    button = Page(html).one("button", name="action", value="keep", type="submit")
    assert text(button) == "Save & go"
    assert "govuk-button--secondary" in button.get("class", "")


def test_a_link_can_look_like_a_button() -> None:
    html = rendered('{% button_link "/cases/?all=yes&q=" "Look & see" kind="secondary" %}')
    link = Page(html).one("a", href="/cases/?all=yes&q=", role="button")
    assert text(link) == "Look & see"
    assert "govuk-button--secondary" in link.get("class", "")


@pytest.mark.parametrize("tag", ['button "Save"', 'button_link "/" "Save"'])
def test_there_is_no_button_of_an_unknown_kind(tag: str) -> None:
    with pytest.raises(TemplateSyntaxError):
        rendered(f'{{% {tag} kind="huge" %}}')


@pytest.mark.parametrize("colour", ["red", "yellow", "green"])
def test_a_tag_never_judges_by_its_colour(colour: str) -> None:
    with pytest.raises(TemplateSyntaxError, match="grey or blue"):
        rendered("{% tag_label 'active' colour %}", colour=colour)


def test_a_tag_is_grey_unless_it_is_blue() -> None:
    assert "govuk-tag--grey" in rendered('{% tag_label "resting" %}')
    assert "govuk-tag--blue" in rendered('{% tag_label "active" "blue" %}')


def test_an_empty_list_says_what_will_be_here_and_how_to_start() -> None:
    html = rendered('{% empty_state "Issues will be here." "Start in the debrief." %}')
    assert text(Page(html).one("div")) == "Issues will be here. Start in the debrief."


def test_a_button_that_changes_something_is_a_form_with_a_token() -> None:
    html = rendered('{% csrf_button "/issues/4/send-on/" "Send on" %}', csrf_token="abc")
    form = Page(html).one("form", method="post", action="/issues/4/send-on/")
    hidden = next(form.iter("input"))
    assert (hidden.get("name"), hidden.get("value")) == ("csrfmiddlewaretoken", "abc")
    assert text(form) == "Send on"


def test_a_select_draws_its_groups_and_what_is_chosen_and_escapes_every_word() -> None:
    class Choice(forms.Form):
        shop = forms.ChoiceField(
            choices=[("", "Any"), ("Near", [('a"b', "A & <b>"), ("c", "C")])],
            widget=forms.Select(attrs={"data-most": '"9"', "autofocus": True, "hidden": False}),
        )

    drawn = str(Choice({"shop": "c"})["shop"])
    assert '<option value="">Any</option><optgroup label="Near">' in drawn
    assert '<option value="a&quot;b">A &amp; &lt;b&gt;</option>' in drawn
    assert '<option value="c" selected>C</option>' in drawn
    assert 'data-most="&quot;9&quot;" autofocus' in drawn
    assert "autofocus=" not in drawn
    assert "hidden" not in drawn
