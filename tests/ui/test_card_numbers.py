"""Card numbers are masked however they are written, and what is something else stays."""

from __future__ import annotations

import time
import uuid
from datetime import date, datetime
from typing import Any

import pytest
from django import forms
from hypothesis import assume, given
from hypothesis import strategies as st
from psycopg.types.json import Jsonb

from hls.ui.card_numbers import LONGEST, SHORTEST, mask, mask_all, passes_check
from hls.ui.forms import Form

SEPARATORS = [" ", "-", "\u00a0", "\u202f", "\u2009", "\u2011", "–", " - ", "  ", "\u200b"]
DIGITS = st.text("0123456789", min_size=SHORTEST - 2, max_size=LONGEST - 2)


def checked(digits: str) -> str:
    """``digits`` with the one that makes them pass."""
    return next(digits + last for last in "0123456789" if passes_check(digits + last))


numbers = st.builds(
    lambda first, rest: checked(first + rest), st.sampled_from("123456789"), DIGITS
).filter(lambda number: number[:2] not in ("19", "20"))
"""Of any issuer that there is or may be; none begins with 0, or like a year."""


@st.composite
def grouped(draw: st.DrawFn) -> tuple[str, str]:
    """A card number, and the same in groups of any sizes with anything between them."""
    number = draw(numbers)
    between = draw(st.lists(st.sampled_from(["", "", "", *SEPARATORS]), min_size=LONGEST))
    spread = "".join(f"{gap}{each}" for gap, each in zip(["", *between], number, strict=False))
    return number, spread


def digits_of(text: str) -> str:
    return "".join(each for each in text if each.isdigit())


@given(
    grouped(), st.text("abc XYZ.,:;£()/\n", max_size=12), st.text("abc xyz.,:;!?\n", max_size=12)
)
def test_a_card_number_is_masked_however_it_is_grouped(
    card: tuple[str, str], before: str, after: str
) -> None:
    number, spread = card
    masked = mask(f"{before}{spread}{after}")
    assert digits_of(masked) == number[-4:], spread
    assert masked.endswith(f"ending {number[-4:]}{after}")
    assert masked.startswith(before.rstrip(" -"))


@given(st.lists(grouped(), min_size=2, max_size=4), st.sampled_from(["\n", ", ", " and ", "\t"]))
def test_several_are_masked_each(cards: list[tuple[str, str]], between: str) -> None:
    masked = mask(between.join(spread for _, spread in cards))
    assert digits_of(masked) == "".join(number[-4:] for number, _ in cards)


@given(numbers)
def test_digits_of_other_scripts_are_digits(number: str) -> None:
    nought = ord("\N{ARABIC-INDIC DIGIT ZERO}")
    written = "".join(chr(nought + int(each)) for each in number)
    assert mask(written) == f"card ending {number[-4:]}"


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("4111 1111 1111 1111", "card ending 1111"),
        ("my card 4111-1111-1111-1111.", "my card ending 1111."),
        ("visa4111111111111111", "visacard ending 1111"),
        ("4111 1111 1111 1111 12/27", "card ending 1111 12/27"),
        ("4111 1111 1111 1111 123", "card ending 1111 123"),
        ("2 4111 1111 1111 1111", "2 card ending 1111"),
        ("41111111 11111111 988", "card ending 1111 988"),
        ("5500 0000 0000 0004 3400 000000 00009", "card ending 0004 card ending 0009"),
        ("+44 7700 900123 4111 1111 1111 1111", "+44 7700 900123 card ending 1111"),
        ("03 4111 1111 1111 1111", "03 card ending 1111"),
        ("6759649826438453 Maestro", "card ending 8453 Maestro"),
    ],
)
def test_a_card_number_beside_other_digits(written: str, kept: str) -> None:
    assert mask(written) == kept


@given(
    st.sampled_from(["0", "+44 ", "+44", "0044 "]), st.text("0123456789", min_size=9, max_size=10)
)
def test_a_uk_telephone_number_stays(begins: str, rest: str) -> None:
    for number in (
        f"{begins}{rest}",
        f"{begins}{rest[:4]} {rest[4:]}",
        f"{begins}{rest[:3]} {rest[3:6]} {rest[6:]}",
    ):
        assert mask(f"Ring {number}, please") == f"Ring {number}, please"


@given(
    st.text("0123456789", min_size=10, max_size=10), st.text("0123456789", min_size=10, max_size=10)
)
def test_two_mobile_numbers_in_a_row_stay(one: str, other: str) -> None:
    written = f"0{one[:4]} {one[4:]} 0{other[:4]} {other[4:]}"
    assume(one[4] not in "56")  # 17 digits from there on could be of a debit card
    assert mask(written) == written


