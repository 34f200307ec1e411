"""/debriefs/<id>/talk/: I would like someone to talk to me."""

import pytest
from django.test import Client

from debriefs.actions.welfare import ask_to_talk, say_how_i_am
from debriefs.models import Debrief, Welfare
from systems.models import Notice, NoticeLine, Person
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.factories import PersonFactory, RoleFactory


def address(debrief: Debrief) -> str:
    return f"/debriefs/{debrief.pk}/talk/"


def ask(client: Client, debrief: Debrief, to: Person) -> int:
    return client.post(address(debrief), {"to": to.pk}).status_code


def find(client: Client, debrief: Debrief, name: str) -> str:
    page = client.post(address(debrief), {"find": "yes", "name": name}).content.decode()
    return page[page.index("<h1") :]


def test_my_team_is_offered_and_nobody_above_it(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    page = sign_in(borough.worker).get(address(debrief)).content.decode()
    assert "Idris Fenwood" in page
    assert "Maud Ellery" in page
    for name in ("Osric Bellwood", "Thea Marchbank", "Hollis Grange", "Petra Lindqvist"):
        assert name not in page


@pytest.mark.parametrize(
    ("typed", "name", "email"),
    [
        ("osric", "Osric Bellwood", "manager@example.org"),
        ("Grange", "Hollis Grange", "place-steward@example.org"),
        ("partner@", "Saffi Thorne", "partner@example.org"),
    ],
)
def test_somebody_above_is_found_by_name_and_asked(
    sign_in: SignIn, borough: Borough, debrief: Debrief, typed: str, name: str, email: str
) -> None:
    client = sign_in(borough.worker)
    page = find(client, debrief, typed)
    assert name in page
    assert email in page
    somebody = Person.objects.get(email=email)
    assert ask(client, debrief, somebody) == 302
    assert Notice.objects.get().person == somebody


def test_nobody_beside_or_outside_is_found_or_asked(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    client = sign_in(borough.worker)
    gone = PersonFactory(name="Gale Farrier", is_active=False)
    RoleFactory(person=gone, system=borough.harbour)
    for person in (borough.other_worker, borough.stranger, borough.worker, gone):
        assert person.email not in find(client, debrief, person.name)
        assert ask(client, debrief, person) == 422
    assert not Notice.objects.exists()


@pytest.mark.parametrize("typed", ["", " ", "o", "\0", "x" * 500])
def test_too_little_or_nonsense_finds_nobody_and_is_told(
    sign_in: SignIn, borough: Borough, debrief: Debrief, typed: str
) -> None:
    response = sign_in(borough.worker).post(address(debrief), {"find": "yes", "name": typed})
    assert response.status_code == 422
    assert "Osric" not in response.content.decode()


def test_the_whole_organisation_is_never_listed(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    for number in range(15):
        RoleFactory(
            person=PersonFactory(name=f"Robin Number{number}"),
            system=borough.organisation,
            kind="manager",
        )
    page = find(sign_in(borough.worker), debrief, "robin")
    assert page.count("Robin Number") == 10
    assert "More people are called that" in page


def test_who_is_asked_is_told_that_and_nothing_else(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    say_how_i_am(debrief=debrief, by=borough.worker, face=1, words="A weight on my chest")
    ask(sign_in(borough.worker), debrief, borough.manager)
    page = sign_in(borough.manager).get("/notices/").content.decode()
    assert "Wren Calloway would like to talk with you" in page
    for kept in ("weight", "Struggling", "Harbour", "ebrief of", debrief.get_absolute_url()):
        assert kept not in page


@pytest.mark.parametrize("who", ["coordinator", "other_worker", "manager", "administrator"])
def test_nobody_else_learns_of_it(
    sign_in: SignIn, borough: Borough, debrief: Debrief, who: str
) -> None:
    ask_to_talk(debrief=debrief, to=borough.colleague, by=borough.worker)
    client = sign_in(getattr(borough, who))
    for page in (
        "/",
        "/notices/",
        "/debriefs/",
        debrief.get_absolute_url(),
        "/debriefs/how-i-was/",
    ):
        assert "like to talk" not in client.get(page).content.decode()


def test_no_face_is_needed_and_nothing_that_was_said_changes(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    client = sign_in(borough.worker)
    ask(client, debrief, borough.colleague)
    assert Welfare.objects.get().face is None
    before = say_how_i_am(
        debrief=debrief, by=borough.worker, face=2, words="Low", shared_with_team=True, version=1
    )
    ask(client, debrief, borough.coordinator)
    after = Welfare.objects.get()
    assert (after.face, after.words, after.version) == (2, "Low", before.version)
    assert after.talk_to == borough.coordinator


def test_saying_how_i_am_keeps_the_wish(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    client = sign_in(borough.worker)
    ask(client, debrief, borough.colleague)
    typed = {"face": "3", "sharing": "mine", "version": "1"}
    client.post(f"/debriefs/{debrief.pk}/how-i-am/", typed)
    assert Welfare.objects.get().talk_to == borough.colleague


def test_asking_somebody_else_takes_it_back_from_the_first(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    client = sign_in(borough.worker)
    for person in (borough.colleague, borough.manager, borough.manager):
        ask(client, debrief, person)
    assert Notice.objects.get().person == borough.manager
    assert NoticeLine.objects.count() == 1


def test_taken_back_it_leaves_nothing_and_can_be_asked_again(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    client = sign_in(borough.worker)
    ask(client, debrief, borough.colleague)
    assert "You told Idris Fenwood" in client.get(debrief.get_absolute_url()).content.decode()
    assert client.post(f"{address(debrief)}no-need/").status_code == 302
    assert not Notice.objects.exists()
    assert not Welfare.objects.exists()
    assert client.post(f"{address(debrief)}no-need/").status_code == 404
    ask(client, debrief, borough.colleague)
    assert Notice.objects.get().person == borough.colleague


def test_nobody_takes_back_what_somebody_else_asked(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    ask_to_talk(debrief=debrief, to=borough.colleague, by=borough.worker)
    for who in ("colleague", "coordinator", "manager"):
        client = sign_in(getattr(borough, who))
        assert client.post(f"{address(debrief)}no-need/").status_code == 404
    assert Notice.objects.exists()


@pytest.mark.parametrize("who", ["other_worker", "manager", "stranger"])
def test_outside_the_team_there_is_no_such_page(
    sign_in: SignIn, borough: Borough, debrief: Debrief, who: str
) -> None:
    client = sign_in(getattr(borough, who))
    assert client.get(address(debrief)).status_code == 404
    assert ask(client, debrief, borough.colleague) == 404
