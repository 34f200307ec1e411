"""How the form renderer draws each kind of field."""

import pytest
from django import forms
from django.test import Client
from django.utils.datastructures import MultiValueDict

from hls.ui.forms import Form
from tests.ui.errors import Page, assert_form_error, text
from tests.ui.pages import Everything

pytestmark = pytest.mark.urls("tests.ui.pages")


def drawn(form: object) -> Page:
    return Page(str(form))


@pytest.mark.parametrize(
    ("field", "message"),
    [
        ("words", "Enter an answer"),
        ("name", "Enter name"),
        ("level", "Select level"),
        ("kinds", "Select kinds"),
        ("team", "Select team"),
        ("agreed", "Tick “I asked first”"),
        ("happened_on", "Enter day"),
        ("amount", "Enter amount"),
        ("people", "Enter how many people"),
        ("password", "Enter password"),
        ("email", "Enter email address"),
        ("receipt", "Select receipt"),
    ],
)
def test_each_kind_of_field_says_in_plain_words_what_is_missing(
    client: Client, field: str, message: str
) -> None:
    assert_form_error(client.post("/", {"nothing": "sent"}), field, message)


def test_two_forms_on_a_page_keep_their_errors_apart(client: Client) -> None:
    response = client.post("/two/", {"second-name": ""})
    assert_form_error(response, "second-name", "Enter name")
    with pytest.raises(AssertionError):
        assert_form_error(response, "first-name", "Enter name")


def test_an_error_of_no_field_stands_in_the_summary_once(client: Client) -> None:
    page = Page(client.post("/", {"nothing_fits": "1"}).content)
    assert "These answers do not fit together" in text(page.one(css="govuk-error-summary"))
    assert text(page.root).count("These answers do not fit together") == 1


@pytest.mark.parametrize(
    ("field", "css"),
    [
        ("words", "govuk-textarea"),
        ("name", "govuk-input"),
        ("team", "govuk-select"),
        ("agreed", "govuk-checkboxes__input"),
        ("amount", "govuk-input"),
        ("email", "govuk-input"),
        ("receipt", "govuk-file-upload"),
        ("password", "govuk-password-input__input"),
        ("happened_on_year", "govuk-date-input__input"),
    ],
)
def test_each_input_has_its_class_and_a_label(field: str, css: str) -> None:
    page = drawn(Everything())
    control = page.one(css=css, name=field)
    assert page.all("label", **{"for": control.get("id", "")})


def test_a_hint_describes_its_input() -> None:
    control = drawn(Everything()).one("input", name="name")
    assert control.get("aria-describedby") == "id_name_helptext"


def test_a_hint_comes_before_the_error_that_describes_the_same_input() -> None:
    control = drawn(Everything({})).one("input", name="name")
    assert control.get("aria-describedby") == "id_name_helptext id_name_error"


def test_radios_stand_in_a_group_with_a_legend_and_hints() -> None:
    page = drawn(Everything())
    first, second = page.all("input", css="govuk-radios__input")
    group = next(part for part in page.above(first) if part.tag == "fieldset")
    assert text(next(group.iter("legend"))) == "Level"
    assert group.get("aria-describedby") == "id_level_helptext"
    assert first.get("aria-describedby") is None
    assert second.get("aria-describedby") == "id_level_1_hint"


def test_a_chosen_radio_stays_chosen() -> None:
    page = drawn(Everything({"level": "system"}))
    chosen = [radio.get("checked") for radio in page.all("input", css="govuk-radios__input")]
    assert chosen == [None, ""]


def test_a_label_can_be_larger_or_out_of_sight() -> None:
    class Two(Form):
        large = forms.CharField(widget=forms.TextInput({"label_size": "l"}))
        unseen = forms.CharField(widget=forms.TextInput({"label_size": "hidden"}))

    page = drawn(Two())
    assert page.all("label", css="govuk-label--l", **{"for": "id_large"})
    assert page.all("label", css="govuk-visually-hidden", **{"for": "id_unseen"})
    assert page.one("input", name="large").get("label_size") is None


def test_nothing_is_required_by_the_browser_and_nothing_is_said_by_a_placeholder() -> None:
    class Bare(forms.Form):
        name = forms.CharField(widget=forms.TextInput({"placeholder": "Name"}))
        level = forms.ChoiceField(choices=[("a", "A")], widget=forms.RadioSelect)

    controls = drawn(Bare()).all("input")
    assert [control.get("required") for control in controls] == [None, None]
    assert [control.get("placeholder") for control in controls] == [None, None]


def test_numbers_are_typed_into_a_text_input() -> None:
    control = drawn(Everything()).one("input", name="people")
    assert (control.get("type"), control.get("inputmode")) == ("text", "numeric")
    assert control.get("min") is None


def test_a_class_and_rows_given_by_a_form_are_kept() -> None:
    class Short(Form):
        words = forms.CharField(widget=forms.Textarea({"rows": 2, "class": "mine"}))

    control = drawn(Short()).one("textarea")
    assert control.get("rows") == "2"
    assert control.get("class") == "govuk-textarea mine"


def test_a_hint_with_a_persons_text_in_it_is_escaped() -> None:
    class Hinted(Form):
        name = forms.CharField(help_text="<b>Jo</b>")

    assert not drawn(Hinted()).all("b")


def test_a_message_that_a_form_sets_itself_is_kept() -> None:
    class Own(Form):
        name = forms.CharField(error_messages={"required": "Say who it was"})

    assert Own({}).errors["name"] == ["Say who it was"]


def test_what_was_typed_is_shown_again() -> None:
    form = Everything(
        MultiValueDict({"words": ["No <coats>"], "happened_on_day": ["31"], "amount": ["£x"]})
    )
    page = drawn(form)
    assert text(page.one("textarea", name="words")) == "No <coats>"
    assert page.one("input", name="happened_on_day").get("value") == "31"
    assert page.one("input", name="amount").get("value") == "£x"


def test_each_form_of_a_formset_is_drawn() -> None:
    class Line(Form):
        name = forms.CharField()

    page = drawn(forms.formset_factory(Line, extra=2)())
    assert len(page.all("input", css="govuk-input")) == 2
    assert page.all("input", name="form-TOTAL_FORMS")
