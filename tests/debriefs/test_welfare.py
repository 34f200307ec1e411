"""How people are: theirs alone, unless they share it."""

import pytest
from django.test import Client

from debriefs.models import Debrief, Welfare
from tests.borough import Borough
from tests.debriefs.conftest import HTMX, SignIn

EVERYBODY_ELSE = [
    "colleague",
    "coordinator",
    "other_worker",
    "manager",
    "steward",
    "place_steward",
    "finance",
    "administrator",
    "partner",
    "stranger",
]


def say(debrief: Debrief) -> str:
    return f"/debriefs/{debrief.pk}/how-i-am/"


def test_it_is_private_unless_somebody_shares_it(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    client = sign_in(borough.worker)
    typed = {"face": "1", "words": "A weight on my chest", "sharing": "mine"}
    assert client.post(say(debrief), typed).status_code == 302
    assert not Welfare.objects.get().shared_with_team
    assert "A weight on my chest" in client.get(debrief.get_absolute_url()).content.decode()


@pytest.mark.parametrize("who", EVERYBODY_ELSE)
def test_private_words_are_on_nobody_elses_pages(
    sign_in: SignIn, borough: Borough, debrief: Debrief, who: str
) -> None:
    sign_in(borough.worker).post(
        say(debrief), {"face": "1", "words": "A weight on my chest", "sharing": "mine"}
    )
    client = sign_in(getattr(borough, who))
    for address in (debrief.get_absolute_url(), "/debriefs/", "/issues/", "/", "/notices/"):
        page = client.get(address).content.decode()
        assert "A weight on my chest" not in page
        assert f'id="welfare-{Welfare.objects.get().pk}"' not in page


def test_what_is_shared_is_read_by_the_team_and_nobody_beyond(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    sign_in(borough.worker).post(
        say(debrief), {"face": "2", "words": "A long day", "sharing": "team"}
    )
    page = sign_in(borough.colleague).get(debrief.get_absolute_url()).content.decode()
    assert "A long day" in page
    assert "Wren Calloway" in page
    for who in ("other_worker", "manager", "steward"):
        client = sign_in(getattr(borough, who))
        assert client.get(debrief.get_absolute_url()).status_code == 404


def as_the_page_has_them(client: Client, debrief: Debrief) -> str:
    """What the page's form sends along of what stands in it."""
    page = client.get(debrief.get_absolute_url())
    return str(page.context["welfare_form"]["versions"].value())


def test_it_is_said_once_and_can_be_changed(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    client = sign_in(borough.worker)
    client.post(say(debrief), {"face": "2", "sharing": "team"})
    versions = as_the_page_has_them(client, debrief)
    client.post(say(debrief), {"face": "4", "sharing": "mine", "versions": versions})
    welfare = Welfare.objects.get()
    assert (welfare.face, welfare.shared_with_team) == (4, False)


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_another_window_does_not_overwrite_what_was_said(
    sign_in: SignIn, borough: Borough, debrief: Debrief, headers: dict[str, str]
) -> None:
    client = sign_in(borough.worker)
    client.post(say(debrief), {"face": "2", "words": "First window", "sharing": "mine"})
    stale = {"face": "4", "words": "Second window", "sharing": "mine"}
    response = client.post(say(debrief), stale, headers=headers)
    page = response.content.decode()
    assert response.status_code == 422
    assert "First window" in page
    assert "Second window" in page
    assert Welfare.objects.get().words == "First window"
    again = {**stale, "versions": response.context["welfare_form"]["versions"].value()}
    assert client.post(say(debrief), again).status_code == 302
    assert Welfare.objects.get().words == "Second window"


def test_what_is_refused_is_kept(sign_in: SignIn, borough: Borough, debrief: Debrief) -> None:
    client = sign_in(borough.worker)
    for wrong in ({"face": "6"}, {"sharing": "everybody"}, {"words": "So so" * 5000}):
        typed = {"face": "3", "words": "So so", "sharing": "mine", **wrong}
        response = client.post(say(debrief), typed)
        assert response.status_code == 422
        assert "So so" in response.content.decode()
    assert not Welfare.objects.exists()


def test_a_face_or_a_word_is_enough_and_nothing_is_too_little(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    client = sign_in(borough.worker)
    assert client.post(say(debrief), {"face": "", "sharing": "mine"}).status_code == 422
    assert client.post(say(debrief), {"words": "A long day", "sharing": "mine"}).status_code == 302
    welfare = Welfare.objects.get()
    assert (welfare.face, welfare.words) == (None, "A long day")


def test_nobody_outside_the_team_says_how_they_are_in_it(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    typed = {"face": "3", "sharing": "mine"}
    assert sign_in(borough.other_worker).post(say(debrief), typed).status_code == 404
