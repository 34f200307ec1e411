"""What can be done in the look back: reading, asking, answering. It changes no purchase."""

from collections.abc import Collection, Iterable, Mapping

from django.urls import reverse
from django.utils import timezone

from casework.actions import record_look
from casework.models import Way
from hls.ui.templatetags.ui import day
from purchases.models import (
    ComesFirst,
    LookBack,
    Purchase,
    Question,
    ReadAgain,
    Reply,
    RuleOff,
)
from systems.actions.notices import tell
from systems.history import acting
from systems.kinds import NoticeKind
from systems.models import Person


def look_back_at(
    *, purchases: Iterable[Purchase], by: Person, as_shown: Mapping[int, int] | None = None
) -> set[int]:
    """Put on record that a manager has read these; once more for each time one was corrected.

    ``as_shown``: the version that the page showed, by id, where it may be older than what stands.
    Returns the ids of those that were corrected since the manager read them before.
    """
    shown = as_shown or {}
    versions = {each.pk: min(shown.get(each.pk, each.version), each.version) for each in purchases}
    with acting(by):
        before = LookBack.objects.select_for_update(no_key=True).filter(
            purchase__in=versions, manager=by
        )
        again = [read for read in before if read.version < versions[read.purchase_id]]
        for read in again:
            read.version = versions[read.purchase_id]
        LookBack.objects.bulk_update(again, ["version"])
        ReadAgain.objects.bulk_create([ReadAgain(look_back=read) for read in again])
        LookBack.objects.bulk_create(
            [
                LookBack(purchase_id=pk, manager=by, version=version)
                for pk, version in versions.items()
            ],
            ignore_conflicts=True,
        )
    return {read.purchase_id for read in again}


def choose_what_comes_first(*, on: Collection[str], by: Person) -> None:
    """Do without every rule but those in ``on``, in what ``by`` looks back at."""
    off = set(ComesFirst.values) - set(on)
    with acting(by):
        RuleOff.objects.of(by).exclude(rule__in=off).delete()
        RuleOff.objects.bulk_create(
            [RuleOff(person=by, rule=rule) for rule in off], ignore_conflicts=True
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
            _tell_who_asked(question, key=f"answered:{question.pk}", what="an answer")
        record_look(case=question.purchase.case, by=by, way=Way.WRITE, what="Answer")
    question.refresh_from_db()
    return question


def reply(*, question: Question, words: str, by: Person) -> Reply:
    """Say something after the answer; the other side is told that something was said.

    One side is whoever asked, the other the worker or the team's coordinator.
    """
    with acting(by):
        said = Reply.objects.create(question=question, words=words, written_by=by)
        purchase = question.purchase
        if by != question.asked_by:
            _tell_who_asked(question, key=f"replied:{said.pk}", what="a reply")
            record_look(case=purchase.case, by=by, way=Way.WRITE, what="Reply")
        else:
            tell(
                person=purchase.worker,
                kind=NoticeKind.ASKED,
                topic=f"purchase:{purchase.pk}",
                heading="Somebody wrote back about a purchase of yours",
                key=f"replied:{said.pk}",
                words=f"{by} wrote back about what you bought on {day(purchase.bought_on)}.",
                next_step="Reply if there is more to say. Nothing stops meanwhile.",
                url=purchase.get_absolute_url(),
            )
    return said


def _tell_who_asked(question: Question, *, key: str, what: str) -> None:
    tell(
        person=question.asked_by,
        topic=f"purchase:{question.purchase_id}",
        heading=f"Your question about a purchase has {what}",
        key=key,
        words=f"The team gave {what}.",
        next_step="Read it in the look-back.",
        url=reverse("purchases:look_back_at", args=[question.purchase_id]),
    )
