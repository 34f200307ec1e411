"""What a larger scale answers comes down: to every conversation that feeds it, and to the workers.

Telling is background work, decided by state: an answer may concern a whole country.
"""

from __future__ import annotations

from django.db import transaction
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from debriefs.actions.issues import close_issue
from debriefs.models import Closing, Issue, Status
from debriefs.querysets import IssueQuerySet
from learning_cycles.actions.following import let_followers_know
from learning_cycles.actions.telling import tell_raisers_of
from learning_cycles.models import (
    AnswerFromAbove,
    AnswerKind,
    CaseForChange,
    Conversation,
    Counted,
    SystemChange,
)
from systems.actions.notices import tell
from systems.background import ask_for
from systems.history import acting
from systems.models import Person

BATCH = 200
TELL_ANSWERS = "learning_cycles.tasks.tell_answers"

SAID = {
    AnswerKind.CHANGE: "{system} answered. This is normal from now on: {words}",
    AnswerKind.NO: "{system} answered no, and this is why: {words}",
    AnswerKind.NOT_YET: "{system} answered not yet. They need to know: {words}",
}
NEXT_STEP = {
    AnswerKind.CHANGE: "If that did not fix it, open the issue again, or say at debrief what is "
    "still in the way.",
    AnswerKind.NO: "If it still matters, say so at debrief: a case can be made again.",
    AnswerKind.NOT_YET: "If you know something about it, say it at debrief.",
}


def answer_from_above(
    *,
    conversation: Conversation,
    kind: str,
    words: str,
    by: Person,
    change: SystemChange | None = None,
    closes: bool = False,
) -> AnswerFromAbove:
    """Answer all that feed ``conversation``; the workers are told in the background.

    ``closes``: issues that count there are closed with the new normal or the reason.
    """
    with acting(by):
        answer = AnswerFromAbove.objects.create(
            conversation=conversation,
            kind=kind,
            words=words,
            change=change,
            closes=closes,
            answered_by=by,
        )
        _tell_those_who_asked(answer)
        transaction.on_commit(_ask, robust=True)
    return answer


def tell_answers() -> int:
    """Tell everybody whom an answer concerns, in batches; returns how many issues were passed.

    Each batch is one transaction that says how far it came: killed at any point, the next run goes
    on from there. Two at once do not take the same answer.
    """
    passed = 0
    for pk in list(AnswerFromAbove.objects.to_tell().values_list("pk", flat=True)):
        while batch := _tell_batch(pk):
            passed += batch
    return passed


def conversations_below(conversation: Conversation) -> set[int]:
    """Ids of ``conversation`` and of all that feed it, over any number of steps."""
    found = {conversation.pk}
    feeding = {conversation.pk}
    while feeding:
        fed_by = Conversation.objects.filter(feeds_into__in=feeding).exclude(pk__in=found)
        feeding = set(fed_by.values_list("pk", flat=True))
        found |= feeding
    return found


def words_of(answer: AnswerFromAbove) -> str:
    """The answer as one sentence, with whose it is."""
    return SAID[AnswerKind(answer.kind)].format(
        system=answer.conversation.system.name, words=answer.words
    )


def _concerned_by(answer: AnswerFromAbove) -> IssueQuerySet:
    """Issues whose raisers wait for it: open ones, and those that an earlier "no" closed."""
    below = conversations_below(answer.conversation)
    counts = Counted.objects.filter(issue=OuterRef("pk"), conversation__in=below)
    return Issue.objects.kept().filter(
        Exists(counts), Q(status=Status.OPEN) | Q(closing=Closing.NO)
    )


def _tell_batch(pk: int) -> int:
    with transaction.atomic():
        answer = (
            AnswerFromAbove.objects.to_tell()
            .select_for_update(of=("self",), skip_locked=True, no_key=True)
            .select_related("conversation__system", "answered_by")
            .filter(pk=pk)
            .first()
        )
        if answer is None:
            return 0
        issues = list(
            _concerned_by(answer)
            .filter(pk__gt=answer.told_up_to)
            .select_related("raised_by", "case")
            .order_by("pk")[:BATCH]
        )
        row = AnswerFromAbove.objects.filter(pk=pk)
        if not issues:
            _tell_followers_below(answer)
            row.update(told_at=timezone.now())
            return 0
        _close(answer, issues)
        tell_raisers_of(
            issues=issues,
            conversation=answer.conversation,
            key=f"answer:{answer.pk}",
            words=words_of(answer),
            next_step=NEXT_STEP[AnswerKind(answer.kind)],
        )
        row.update(told_up_to=issues[-1].pk)
    return len(issues)


def _close(answer: AnswerFromAbove, issues: list[Issue]) -> None:
    """Close those that count in the conversation itself, if the answer says so."""
    if not answer.closes:
        return
    closing = Closing.NO if answer.kind == AnswerKind.NO else Closing.NEW_NORMAL
    counted = Counted.objects.filter(conversation=answer.conversation, issue__in=issues)
    there = set(counted.values_list("issue", flat=True))
    for issue in issues:
        if issue.pk in there and issue.status == Status.OPEN:
            close_issue(issue=issue, closing=closing, words=answer.words, by=answer.answered_by)
            if answer.change:
                answer.change.settles.add(issue)


def _tell_those_who_asked(answer: AnswerFromAbove) -> None:
    """Whoever passed a case up to it hears at once."""
    cases = CaseForChange.objects.standing().filter(to_conversation=answer.conversation)
    for case in cases.select_related("conversation", "passed_by"):
        assert case.passed_by is not None
        tell(
            person=case.passed_by,
            topic=f"conversation:{case.conversation_id}",
            heading=case.conversation.question or case.asked,
            key=f"answer:{answer.pk}:case-for-change:{case.pk}",
            words=words_of(answer),
            next_step="Those who raised it are being told.",
            url=case.conversation.get_absolute_url(),
        )


def _tell_followers_below(answer: AnswerFromAbove) -> None:
    followed = Conversation.objects.filter(
        pk__in=conversations_below(answer.conversation), followings__isnull=False
    )
    for conversation in followed.distinct():
        let_followers_know(
            conversation=conversation,
            key=f"answer:{answer.pk}",
            words=words_of(answer),
            by=answer.answered_by,
        )


def _ask() -> None:
    ask_for(TELL_ANSWERS)
