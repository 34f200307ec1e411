"""What somebody who is not named on a concern can find out about it: nothing."""

import re
from collections.abc import Iterator

import pytest
from django.apps import apps
from django.core import mail
from django.db import models
from django.test import Client
from django.urls import reverse

from hls.digest import send_weekly_emails
from purchases.actions import look_back_at, name_readers, raise_concern
from purchases.actions.concerns import Named
from purchases.models import Concern, ConcernLook, Purchase
from systems.models import Notice, Person, RoleKind
from tests.borough import Borough
from tests.factories import PersonFactory, RoleFactory
from tests.guards.tree import modules, name_of, settle, templates
from tests.purchases.conftest import SignIn

WORDS = "Peregrine plum"
BECAUSE = "Quarrelsome quince"
UNNAMED = [
    *("worker", "colleague", "coordinator", "other_worker", "steward", "place_steward"),
    *("finance", "administrator", "partner", "stranger", "another_manager", "superuser"),
]
PARTS = {
    "concern": "get",
    "name_readers": "both",
    "tell_worker": "post",
    "why_not_yet": "both",
    "concern_came_of_it": "both",
}

# Where a concern is spoken of at all. What joins, lists, counts, exports or answers is not there.
KNOWS_OF_CONCERNS = {
    "hls/home.py": "whom a part of the page concerns, which is another thing",
    "purchases/actions/__init__.py": "names the deeds",
    "purchases/actions/concerns.py": "what those named can do",
    "purchases/concern_page.py": "what those named read",
    "purchases/forms/__init__.py": "names the forms",
    "purchases/forms/concerns.py": "what those named type",
    "purchases/models/__init__.py": "names the tables",
    "purchases/models/concerns.py": "the tables themselves",
    "purchases/querysets/__init__.py": "names the reads",
    "purchases/querysets/concerns.py": "who may read it",
    "purchases/publishing/audit.py": "says that none is in it",
    "purchases/records.py": "takes names out of it when a case is anonymised, or lets it go",
    "purchases/urls.py": "the addresses",
    "purchases/views/concerns.py": "the pages of those named",
}
SPEAKS_OF_CONCERNS = {
    "templates/purchases/concern.html": "for those named",
    "templates/purchases/concern_form.html": "for those named",
    "templates/purchases/concerns.html": "for those named, and empty for all others",
    "templates/purchases/raise_concern.html": "how to write one down, whatever is there",
    "templates/purchases/look_back_page.html": "the way there, whatever is there",
    "templates/purchases/ways.html": "the way to the list, whatever is in it",
}


def person(borough: Borough, who: str) -> Person:
    if who == "another_manager":
        found: Person = PersonFactory(name="Another Manager")
        RoleFactory(person=found, system=borough.organisation, kind=RoleKind.MANAGER)
        return found
    if who == "superuser":
        return Person.objects.create_superuser("super@example.org", "a-long-way-home", name="Root")
    named: Person = getattr(borough, who)
    return named


def raised(borough: Borough, purchase: Purchase) -> Concern:
    return raise_concern(
        purchase=purchase, words=WORDS, named=Named(), not_told_because=BECAUSE, by=borough.manager
    )


def answers(client: Client, concern: Concern) -> Iterator[tuple[str, int]]:
    for name, method in PARTS.items():
        url = reverse(f"purchases:{name}", args=[concern.key])
        filled = {"version": "1", "people": "Thea Marchbank", "not_told_because": "x"}
        filled |= {"what_came_of_it": "x", "close": "on"}
        if method != "post":
            yield f"GET {name}", client.get(url).status_code
        if method != "get":
            yield f"POST {name}", client.post(url, filled).status_code


@pytest.mark.parametrize("who", UNNAMED)
def test_nobody_who_is_not_named_finds_it_whatever_their_role(
    sign_in: SignIn, borough: Borough, purchase: Purchase, who: str
) -> None:
    concern = raised(borough, purchase)
    before = Concern.objects.values().get()
    client = sign_in(person(borough, who))
    assert {status for _, status in answers(client, concern)} == {404}
    assert Concern.objects.values().get() == before
    assert concern.readers.count() == 1
    assert not ConcernLook.objects.exists()


def test_whoever_is_not_signed_in_is_asked_to(
    client: Client, borough: Borough, purchase: Purchase
) -> None:
    concern = raised(borough, purchase)
    assert {status for _, status in answers(client, concern)} == {302}


