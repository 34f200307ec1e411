"""/successes/<id>/: one kind of value work, judged and named by its team."""

from typing import Any

import pytest
from django.test import Client

from debriefs.actions.successes import AlreadyThere, add_activity, change_activity
from debriefs.models import Activity
from systems.versions import Stale
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.factories import ActivityFactory, CaseFactory
from tests.ui.errors import Page, assert_form_error, text


@pytest.fixture
def activity(borough: Borough) -> Activity:
    return add_activity(
        team=borough.harbour, name="Drove a van", complexity=1, by=borough.coordinator
    )


def post(client: Client, activity: Activity, **typed: object) -> Any:
    said = {
        "name": activity.name,
        "complexity": activity.complexity or "",
        "reading": "above",
        "version": activity.version,
    }
    return client.post(activity.get_absolute_url(), said | typed)


def history(page: Page) -> list[str]:
    return [text(item) for item in page.all(css="moj-timeline__header")]


def test_anybody_on_the_team_can_judge_it_otherwise_and_both_judgements_stay(
    sign_in: SignIn, borough: Borough, activity: Activity
) -> None:
    client = sign_in(borough.colleague)
    assert post(client, activity, complexity="3", name="Drove the van").status_code == 302
    activity.refresh_from_db()
    assert (activity.name, activity.complexity, activity.version) == ("Drove the van", 3, 2)
    post(client, activity, complexity="")
    page = Page(client.get(activity.get_absolute_url()).content)
    assert history(page) == [
        "Judged “We have not talked about it yet”, before that “3: takes experience” "
        "by Idris Fenwood",
        "Judged “3: takes experience”, before that “1: anybody could do it” by Idris Fenwood",
        "Called something else by Idris Fenwood",
        "Judged “1: anybody could do it” by Maud Ellery",
        "Written down by Maud Ellery",
    ]
    assert len(page.all("time")) == 5


def test_each_number_has_its_words(sign_in: SignIn, borough: Borough, activity: Activity) -> None:
    page = Page(sign_in(borough.worker).get(activity.get_absolute_url()).content)
    labels = [text(label) for label in page.all("label", css="govuk-radios__label")]
    assert labels[:6] == [
        "1: anybody could do it",
        "2: takes some practice",
        "3: takes experience",
        "4: takes training",
        "5: takes an expert",
        "We have not talked about it yet",
    ]


def test_two_who_change_it_at_once_see_both_and_lose_nothing(
    sign_in: SignIn, borough: Borough, activity: Activity
) -> None:
    first, second = sign_in(borough.worker), sign_in(borough.colleague)
    post(first, activity, name="Drove people about", complexity="2", reading="team")
    answer = post(second, activity, name="Drove the minibus", complexity="4")
    page = Page(answer.content)
    assert answer.status_code == 422
    for words in ("Drove people about", "Drove the minibus", "2: takes some practice"):
        assert words in text(page.one("main"))
    assert "Only the team" in text(page.one("main"))
    assert page.one("input", name="version").get("value") == "2"
    again = {"name": "Drove the minibus", "complexity": "4", "reading": "above", "version": "2"}
    assert second.post(activity.get_absolute_url(), again).status_code == 302
    activity.refresh_from_db()
    assert (activity.name, activity.complexity) == ("Drove the minibus", 4)


def test_it_cannot_be_called_like_another_however_written(
    sign_in: SignIn, borough: Borough, activity: Activity
) -> None:
    ActivityFactory(team=borough.harbour, name="Café visit")
    ActivityFactory(team=borough.quay, name="Rowed")
    client = sign_in(borough.worker)
    answer = post(client, activity, name="cafe  VISIT.")
    assert_form_error(answer, "name", "“Café visit” is on your team’s list already")
    assert "cafe  VISIT." in answer.content.decode()
    assert post(client, activity, name="Rowed").status_code == 302


def test_its_own_name_in_other_capitals_is_no_double(
    sign_in: SignIn, borough: Borough, activity: Activity
) -> None:
    assert post(sign_in(borough.worker), activity, name="DROVE A VAN").status_code == 302


