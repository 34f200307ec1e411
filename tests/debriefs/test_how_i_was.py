"""/debriefs/how-i-was/: what I said of myself, with its history, for me alone."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from debriefs.actions.forgetting import forget_deleted
from debriefs.actions.welfare import ask_to_talk, delete_welfare, say_how_i_am
from debriefs.models import Debrief, Welfare
from debriefs.tasks import forget_what_was_deleted
from systems.models import Notice
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.debriefs.test_welfare import EVERYBODY_ELSE

PAGE = "/debriefs/how-i-was/"
HISTORY: Any = Welfare


def kept() -> Any:
    """The history that the database keeps."""
    return HISTORY.pgh_event_model.objects.all()


@pytest.fixture
def mine(borough: Borough, debrief: Debrief) -> Welfare:
    """What the worker shared, in its second version."""
    say_how_i_am(debrief=debrief, by=borough.worker, face=1, words="A weight on my chest")
    return say_how_i_am(
        debrief=debrief,
        by=borough.worker,
        face=3,
        words="Lighter since",
        shared_with_team=True,
        version=1,
    )


def do(client: Client, welfare: Welfare, what: str) -> int:
    return client.post(f"{PAGE}{welfare.pk}/{what}/").status_code


def test_i_read_all_that_i_said_with_its_history(
    sign_in: SignIn, borough: Borough, mine: Welfare
) -> None:
    page = sign_in(borough.worker).get(PAGE).content.decode()
    assert "Lighter since" in page
    assert "A weight on my chest" in page
    assert "The Harbour team can read this" in page


@pytest.mark.parametrize("who", EVERYBODY_ELSE)
def test_nobody_else_reads_or_changes_any_of_it(
    sign_in: SignIn, borough: Borough, mine: Welfare, who: str
) -> None:
    client = sign_in(getattr(borough, who))
    page = client.get(PAGE).content.decode()
    assert "Lighter since" not in page
    assert "A weight on my chest" not in page
    answers = {do(client, mine, what) for what in ("keep", "delete", "bring-back")}
    assert answers == {404}
    assert Welfare.objects.get().shared_with_team


def test_a_colleague_reads_no_earlier_version_of_what_is_shared(
    sign_in: SignIn, borough: Borough, mine: Welfare
) -> None:
    page = sign_in(borough.colleague).get(mine.debrief.get_absolute_url()).content.decode()
    assert "Lighter since" in page
    assert "A weight on my chest" not in page


def test_i_keep_it_to_myself_at_any_time(sign_in: SignIn, borough: Borough, mine: Welfare) -> None:
    client = sign_in(borough.worker)
    assert do(client, mine, "keep") == 302
    assert not Welfare.objects.get().shared_with_team
    assert "Lighter since" in client.get(PAGE).content.decode()
    seen = sign_in(borough.colleague).get(mine.debrief.get_absolute_url()).content.decode()
    assert "Lighter since" not in seen


def test_keeping_it_twice_changes_it_once(sign_in: SignIn, borough: Borough, mine: Welfare) -> None:
    client = sign_in(borough.worker)
    do(client, mine, "keep")
    do(client, mine, "keep")
    assert Welfare.objects.get().version == mine.version + 1


def test_what_i_deleted_comes_back_for_me_alone(
    sign_in: SignIn, borough: Borough, mine: Welfare
) -> None:
    client = sign_in(borough.worker)
    assert do(client, mine, "delete") == 302
    assert not Welfare.objects.exists()
    assert "Bring it back" in client.get(PAGE).content.decode()
    assert do(client, mine, "bring-back") == 302
    again = Welfare.objects.get()
    assert (again.pk, again.face, again.words) == (mine.pk, 3, "Lighter since")
    assert not again.shared_with_team
    page = client.get(PAGE).content.decode()
    assert "A weight on my chest" in page
    assert "Bring it back" not in page


def test_what_i_said_anew_since_is_not_overwritten(
    sign_in: SignIn, borough: Borough, mine: Welfare
) -> None:
    client = sign_in(borough.worker)
    do(client, mine, "delete")
    say_how_i_am(debrief=mine.debrief, by=borough.worker, face=5)
    assert do(client, mine, "bring-back") == 404
    assert Welfare.objects.get().face == 5


def test_nobody_brings_back_what_somebody_else_deleted(
    sign_in: SignIn, borough: Borough, mine: Welfare
) -> None:
    delete_welfare(welfare=mine, by=borough.worker)
    client = sign_in(borough.colleague)
    assert "Lighter since" not in client.get(PAGE).content.decode()
    assert do(client, mine, "bring-back") == 404


def test_after_thirty_days_it_is_gone_from_the_history_too(
    sign_in: SignIn, borough: Borough, debrief: Debrief, mine: Welfare
) -> None:
    other = say_how_i_am(debrief=debrief, by=borough.colleague, face=4)
    delete_welfare(welfare=mine, by=borough.worker)
    forget_what_was_deleted()
    assert kept().filter(pgh_obj=mine.pk).exists()
    kept().filter(pgh_label="delete").update(pgh_created_at=timezone.now() - timedelta(days=30))
    forget_what_was_deleted()
    assert set(kept().values_list("pgh_obj", flat=True)) == {other.pk}
    assert forget_deleted() == 0
    assert "Lighter since" not in sign_in(borough.worker).get(PAGE).content.decode()


def test_what_came_back_is_not_forgotten(borough: Borough, mine: Welfare, sign_in: SignIn) -> None:
    client = sign_in(borough.worker)
    do(client, mine, "delete")
    do(client, mine, "bring-back")
    kept().filter(pgh_label="delete").update(pgh_created_at=timezone.now() - timedelta(days=40))
    assert forget_deleted() == 0


def test_deleting_it_takes_the_wish_to_talk_back(borough: Borough, mine: Welfare) -> None:
    ask_to_talk(debrief=mine.debrief, to=borough.colleague, by=borough.worker)
    delete_welfare(welfare=mine, by=borough.worker)
    assert not Notice.objects.exists()


def test_what_i_said_in_a_team_that_i_left_is_mine_and_leads_nowhere(
    sign_in: SignIn, borough: Borough, mine: Welfare
) -> None:
    borough.worker.roles.update(until_day=timezone.localdate() - timedelta(days=1))
    client = sign_in(borough.worker)
    page = client.get(PAGE).content.decode()
    assert "Lighter since" in page
    assert mine.debrief.get_absolute_url() not in page
    assert do(client, mine, "keep") == 302
