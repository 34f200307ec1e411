"""A manager asks, the worker answers, and each is told; nothing about the purchase changes."""

import pytest
from django.db import IntegrityError
from django.urls import reverse

from casework.models import Case
from purchases.actions import answer_question, ask_question
from purchases.models import LookBack, Purchase, Question
from systems.models import Notice
from tests.borough import Borough
from tests.purchases.conftest import SignIn

ASKED = "Does the meter run out each week?"


def ask_url(purchase: Purchase) -> str:
    return reverse("purchases:ask", args=[purchase.pk])


def answer_url(question: Question) -> str:
    return reverse("purchases:answer", args=[question.purchase_id, question.pk])


@pytest.fixture
def question(borough: Borough, purchase: Purchase) -> Question:
    return ask_question(purchase=purchase, words=ASKED, by=borough.manager)


def test_a_question_reaches_the_worker_and_the_page_of_the_purchase(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    response = sign_in(borough.manager).post(ask_url(purchase), {"words": ASKED})
    assert response.status_code == 302
    assert Question.objects.get().asked_by == borough.manager
    assert LookBack.objects.get().manager == borough.manager
    notice = Notice.objects.get(person=borough.worker)
    assert notice.url == purchase.get_absolute_url()
    assert ASKED in sign_in(borough.worker).get(notice.url).content.decode()


def test_the_notice_holds_no_supplier_case_or_name(
    borough: Borough, case: Case, question: Question
) -> None:
    for person in (borough.worker, borough.manager):
        answer_question(question=question, words="Each Thursday", by=borough.worker)
        notice = Notice.objects.get(person=person)
        told = " ".join(
            [notice.heading, *(f"{line.words} {line.next_step}" for line in notice.lines.all())]
        )
        for secret in ("Lantern", "Marigold", "Quill", "38.20", ASKED, "Each Thursday"):
            assert secret not in told


def test_the_answer_reaches_whoever_asked(
    sign_in: SignIn, borough: Borough, question: Question
) -> None:
    response = sign_in(borough.worker).post(answer_url(question), {"words": "Each Thursday"})
    assert response.status_code == 302
    question.refresh_from_db()
    assert (question.answer, question.answered_by) == ("Each Thursday", borough.worker)
    notice = Notice.objects.get(person=borough.manager)
    page = sign_in(borough.manager).get(notice.url).content.decode()
    assert "Each Thursday" in page
    assert "Wren Calloway" not in page


def test_an_answer_stays_as_it_was_given_first(borough: Borough, question: Question) -> None:
    answer_question(question=question, words="Each Thursday", by=borough.worker)
    again = answer_question(question=question, words="Never", by=borough.coordinator)
    assert (again.answer, again.answered_by) == ("Each Thursday", borough.worker)
    assert Notice.objects.get(person=borough.manager).lines.count() == 1


def test_names_in_an_answer_are_asked_about_first(
    sign_in: SignIn, borough: Borough, question: Question
) -> None:
    client = sign_in(borough.worker)
    response = client.post(answer_url(question), {"words": "Tarn needs it"})
    assert response.status_code == 422
    assert "Take “Tarn” out?" in response.content.decode()
    assert "Tarn needs it" in response.content.decode()
    kept = {"words": "Tarn needs it", "as_it_is": "yes"}
    kept |= {"asked_about": response.context["form"].asked_about}
    assert client.post(answer_url(question), kept).status_code == 302


def test_an_empty_question_comes_back(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    response = sign_in(borough.manager).post(ask_url(purchase), {"words": " "})
    assert response.status_code == 422
    assert 'href="#id_words"' in response.content.decode()
    assert not Question.objects.exists()


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("worker", 403),
        ("colleague", 403),
        ("finance", 403),
        ("other_worker", 404),
        ("steward", 404),
        ("stranger", 404),
    ],
)
def test_only_managers_ask(
    sign_in: SignIn, borough: Borough, purchase: Purchase, who: str, status: int
) -> None:
    response = sign_in(getattr(borough, who)).post(ask_url(purchase), {"words": ASKED})
    assert response.status_code == status
    assert not Question.objects.exists()


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("worker", 302),
        ("coordinator", 302),
        ("colleague", 403),
        ("manager", 403),
        ("finance", 403),
        ("other_worker", 404),
    ],
)
def test_the_worker_or_the_coordinator_answers(
    sign_in: SignIn, borough: Borough, question: Question, who: str, status: int
) -> None:
    client = sign_in(getattr(borough, who))
    assert client.post(answer_url(question), {"words": "Thursdays"}).status_code == status


def test_a_question_without_its_notice_is_not_asked(
    borough: Borough, purchase: Purchase, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(**kwargs: object) -> None:
        raise RuntimeError("no notice")

    monkeypatch.setattr("purchases.actions.look_back.tell", broken)
    with pytest.raises(RuntimeError):
        ask_question(purchase=purchase, words=ASKED, by=borough.manager)
    assert not Question.objects.exists()
    assert not LookBack.objects.exists()


@pytest.mark.parametrize(
    "fields",
    [
        {"answer": "Thursdays"},
        {"answered_at": "2020-02-03T10:00Z"},
        {"words": ""},
    ],
)
def test_the_database_takes_no_half_an_answer(question: Question, fields: dict[str, str]) -> None:
    with pytest.raises(IntegrityError):
        Question.objects.filter(pk=question.pk).update(**fields)
