"""The council's colour: one setting, readable whatever it is."""

import pytest
from django.core.checks.registry import registry
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st
from pytest_django import Settings

from hls.ui.theme import READABLE, check_brand_colour, contrast, theme_for

pytestmark = pytest.mark.urls("tests.ui.pages")


@given(st.integers(0, 0xFFFFFF))
def test_text_on_any_colour_can_be_read(number: int) -> None:
    theme = theme_for(f"#{number:06x}")
    assert contrast(theme.brand, theme.text) >= READABLE


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_a_short_colour_is_the_long_one() -> None:
    assert theme_for("#F80") == theme_for("#ff8800")


@pytest.mark.parametrize("colour", ["", "blue", "#12345", "#12345g", "#123456;}body{display:none"])
def test_a_mistyped_colour_stops_the_service_with_a_clear_line(
    colour: str, settings: Settings
) -> None:
    settings.BRAND_COLOUR = colour
    assert [error.id for error in check_brand_colour()] == ["ui.E001"]


def test_the_check_of_the_colour_runs_when_the_service_starts() -> None:
    checks: list[object] = list(registry.get_checks())
    assert check_brand_colour in checks
    assert not check_brand_colour()


def test_the_stylesheet_carries_the_colour_to_people_who_are_not_signed_in(
    client: Client, settings: Settings
) -> None:
    settings.BRAND_COLOUR = "#ffdd00"
    response = client.get("/theme.css")
    assert response.headers["Content-Type"] == "text/css"
    assert "--hls-brand: #ffdd00;" in response.text
    assert "--hls-brand-text: #000000;" in response.text
    assert "public" in response.headers["Cache-Control"]


def test_the_stylesheet_is_only_read(client: Client) -> None:
    assert client.post("/theme.css").status_code == 405