def test_a_name_that_gives_somebody_away_is_asked_about_once(
    sign_in: SignIn, borough: Borough, activity: Activity
) -> None:
    CaseFactory(citizen__name="Bronwen Tully", team=borough.harbour)
    client = sign_in(borough.worker)
    answer = post(client, activity, name="Drove brónwen")
    assert_form_error(answer, "name", "“brónwen”: take it out, or say below who may read it")
    page = Page(answer.content)
    assert text(page.one("mark")) == "brónwen"
    # Only the team, unless the writer says otherwise.
    assert page.one("input", name="reading", value="team").get("checked") is not None
    asked = page.one("input", name="asked_about").get("value")
    activity.refresh_from_db()
    assert activity.name == "Drove a van"
    answer = post(client, activity, name="Drove brónwen", asked_about=asked, reading="team")
    assert answer.status_code == 302
    activity.refresh_from_db()
    assert (activity.name, activity.named_above) == ("Drove brónwen", False)
    page = Page(client.get(activity.get_absolute_url()).content)
    assert "Its name stays in the team by Wren Calloway" in history(page)
    # Judging it otherwise, nobody is asked again; letting the name go after all, they are.
    assert post(client, activity, reading="team", complexity="2").status_code == 302
    activity.refresh_from_db()
    assert post(client, activity, reading="above").status_code == 422


def test_it_is_taken_out_for_the_writer_and_nothing_is_saved_yet(
    sign_in: SignIn, borough: Borough, activity: Activity
) -> None:
    CaseFactory(citizen__name="Bronwen Tully", team=borough.harbour)
    client = sign_in(borough.worker)
    answer = post(
        client, activity, name="Drove Bronwen home", complexity="4", take_out="everything"
    )
    page = Page(answer.content)
    assert page.one("input", name="name").get("value") == "Drove the person home"
    assert page.one("input", name="complexity", value="4").get("checked") is not None
    assert not page.all(css="govuk-error-summary")
    activity.refresh_from_db()
    assert activity.name == "Drove a van"


@pytest.mark.parametrize(
    "typed",
    [
        {"name": ""},
        {"name": "x" * 201},
        {"name": "Nul\0l"},
        {"complexity": "6"},
        {"reading": "everybody"},
        {"version": "soup"},
    ],
)
def test_what_is_refused_is_kept(
    sign_in: SignIn, borough: Borough, activity: Activity, typed: dict[str, str]
) -> None:
    answer = post(sign_in(borough.worker), activity, **({"name": "Drove about"} | typed))
    assert answer.status_code == 422
    assert ("Drove about" in answer.content.decode()) == ("name" not in typed)
    activity.refresh_from_db()
    assert (activity.name, activity.version) == ("Drove a van", 1)


@pytest.mark.parametrize("name", ["🚐", "<b>drove</b>", "{{ drove }}", "נסענו יחד"])
def test_whatever_is_typed_is_text(
    sign_in: SignIn, borough: Borough, activity: Activity, name: str
) -> None:
    client = sign_in(borough.worker)
    assert post(client, activity, name=name).status_code == 302
    page = Page(client.get(activity.get_absolute_url()).content)
    assert text(page.one("h1")) == name


@pytest.mark.parametrize("who", ["other_worker", "manager", "steward", "finance", "stranger"])
def test_it_is_its_teams_own(
    sign_in: SignIn, borough: Borough, activity: Activity, who: str
) -> None:
    client = sign_in(getattr(borough, who))
    assert client.get(activity.get_absolute_url()).status_code == 404
    assert post(client, activity, name="Taken").status_code == 404


def test_an_old_version_and_a_taken_name_change_nothing(
    borough: Borough, activity: Activity
) -> None:
    other = ActivityFactory(team=borough.harbour, name="Rowed")
    with pytest.raises(AlreadyThere) as there:
        change_activity(activity=activity, name="rowed", version=1, by=borough.worker)
    assert there.value.activity == other
    with pytest.raises(Stale):
        change_activity(activity=activity, name="Sailed", version=7, by=borough.worker)
    activity.refresh_from_db()
    assert (activity.name, activity.version) == ("Drove a van", 1)
