"""/successes/like/ and /successes/new/: one field that finds what is there, or adds it."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection
from django.test import Client

from debriefs.actions.successes import add_activity
from debriefs.models import Activity, Debrief, Tally
from tests.borough import Borough
from tests.debriefs.conftest import HTMX, SignIn
from tests.factories import ActivityFactory, CaseFactory, DebriefFactory
from tests.ui.errors import Page, assert_form_error, text


@pytest.fixture(autouse=True)
def _list(borough: Borough) -> None:
    for name in ("Drove somebody there", "Had a cup of tea", "Café visit", "Rang a benefit line"):
        ActivityFactory(team=borough.harbour, name=name)
    ActivityFactory(team=borough.quay, name="Drove a boat")


def alike(client: Client, q: str, **asked: str | int) -> list[str]:
    response = client.get("/successes/like/", {"q": q, **asked}, headers=HTMX)
    assert response.status_code == 200
    assert "<h1" not in response.content.decode()
    return [activity.name for activity in response.context["alike"]]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("drove", "Drove somebody there"),
        ("DROVE THERE", "Drove somebody there"),
        ("cafe", "Café visit"),
        ("càfé visits", "Café visit"),
        ("benefitline", "Rang a benefit line"),
        ("drvoe somebody", "Drove somebody there"),
    ],
)
def test_what_is_like_it_is_offered_first(
    sign_in: SignIn, borough: Borough, typed: str, found: str
) -> None:
    assert alike(sign_in(borough.worker), typed)[0] == found


def test_another_teams_are_never_offered(sign_in: SignIn, borough: Borough) -> None:
    assert alike(sign_in(borough.worker), "Drove a boat") == ["Drove somebody there"]
    assert alike(sign_in(borough.other_worker), "drove") == ["Drove a boat"]


@pytest.mark.parametrize("typed", ["", "d", "xylophone", "%%%", "___", "\0\0\0", "x" * 300])
def test_what_is_like_nothing_offers_nothing_and_breaks_nothing(
    sign_in: SignIn, borough: Borough, typed: str
) -> None:
    client = sign_in(borough.worker)
    for headers in ({}, HTMX):
        answer = client.get("/successes/like/", {"q": typed}, headers=headers)
        assert answer.status_code in (200, 422)
        assert not list(answer.context["alike"])


def test_one_tap_marks_what_is_there_at_the_debrief(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    client = sign_in(borough.worker)
    for headers in ({}, HTMX):
        asked: dict[str, str | int] = {"q": "drove", "debrief": debrief.pk}
        page = Page(client.get("/successes/like/", asked, headers=headers).content)
        forms = [form for form in page.all("form") if "/marks/" in form.get("action", "")]
        assert [form.get("action") for form in forms] == [f"/debriefs/{debrief.pk}/marks/"]
        sent = {each.get("name"): each.get("value") for each in forms[0].iter("input")}
        client.post(forms[0].get("action", ""), sent)
    assert Tally.objects.filter(activity__name="Drove somebody there").count() == 2
    assert Activity.objects.filter(team=borough.harbour).count() == 4


def test_one_tap_marks_what_is_there_ahead_of_the_next_debrief(
    sign_in: SignIn, borough: Borough
) -> None:
    client = sign_in(borough.worker)
    page = Page(client.get("/successes/like/", {"q": "drove"}, headers=HTMX).content)
    (form,) = [each for each in page.all("form") if each.get("action") != "/successes/new/"]
    sent = {each.get("name"): each.get("value") for each in form.iter("input")}
    client.post(form.get("action", ""), sent)
    assert Tally.objects.get().activity.name == "Drove somebody there"


def test_what_is_not_there_is_added_without_a_mark(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    client = sign_in(borough.worker)
    said = {"debrief": debrief.pk, "name": "Stood in a queue", "complexity": "1"}
    answer = client.post("/successes/new/", said)
    assert answer["Location"] == f"{debrief.get_absolute_url()}#successes"
    added = Activity.objects.get(name="Stood in a queue")
    assert (added.team, added.complexity, added.named_above) == (borough.harbour, 1, True)
    assert not Tally.objects.exists()
    part = client.post("/successes/new/", said, headers=HTMX).content.decode()
    assert f'value="{added.pk}"' in part
    assert Activity.objects.filter(name="Stood in a queue").count() == 1


def test_the_same_however_written_is_the_one_that_is_there(
    sign_in: SignIn, borough: Borough
) -> None:
    client = sign_in(borough.worker)
    cafe = Activity.objects.get(name="Café visit")
    said = {"team": borough.harbour.pk, "name": "  cafe - VISIT"}
    assert client.post("/successes/new/", said)["Location"] == cafe.get_absolute_url()
    assert Activity.objects.filter(team=borough.harbour).count() == 4


def test_a_name_that_gives_somebody_away_is_asked_about_once_then_stays_in_the_team(
    sign_in: SignIn, borough: Borough
) -> None:
    CaseFactory(citizen__name="Bronwen Tully", team=borough.harbour)
    client = sign_in(borough.worker)
    said = {"team": borough.harbour.pk, "name": "Sat with Bronwen"}
    answer = client.post("/successes/new/", said)
    assert_form_error(answer, "name", "“Bronwen”: take it out, or say below who may read it")
    page = Page(answer.content)
    assert page.one("input", name="reading", value="team").get("checked") is not None
    assert not Activity.objects.filter(name="Sat with Bronwen").exists()
    said |= {"asked_about": page.one("input", name="asked_about").get("value"), "reading": "team"}
    assert client.post("/successes/new/", said).status_code == 302
    assert not Activity.objects.get(name="Sat with Bronwen").named_above


def test_whoever_was_asked_may_let_it_go(sign_in: SignIn, borough: Borough) -> None:
    CaseFactory(citizen__name="Grace Amber", team=borough.harbour)
    said = {
        "team": borough.harbour.pk,
        "name": "Asked for a day of grace",
        "asked_about": "grace",
        "reading": "above",
    }
    assert sign_in(borough.worker).post("/successes/new/", said).status_code == 302
    assert Activity.objects.get(name="Asked for a day of grace").named_above


def test_nobody_lets_it_go_without_having_been_asked(sign_in: SignIn, borough: Borough) -> None:
    CaseFactory(citizen__name="Grace Amber", team=borough.harbour)
    for forged in ({"reading": "above"}, {"reading": "above", "asked_about": "somebodyelse"}):
        said = {"team": borough.harbour.pk, "name": "Grace came along", **forged}
        assert sign_in(borough.worker).post("/successes/new/", said).status_code == 422
    assert not Activity.objects.filter(name="Grace came along").exists()


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_it_is_taken_out_for_the_writer(
    sign_in: SignIn, borough: Borough, headers: dict[str, str]
) -> None:
    CaseFactory(citizen__name="Bronwen Tully", team=borough.harbour)
    said = {"team": borough.harbour.pk, "name": "Sat with Bronwen Tully", "complexity": "2"}
    client = sign_in(borough.worker)
    answer = client.post("/successes/new/", said | {"take_out": "everything"}, headers=headers)
    page = Page(answer.content)
    assert answer.status_code == 200
    assert page.one("input", id="activity-name", type="text").get("value") == "Sat with the person"
    assert page.one("option", value="2").get("selected") is not None


@pytest.mark.parametrize("typed", [{"name": ""}, {"name": "x" * 201}, {"complexity": "6"}])
@pytest.mark.parametrize("headers", [{}, HTMX])
def test_what_is_refused_is_kept(
    sign_in: SignIn, borough: Borough, typed: dict[str, str], headers: dict[str, str]
) -> None:
    said = {"team": borough.harbour.pk, "name": "Queued", "complexity": "1", **typed}
    answer = sign_in(borough.worker).post("/successes/new/", said, headers=headers)
    assert answer.status_code == 422
    assert said["name"] in answer.content.decode()
    assert Activity.objects.count() == 5


@pytest.mark.parametrize("who", ["other_worker", "manager", "stranger"])
def test_nobody_looks_or_adds_outside_their_team(
    sign_in: SignIn, borough: Borough, debrief: Debrief, who: str
) -> None:
    client = sign_in(getattr(borough, who))
    elsewhere = ({"team": borough.harbour.pk}, {"debrief": debrief.pk}, {"team": "soup"})
    for where in elsewhere:
        assert client.get("/successes/like/", {"q": "drove", **where}).status_code == 404
        assert client.post("/successes/new/", {"name": "Taken", **where}).status_code == 404
    assert not Activity.objects.filter(name="Taken").exists()


def test_the_debrief_says_which_team(sign_in: SignIn, borough: Borough, debrief: Debrief) -> None:
    foreign = DebriefFactory(team=borough.quay)
    client = sign_in(borough.worker)
    asked = {"q": "drove", "team": borough.harbour.pk, "debrief": foreign.pk}
    assert client.get("/successes/like/", asked).status_code == 404


def test_without_scripts_the_field_leads_to_a_page_with_the_same(
    sign_in: SignIn, borough: Borough
) -> None:
    client = sign_in(borough.worker)
    page = Page(client.get("/successes/").content)
    assert page.one("form", action="/successes/like/").get("method") == "get"
    page = Page(client.get("/successes/like/", {"q": "drove a van"}).content)
    assert text(page.one("h1")) == "What else went well?"
    assert page.one("input", id="like-q").get("value") == "drove a van"
    assert page.one("input", name="name", type="hidden").get("value") == "drove a van"
    assert "Add “drove a van” to the list" in text(page.one("main"))
    assert "Drove somebody there" in text(page.one("main"))


@pytest.mark.django_db(transaction=True)
def test_two_who_add_the_same_at_once_add_one(borough: Borough) -> None:
    together = Barrier(2)

    def added(name: str) -> int:
        together.wait(timeout=10)
        try:
            return add_activity(team=borough.harbour, name=name, by=borough.worker).pk
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        for turn in range(5):
            names = (f"Stood in a queue {turn}", f"STOOD in a queue, {turn}")
            first, second = pool.map(added, names)
            assert first == second
