"""Dates and money, as people write them."""

import datetime
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from hls.ui.forms import DateField, DateInputs, Form, PoundsField


class Spend(Form):
    spent_on = DateField(required=False)
    amount = PoundsField(required=False, min_value=Decimal("0.01"))


def cleaned_date(*parts: str) -> datetime.date | None:
    return DateField(required=False).clean(list(parts))  # type: ignore[no-any-return]


@given(st.dates(min_value=datetime.date(1000, 1, 1)))
def test_every_date_comes_back_as_it_was_shown(date: datetime.date) -> None:
    shown = DateInputs().decompress(date)
    assert cleaned_date(*map(str, shown)) == date


@pytest.mark.parametrize("month", ["3", "03", "mar", "March", " march "])
def test_a_month_may_be_a_number_or_a_word(month: str) -> None:
    assert cleaned_date("27", month, "2020") == datetime.date(2020, 3, 27)


@pytest.mark.parametrize(
    "parts",
    [
        ("31", "2", "2020"),
        ("x", "2", "2020"),
        ("1", "13", "2020"),
        ("1", "2", "20"),
        ("²", "1", "2020"),
    ],
)
def test_a_date_that_is_none_is_refused_with_an_example(parts: tuple[str, ...]) -> None:
    with pytest.raises(ValidationError, match="Enter a real date, like 27 3 2020"):
        cleaned_date(*parts)


def test_half_a_date_is_asked_for_whole() -> None:
    with pytest.raises(ValidationError, match="with a day, a month and a year"):
        cleaned_date("27", "", "2020")


def test_a_date_that_is_not_needed_may_be_left_out() -> None:
    assert cleaned_date("", "", "") is None


def test_only_another_date_is_a_change() -> None:
    initial = {"spent_on": datetime.date(2020, 3, 27)}
    same = {"spent_on_day": "27", "spent_on_month": "March", "spent_on_year": "2020"}
    assert not Spend(same, initial=initial).has_changed()
    assert Spend(same | {"spent_on_day": "28"}, initial=initial).has_changed()
    assert Spend(same | {"spent_on_day": "x"}, initial=initial).has_changed()


@pytest.mark.parametrize("typed", ["38.20", "£38.20", " £ 38.2 ", "38.2"])
def test_an_amount_may_have_a_pound_sign(typed: str) -> None:
    assert PoundsField().clean(typed) == Decimal("38.20")


def test_thousands_may_have_commas() -> None:
    assert PoundsField().clean("£1,200.50") == Decimal("1200.50")


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("lots", "Enter an amount in pounds, like 38.20"),
        ("nan", "Enter an amount in pounds, like 38.20"),
        ("3.999", "Enter an amount in pounds and pence, like 38.20"),
        ("0", "Enter an amount of £0.01 or more"),
        ("123456789012", "Enter a smaller amount"),
    ],
)
def test_an_amount_that_cannot_be_is_refused_in_plain_words(typed: str, message: str) -> None:
    assert Spend({"amount": typed}).errors["amount"] == [message]


def test_an_amount_is_shown_with_its_pence() -> None:
    assert 'value="38.20"' in str(Spend(initial={"amount": Decimal("38.2")})["amount"])
