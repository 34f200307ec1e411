"""/conversations/words/: which words speak of the same thing, looked after by stewards."""

from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.test import Client

from learning_cycles.models import ChangedWord, Word, WordGroup
from tests.borough import Borough

pytestmark = pytest.mark.django_db

LIST = "/conversations/words/"


@pytest.fixture
def group() -> WordGroup:
    group = WordGroup.objects.create(about="Marsupials")
    group.words.create(words="quokka")
    return group


def save(
    client: Client, path: str, about: str = "Birds", words: str = "Ostrich", **data: Any
) -> Any:
    return client.post(path, {"about": about, "words": words, "version": 1} | data)


@pytest.mark.parametrize("who", ["steward", "place_steward"])
def test_stewards_find_it_on_the_list_of_conversations(
    borough: Borough, client: Client, group: WordGroup, who: str
) -> None:
    client.force_login(getattr(borough, who))
    assert LIST in client.get("/conversations/").content.decode()
    assert client.get(LIST).status_code == 200
    assert client.get(group.get_absolute_url()).status_code == 200


@pytest.mark.parametrize(
    "who", ["worker", "coordinator", "manager", "partner", "finance", "administrator", "stranger"]
)
def test_nobody_else_knows_of_it(
    borough: Borough, client: Client, group: WordGroup, who: str
) -> None:
    client.force_login(getattr(borough, who))
    assert LIST not in client.get("/conversations/").content.decode()
    own = group.get_absolute_url()
    for path in (LIST, f"{LIST}new/", own, f"{own}take-out/"):
        assert client.get(path).status_code == 404
        assert save(client, path).status_code in (404, 405)
    assert not WordGroup.objects.filter(about="Birds").exists()
    assert WordGroup.objects.filter(pk=group.pk).exists()


def test_words_are_added_changed_and_taken_out_and_the_history_says_by_whom(
    borough: Borough, client: Client
) -> None:
    client.force_login(borough.steward)
    response = save(client, f"{LIST}new/", words="Ostrich\n\n emu  bird \nostriches\n")
    assert response.status_code == 302
    group = WordGroup.objects.get(about="Birds")
    assert [word.words for word in group.words.all()] == ["Ostrich", "emu bird"]
    assert group.changed_by == borough.steward
    assert ChangedWord.objects.filter(stems="ostrich").exists()
    page = client.get(f"{LIST}?after=").content.decode()
    assert "Changed by Thea Marchbank" in page
    response = save(client, group.get_absolute_url(), words="emu bird\nKiwi")
    assert response.status_code == 302
    assert [word.words for word in group.words.all()] == ["Kiwi", "emu bird"]
    client.force_login(borough.place_steward)
    assert client.post(f"{group.get_absolute_url()}take-out/").status_code == 302
    assert not Word.objects.filter(words="Kiwi").exists()
    history: Any = WordGroup
    last = history.pgh_event_model.objects.filter(pgh_obj_id=group.pk).latest("pgh_id")
    assert (last.pgh_label, last.changed_by) == ("delete", borough.place_steward)


@pytest.mark.parametrize(
    ("about", "words", "message"),
    [
        ("", "Ostrich", "Enter what they are about"),
        ("Birds", "", "Enter at least one word"),
        ("Birds", " \n ", "Enter at least one word"),
        ("Birds", "and\nostrich", "“and”: such small words"),
        ("Birds", "!!!", "such small words"),
        ("Birds", "Quokkas", "“Quokkas” is under “Marsupials” already"),
        ("marsupials", "Ostrich", "There is a list about this already"),
        ("Birds", "x" * 101, "use 100 characters or fewer"),
        ("Birds", "ostrich " * 125_000, "at most 20000 characters"),
        ("Birds", "ost\0rich", "Null characters are not allowed"),
    ],
)
def test_what_cannot_be_is_said_in_words_and_what_was_typed_is_kept(
    borough: Borough, client: Client, group: WordGroup, about: str, words: str, message: str
) -> None:
    client.force_login(borough.steward)
    response = save(client, f"{LIST}new/", about=about, words=words)
    page = response.content.decode()
    assert response.status_code == 422
    assert message in page
    assert not WordGroup.objects.filter(about="Birds").exists()


def test_two_stewards_at_once_see_both(borough: Borough, client: Client, group: WordGroup) -> None:
    client.force_login(borough.steward)
    assert save(client, group.get_absolute_url(), "Marsupials", "quokka\nnumbat").status_code == 302
    response = save(client, group.get_absolute_url(), "Marsupials", "quokka\nkoala")
    page = response.content.decode()
    assert response.status_code == 422
    assert "numbat" in page
    assert "koala" in page
    response = save(client, group.get_absolute_url(), "Marsupials", "quokka\nkoala", version=2)
    assert response.status_code == 302


def test_the_database_keeps_a_word_to_one_group(group: WordGroup) -> None:
    other = WordGroup.objects.create(about="Pets")
    for words in ("Quokkas", "the", ""):
        with pytest.raises(IntegrityError), transaction.atomic():
            other.words.create(words=words)


def test_the_service_comes_with_words() -> None:
    bailiff, agent = Word.objects.get(words="bailiff"), Word.objects.get(words="enforcement agent")
    assert bailiff.group == agent.group