days = st.dates(date(1900, 1, 1), date(2099, 12, 31))


@given(days, days, st.sampled_from(["%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y", "%d.%m.%Y", "%d %B %Y"]))
def test_dates_stay(first: date, last: date, form: str) -> None:
    one, other = f"{first:{form}}", f"{last:{form}}"
    for between in (" ", " - ", " – ", ", ", " to "):
        written = f"From {one}{between}{other}"
        assert mask(written) == written


@given(st.builds(datetime.combine, days, st.times()))
def test_moments_stay(moment: datetime) -> None:
    for form in ("%Y-%m-%d %H:%M:%S", "%Y%m%d%H%M%S", "%Y%m%d%H%M", "%d/%m/%Y %H.%M"):
        assert mask(f"{moment:{form}}") == f"{moment:{form}}"


@given(st.text("0123456789", min_size=6, max_size=6), st.text("0123456789", min_size=8, max_size=8))
def test_a_sort_code_with_an_account_number_stays(code: str, account: str) -> None:
    sort_code = f"{code[:2]}-{code[2:4]}-{code[4:]}"
    for written in (sort_code, code, account, f"{sort_code} {account}", f"{sort_code}, {account}"):
        assert mask(written) == written


@given(st.text("0123456789", min_size=1, max_size=LONGEST))
def test_digits_that_do_not_pass_the_check_stay(digits: str) -> None:
    assume(len(digits) < SHORTEST or not passes_check(digits))
    assert mask(f"Case {digits}") == f"Case {digits}"


DIGESTS = st.sampled_from([16, 20, 28, 32, 48, 64])


@given(st.uuids(), DIGESTS.flatmap(lambda size: st.binary(min_size=size, max_size=size)))
def test_what_machines_write_stays(key: uuid.UUID, hashed: bytes) -> None:
    assert mask(f"/{key}/{hashed.hex()}") == f"/{key}/{hashed.hex()}"


def test_an_iban_stays() -> None:
    assert mask("GB29 NWBK 6016 1331 9268 19") == "GB29 NWBK 6016 1331 9268 19"


@given(st.text(max_size=200))
def test_words_without_many_digits_stay(words: str) -> None:
    assume(sum(each.isdecimal() for each in words) < SHORTEST)
    assert mask(words) == words


def test_it_does_not_take_long_however_much_is_typed() -> None:
    began = time.process_time()
    mask("4 " * 10_000)
    mask("4" * 20_000)
    mask("4111 1111 1111 1112 " * 1_000)
    assert time.process_time() - began < 5


def test_lists_and_mappings_are_masked_however_deep() -> None:
    number = "4111 1111 1111 1111"
    sent = {"words": number, "more": [{"why": (number, 3, None)}], "json": Jsonb({"a": [number]})}
    masked = mask_all(sent)
    assert masked["words"] == "card ending 1111"
    assert masked["more"] == [{"why": ("card ending 1111", 3, None)}]
    assert masked["json"].obj == {"a": ["card ending 1111"]}
    assert sent["words"] == number


@given(st.lists(st.sampled_from(["a lamp", "4111 1111", "1111 1111", "4111 1111 1111 1111", ""])))
def test_a_list_is_masked_as_each_of_its_texts_is(texts: list[str]) -> None:
    masked: list[Any] = list(map(mask, texts))
    assert mask_all(texts) == masked
    assert mask_all([*texts, None, 4]) == [*masked, None, 4]
    assert mask_all([texts, [1, None]]) == [masked, [1, None]]


class Typing(Form):
    """One field of each sort."""

    words = forms.CharField(max_length=20)
    later = forms.CharField(required=False, widget=forms.Textarea)
    secret = forms.CharField(widget=forms.PasswordInput)
    sent_along = forms.CharField(widget=forms.HiddenInput)


def test_a_form_masks_what_people_write_before_it_looks_at_it() -> None:
    number = "4111111111111111"
    typed: dict[str, Any] = dict.fromkeys(("words", "later", "secret", "sent_along"), number)
    form = Typing(typed)
    assert form.is_valid()
    assert form.cleaned_data["words"] == form.cleaned_data["later"] == "card ending 1111"
    assert form.cleaned_data["secret"] == form.cleaned_data["sent_along"] == number
    assert typed["words"] == number


def test_a_form_that_is_shown_again_does_not_show_the_number() -> None:
    form = Typing({"words": "On 4111 1111 1111 1111, as I said", "later": "4111 1111 1111 1111"})
    assert not form.is_valid()
    assert "4111" not in form.as_p()
    assert "card ending 1111" in form.as_p()
