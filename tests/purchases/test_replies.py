"""After an answer both sides can go on talking; each hears of it, and nothing else changes."""

import pytest
from django.urls import reverse

from casework.models import CaseLook
from purchases.actions import answer_question, ask_question, reply
from purchases.models import Purchase, Question, Reply
from systems.models import Notice
from tests.borough import Borough
from tests.purchases.conftest import SignIn

SAID = "Could the shop send a bill instead?"


def url(question: Question) -> str:
    return reverse("purchases:reply", args=[question.purchase_id, question.pk])


@pytest.fixture
def question(borough: Borough, purchase: Purchase) -> Question:
    asked = ask_question(purchase=purchase, words="Each week?", by=borough.manager)
    answered = answer_question(question=asked, words="Each Thursday", by=borough.worker)
    Notice.objects.all().delete()
    return answered


def test_whoever_asked_replies_and_the_worker_hears(
    sign_in: SignIn, borough: Borough, question: Question
) -> None:
    client = sign_in(borough.manager)
    assert client.get(url(question)).status_code == 200
    assert client.post(url(question), {"words": SAID})["Location"] == reverse(
        "purchases:look_back_at", args=[question.purchase_id]
    )
    notice = Notice.objects.get()
    assert notice.person == borough.worker
    page = sign_in(borough.worker).get(notice.url).content.decode()
    assert SAID in page
    assert "Osric Bellwood replied" in page


def test_the_worker_replies_and_whoever_asked_hears_without_a_name(
    sign_in: SignIn, borough: Borough, question: Question
) -> None:
    sign_in(borough.worker).post(url(question), {"words": SAID})
    notice = Notice.objects.get()
    assert notice.person == borough.manager
    page = sign_in(borough.manager).get(notice.url).content.decode()
    assert SAID in page
    assert "The team replied" in page
    for secret in ("Wren Calloway", "Marigold", "Quill"):
        assert secret not in page
    assert CaseLook.objects.filter(person=borough.worker, what="Reply").exists()


def test_no_notice_holds_what_was_said(borough: Borough, question: Question) -> None:
    for person in (borough.manager, borough.worker):
        reply(question=question, words=SAID, by=person)
    for notice in Notice.objects.all():
        told = " ".join(
            [notice.heading, *(f"{line.words} {line.next_step}" for line in notice.lines.all())]
        )
        for secret in (SAID, "Lantern", "Marigold", "38.20", "Thursday"):
            assert secret not in told


def test_names_in_a_reply_of_the_team_are_asked_about_first(
    sign_in: SignIn, borough: Borough, question: Question
) -> None:
    client = sign_in(borough.worker)
    response = client.post(url(question), {"words": "Tarn is cold"})
    assert response.status_code == 422
    assert "Take “Tarn” out?" in response.content.decode()
    kept = {"words": "Tarn is cold", "as_it_is": "yes"}
    kept |= {"asked_about": response.context["form"].asked_about}
    assert client.post(url(question), kept).status_code == 302


def test_an_empty_reply_comes_back(sign_in: SignIn, borough: Borough, question: Question) -> None:
    response = sign_in(borough.manager).post(url(question), {"words": " "})
    assert response.status_code == 422
    assert "Enter a reply" in response.content.decode()
    assert not Reply.objects.exists()


def test_what_has_no_answer_yet_has_no_reply(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    asked = ask_question(purchase=purchase, words="And now?", by=borough.manager)
    assert sign_in(borough.manager).post(url(asked), {"words": SAID}).status_code == 404


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("worker", 302),
        ("coordinator", 302),
        ("manager", 302),
        ("colleague", 403),
        ("finance", 403),
        ("other_worker", 404),
        ("steward", 404),
        ("administrator", 404),
        ("stranger", 404),
    ],
)
def test_the_two_sides_reply_and_nobody_else(
    sign_in: SignIn, borough: Borough, question: Question, who: str, status: int
) -> None:
    client = sign_in(getattr(borough, who))
    assert client.post(url(question), {"words": SAID}).status_code == status
    assert Reply.objects.exists() == (status == 302)


def test_a_question_is_replied_to_at_its_own_purchase(
    sign_in: SignIn, borough: Borough, question: Question
) -> None:
    from tests.factories import PurchaseFactory

    other = PurchaseFactory(team=borough.harbour)
    wrong = reverse("purchases:reply", args=[other.pk, question.pk])
    assert sign_in(borough.manager).post(wrong, {"words": SAID}).status_code == 404
