"""What can be done in the look back: reading, asking, answering. It changes no purchase."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils import timezone

from casework.actions import record_look
from casework.models import Way
from hls.ui.templatetags.ui import day
from purchases.models import LookBack, Purchase, Question
from systems.actions.notices import tell
from systems.history import acting
from systems.kinds import NoticeKind
from systems.models import Person


def look_back_at(*, purchases: Iterable[Purchase], by: Person) -> None:
    """Put on record that a manager has read these; the first time counts."""
    with acting(by):
        LookBack.objects.bulk_create(
            [LookBack(purchase=purchase, manager=by) for purchase in purchases],
            ignore_conflicts=True,
        )


def ask_question(*, purchase: Purchase, words: str, by: Person) -> Question:
    """Ask what a manager would like to understand; the worker is told that there is a question."""
    with acting(by):
        look_back_at(purchases=[purchase], by=by)
        question = Question.objects.create(purchase=purchase, words=words, asked_by=by)
        tell(
            person=purchase.worker,
            kind=NoticeKind.ASKED,
            topic=f"purchase:{purchase.pk}",
            heading="A question about a purchase of yours",
            key=f"asked:{question.pk}",
            words=f"{by} would like to understand what you bought on {day(purchase.bought_on)}.",
            next_step="Answer when you have a minute. Nothing stops meanwhile.",
            url=purchase.get_absolute_url(),
        )
    return question


def answer_question(*, question: Question, words: str, by: Person) -> Question:
    """Answer a question; whoever asked is told. One that has its answer stays as it is."""
    with acting(by):
        answered = Question.objects.filter(pk=question.pk, answered_at__isnull=True).update(
            answer=words, answered_by=by, answered_at=timezone.now()
        )
        if answered:
            tell(
                person=question.asked_by,
                topic=f"purchase:{question.purchase_id}",
                heading="Your question about a purchase has an answer",
                key=f"answered:{question.pk}",
                words="Your question about a purchase has an answer.",
                next_step="Read it in the look-back.",
                url=reverse("purchases:look_back_at", args=[question.purchase_id]),
            )
        record_look(case=question.purchase.case, by=by, way=Way.WRITE, what="Answer")
    question.refresh_from_db()
    return question
