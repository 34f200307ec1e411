"""A concern is kept apart: read by people named on it, and known to nobody else."""

import uuid

import pytest
from django.db import IntegrityError
from django.urls import reverse

from purchases.actions import (
    name_readers,
    raise_concern,
    say_what_came_of_it,
    say_why_not_yet,
    tell_worker,
)
from purchases.actions.concerns import Named, NobodyToTell
from purchases.models import Concern, ConcernLook, ConcernReader, Purchase
from systems.models import Notice, Person
from systems.versions import Stale
from tests.borough import Borough
from tests.purchases.conftest import SignIn

WORDS = "The receipt names another street"
BECAUSE = "I have to look at the receipt again first"


def raise_url(purchase: Purchase) -> str:
    return reverse("purchases:raise_concern", args=[purchase.pk])


def part(concern: Concern, name: str) -> str:
    return reverse(f"purchases:{name}", args=[concern.key])


def typed(**changed: str) -> dict[str, str]:
    return {"words": WORDS, "people": "", "tell": "not_yet", "not_told_because": BECAUSE} | changed


@pytest.fixture
def concern(borough: Borough, purchase: Purchase) -> Concern:
    """The manager's own, not told yet, that names nobody else."""
    return raise_concern(
        purchase=purchase, words=WORDS, named=Named(), not_told_because=BECAUSE, by=borough.manager
    )


def readers_of(concern: Concern) -> set[Person]:
    return {reader.person for reader in concern.readers.all()}


def test_it_is_written_down_for_those_named_and_each_opening_is_on_record(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    client = sign_in(borough.manager)
    assert client.get(raise_url(purchase)).status_code == 200
    people = "thea marchbank\n\nPARTNER@example.org"
    response = client.post(raise_url(purchase), typed(people=people))
    concern = Concern.objects.get()
    assert response["Location"] == f"/purchases/concerns/{concern.key}/"
    assert readers_of(concern) == {borough.manager, borough.steward, borough.partner}
    assert {reader.named_by for reader in concern.readers.all()} == {borough.manager}
    for _ in range(2):
        page = sign_in(borough.steward).get(concern.get_absolute_url()).content.decode()
    assert WORDS in page
    assert BECAUSE in page
    assert [look.person for look in concern.looks.all()] == [borough.steward] * 2
    assert "Thea Marchbank" in page


def test_the_people_named_are_told_that_there_is_something_to_read(
    borough: Borough, purchase: Purchase
) -> None:
    named = Named((borough.steward,))
    raise_concern(
        purchase=purchase, words=WORDS, named=named, not_told_because=BECAUSE, by=borough.manager
    )
    notice = Notice.objects.get()
    assert notice.person == borough.steward
    told = f"{notice.heading} {[(line.words, line.next_step) for line in notice.lines.all()]}"
    for secret in (WORDS, BECAUSE, "Lantern", "38.20", "Wren", "Marigold", "Harbour"):
        assert secret not in told


def test_its_page_names_no_citizen_case_day_or_worker(
    sign_in: SignIn, borough: Borough, concern: Concern
) -> None:
    named = Named((borough.steward,), worker=True)
    name_readers(concern=concern, named=named, by=borough.manager)
    sign_in(borough.worker).get(concern.get_absolute_url())
    for who in (borough.manager, borough.steward):
        page = sign_in(who).get(concern.get_absolute_url()).content.decode()
        assert "The worker, named by Osric Bellwood" in page
        for secret in ("Wren Calloway", "Marigold", "Quill", "minus two outside", "Case "):
            assert secret not in page
        assert Person.objects.get(pk=who.pk).name in page


def test_the_list_shows_those_that_name_the_reader(
    sign_in: SignIn, borough: Borough, concern: Concern
) -> None:
    mine = sign_in(borough.manager).get("/purchases/concerns/").content.decode()
    assert concern.get_absolute_url() in mine
    others = sign_in(borough.steward).get("/purchases/concerns/").content.decode()
    assert "Concerns that name you will be here" in others
    assert "Lantern" not in others


def test_the_worker_is_told_in_plain_words_once(
    sign_in: SignIn, borough: Borough, concern: Concern, purchase: Purchase
) -> None:
    client = sign_in(borough.manager)
    for _ in range(2):
        assert client.post(part(concern, "tell_worker")).status_code == 302
    concern.refresh_from_db()
    assert concern.told_by == borough.manager
    notice = Notice.objects.get()
    assert (notice.person, notice.url) == (borough.worker, purchase.get_absolute_url())
    (line,) = notice.lines.all()
    told = f"{notice.heading} {line.words} {line.next_step}"
    assert "Osric Bellwood has a concern about what you bought" in told
    for secret in (WORDS, BECAUSE, "Lantern", "Marigold", "38.20"):
        assert secret not in told
    assert "told the worker" in client.get(concern.get_absolute_url()).content.decode()


def test_the_worker_can_be_told_at_once(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    sign_in(borough.manager).post(raise_url(purchase), typed(tell="now", not_told_because=""))
    concern = Concern.objects.get()
    assert concern.told_by == borough.manager
    assert Notice.objects.get().person == borough.worker
    assert sign_in(borough.worker).get(concern.get_absolute_url()).status_code == 404


def test_nothing_says_that_somebody_was_told_who_was_not(
    sign_in: SignIn, borough: Borough, concern: Concern, purchase: Purchase
) -> None:
    Person.objects.filter(pk=borough.worker.pk).update(is_active=False)
    with pytest.raises(NobodyToTell):
        tell_worker(concern=Concern.objects.get(), by=borough.manager)
    client = sign_in(borough.manager)
    client.post(part(concern, "tell_worker"))
    concern.refresh_from_db()
    assert concern.told_at is None
    response = client.post(raise_url(purchase), typed(tell="now"))
    assert response.status_code == 422
    assert "no account here any more" in response.content.decode()
    assert Concern.objects.count() == 1


def test_why_not_yet_is_on_record_and_changes_with_its_history(
    sign_in: SignIn, borough: Borough, concern: Concern
) -> None:
    client = sign_in(borough.manager)
    later = {"version": "1", "not_told_because": "She is on leave"}
    assert client.post(part(concern, "why_not_yet"), later).status_code == 302
    concern.refresh_from_db()
    assert concern.not_told_because == "She is on leave"
    stale = client.post(part(concern, "why_not_yet"), later | {"not_told_because": "Mine"})
    assert stale.status_code == 422
    for text in ("She is on leave", "Mine"):
        assert text in stale.content.decode()
    reasons = concern.events.order_by("pgh_id").values_list("not_told_because", flat=True)  # type: ignore[attr-defined]
    assert list(reasons) == [BECAUSE, "She is on leave"]


def test_others_are_named_later_each_on_record(
    sign_in: SignIn, borough: Borough, concern: Concern
) -> None:
    sign_in(borough.manager).post(part(concern, "name_readers"), {"people": "Thea Marchbank"})
    client = sign_in(borough.steward)
    assert client.get(part(concern, "name_readers")).status_code == 200
    client.post(part(concern, "name_readers"), {"people": "Ruben Ashdown\nThea Marchbank"})
    named = {reader.person: reader.named_by for reader in concern.readers.all()}
    assert named == {
        borough.manager: borough.manager,
        borough.steward: borough.manager,
        borough.finance: borough.steward,
    }


def test_what_came_of_it_and_closing(sign_in: SignIn, borough: Borough, concern: Concern) -> None:
    client = sign_in(borough.manager)
    came = part(concern, "concern_came_of_it")
    client.post(came, {"version": "1", "what_came_of_it": "We are asking the shop"})
    concern.refresh_from_db()
    assert (concern.what_came_of_it, concern.closed_at) == ("We are asking the shop", None)
    client.post(came, {"version": "2", "what_came_of_it": "A slip of the till", "close": "on"})
    concern.refresh_from_db()
    assert concern.closed_by == borough.manager
    page = client.get(concern.get_absolute_url()).content.decode()
    assert "A slip of the till" in page
    assert "closed it" in page
    client.post(came, {"version": "3", "what_came_of_it": "Something else"})
    concern.refresh_from_db()
    assert concern.what_came_of_it == "A slip of the till"


def test_a_stale_version_writes_over_nobody(borough: Borough, concern: Concern) -> None:
    say_why_not_yet(concern=concern, version=1, words="Later", by=borough.manager)
    with pytest.raises(Stale):
        say_what_came_of_it(concern=concern, version=1, words="So", close=True, by=borough.manager)


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"words": " "}, "Enter your concern"),
        ({"tell": ""}, "Select whether the worker is told"),
        ({"not_told_because": " "}, "Enter why the worker is not told yet"),
        ({"people": "Nobody Whatever"}, "Nobody above the team is called “Nobody Whatever”"),
        ({"people": "Wren Calloway"}, "Nobody above the team is called “Wren Calloway”"),
        ({"people": "\n".join("abcdefghijklmnopqrstu")}, "Name 20 people or fewer"),
    ],
)
def test_what_is_missing_or_unclear_comes_back_and_nothing_is_kept(
    sign_in: SignIn, borough: Borough, purchase: Purchase, changed: dict[str, str], message: str
) -> None:
    response = sign_in(borough.manager).post(raise_url(purchase), typed(**changed))
    assert response.status_code == 422
    assert message in response.content.decode()
    assert not Concern.objects.exists()