def test_a_concern_that_is_there_and_one_that_is_not_answer_alike(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    concern = raised(borough, purchase)
    client = sign_in(borough.steward)
    there = client.get(concern.get_absolute_url())
    concern.delete()
    gone = client.get(concern.get_absolute_url())
    assert without_tokens(there.content.decode()) == without_tokens(gone.content.decode())


def pages(borough: Borough, purchase: Purchase) -> list[str]:
    team, pk = borough.harbour.pk, purchase.pk
    return [
        *("/", "/purchases/", "/purchases/?spend=yes", f"/purchases/{pk}/", "/notices/"),
        *(f"/purchases/look-back/?team={team}", f"/purchases/look-back/{pk}/"),
        *(f"/purchases/look-back/{pk}/concern/", "/purchases/concerns/", "/issues/", "/debriefs/"),
        *(f"/cases/{purchase.case_id}/", f"/cases/{purchase.case_id}/looks/", "/conversations/"),
        *("/api/v1/purchases/", "/api/v1/purchases/?spend=true", f"/api/v1/purchases/{pk}/"),
        *("/systems/", f"/systems/{team}/", f"/systems/{borough.organisation.pk}/", "/people/"),
        *(f"/people/{borough.worker.pk}/", "/exports/", "/health/", "/api/v1/schema/"),
    ]


def without_tokens(page: str) -> str:
    page = re.sub(r'(csrfmiddlewaretoken" value=|X-CSRFToken": )"[^"]*"', "", page)
    # What somebody is about to jot down has a name of its own each time.
    page = re.sub(r'name="key" value="[^"]*"', "", page)
    page = re.sub(r'nonce="[^"]*"|\d+:\d\d(am|pm)?|"at": "[^"]*"', "", page)
    return re.sub(r"\s+", " ", page)


def seen_by(client: Client, urls: list[str]) -> dict[str, tuple[int, str]]:
    """All that somebody sees, opened twice: the first opening may put things on record."""
    for url in urls:
        client.get(url)
    answered = {url: client.get(url) for url in urls}
    found = {
        url: (answer.status_code, without_tokens(answer.content.decode()))
        for url, answer in answered.items()
    }
    for words in (WORDS.split(maxsplit=1)[0], "concern", "Lantern"):
        answer = client.post("/search/", {"words": words})
        found[f"search for {words}"] = (answer.status_code, without_tokens(answer.content.decode()))
    return found


@pytest.mark.parametrize("who", UNNAMED)
def test_no_page_changes_for_anybody_who_is_not_named(
    sign_in: SignIn, borough: Borough, purchase: Purchase, who: str
) -> None:
    """Looked at before and after somebody else raises one: not a letter is different."""
    look_back_at(purchases=[purchase], by=borough.manager)
    client = sign_in(person(borough, who))
    urls = [url for url in pages(borough, purchase) if "looks" not in url and url != "/health/"]
    before = seen_by(client, urls)
    raised(borough, purchase)
    after = seen_by(client, urls)
    assert [url for url in before if before[url] != after[url]] == []
    assert WORDS.split(maxsplit=1)[0] not in str([after[url] for url in urls])


def test_raising_a_second_one_tells_nothing_about_the_first(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    raised(borough, purchase)
    another = person(borough, "another_manager")
    client = sign_in(another)
    assert "Peregrine" not in client.get(f"/purchases/look-back/{purchase.pk}/").content.decode()
    mine = raise_concern(
        purchase=purchase, words="Mine", named=Named(), not_told_because="So", by=another
    )
    assert client.get(mine.get_absolute_url()).status_code == 200
    listed = client.get("/purchases/concerns/").content.decode()
    assert listed.count("/purchases/concerns/") - listed.count('/purchases/concerns/"') == 1
    assert not re.search(r"\d", str(mine.get_absolute_url()).replace(str(mine.key), ""))


def test_nothing_but_those_named_is_told_or_mailed(borough: Borough, purchase: Purchase) -> None:
    raised(borough, purchase)
    assert not Notice.objects.exists()
    send_weekly_emails()
    assert WORDS not in "".join(each.message().as_string() for each in mail.outbox)
    assert not [each for each in mail.outbox if "concern" in each.body.lower()]


def test_to_have_been_named_as_a_worker_ends_with_nobody_elses_right(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    concern = raised(borough, purchase)
    name_readers(concern=concern, named=Named(worker=True), by=borough.manager)
    assert sign_in(borough.worker).get(concern.get_absolute_url()).status_code == 200
    assert sign_in(borough.colleague).get(concern.get_absolute_url()).status_code == 404


def test_nobody_can_be_named_by_somebody_who_guesses(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    """Only people above the team and its coordinators can be named, not whomever one likes."""
    concern = raised(borough, purchase)
    client = sign_in(borough.manager)
    url = reverse("purchases:name_readers", args=[concern.key])
    for name in ("Petra Lindqvist", "Lowell Strand", "Idris Fenwood", "%", "_", "\x00"):
        assert client.post(url, {"people": name}).status_code == 422
    assert concern.readers.count() == 1


def tables() -> Iterator[type[models.Model]]:
    for model in apps.get_app_config("purchases").get_models():
        if model.__name__.startswith("Concern"):
            yield model


def test_from_a_person_nothing_leads_to_a_concern() -> None:
    """So that nobody can be listed, or counted, by concerns."""
    assert len(list(tables())) == 4
    backwards = {relation.related_model for relation in Person._meta.related_objects}
    assert not backwards & set(tables())


def test_no_concern_is_ever_counted() -> None:
    counts = re.compile(r"\bCount\(|\.count\(|\.aggregate\(|\.annotate\(|len\(")
    about = [path for path in modules() if name_of(path) in KNOWS_OF_CONCERNS]
    found = {
        name_of(path): said[0]
        for path in about
        if "concern" in name_of(path)
        if (said := counts.search(path.read_text(encoding="utf-8")))
    }
    settle(found, {"purchases/forms/concerns.py": "how many people were typed, and are called so"})


def test_concerns_are_spoken_of_in_a_few_places_alone() -> None:
    """Not in lists, search, exports, the API, home pages, digests or what is public."""
    word = re.compile(r"[cC]oncern(?!ed)")
    found = {
        name_of(path)
        for path in modules()
        if name_of(path).startswith(("purchases/", "hls/"))
        and "/migrations/" not in name_of(path)
        and word.search(path.read_text(encoding="utf-8"))
    }
    settle(found, KNOWS_OF_CONCERNS)
    shown = {
        name_of(path)
        for path in templates()
        if name_of(path).startswith(("templates/purchases/", "templates/hls/"))
        and word.search(path.read_text(encoding="utf-8"))
    }
    settle(shown, SPEAKS_OF_CONCERNS)