def test_two_people_of_one_name_are_told_apart_by_email(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    Person.objects.filter(pk=borough.partner.pk).update(name="Théa Marchbank")
    client = sign_in(borough.manager)
    response = client.post(raise_url(purchase), typed(people="Thea Marchbank"))
    assert "Several people are called “Thea Marchbank”" in response.content.decode()
    client.post(raise_url(purchase), typed(people=borough.partner.email))
    assert readers_of(Concern.objects.get()) == {borough.manager, borough.partner}


def test_naming_nobody_later_comes_back(
    sign_in: SignIn, borough: Borough, concern: Concern
) -> None:
    response = sign_in(borough.manager).post(part(concern, "name_readers"), {"people": " "})
    assert response.status_code == 422
    assert "Enter who may read it" in response.content.decode()


@pytest.mark.parametrize(
    "fields",
    [
        {"words": ""},
        {"not_told_because": ""},
        {"told_at": "2020-02-03T10:00Z"},
        {"closed_at": "2020-02-03T10:00Z"},
    ],
)
def test_the_database_takes_no_half_a_concern(concern: Concern, fields: dict[str, str]) -> None:
    with pytest.raises(IntegrityError):
        Concern.objects.filter(pk=concern.pk).update(**fields)


def test_nobody_is_named_twice(borough: Borough, concern: Concern) -> None:
    with pytest.raises(IntegrityError):
        ConcernReader.objects.create(
            concern=concern, person=borough.manager, named_by=borough.manager
        )


def test_a_concern_that_is_not_there_is_not_found(sign_in: SignIn, borough: Borough) -> None:
    for key in (uuid.uuid4(), "1", "x"):
        assert sign_in(borough.manager).get(f"/purchases/concerns/{key}/").status_code == 404
    assert not ConcernLook.objects.exists()
