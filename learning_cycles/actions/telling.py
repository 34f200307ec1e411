"""R9: the worker who raised an issue hears what becomes of it, in plain words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import timedelta

from django.db import transaction
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone

from debriefs.models import Issue, Status
from learning_cycles.models import Conversation
from systems.actions.notices import News, tell_all
from systems.models import Notice, Person

QUIET_FOR = timedelta(weeks=4)


def tell_raiser(
    *, issue: Issue, key: str, words: str, next_step: str, conversation: Conversation | None = None
) -> Notice | None:
    """Tell whoever raised ``issue`` that something became of it; once for each ``key``.

    The notice names the thing in the raiser's own words and links to a page that they may open.
    An issue from paper has nobody to tell. The issue counts as moved.
    """
    Issue.objects.filter(pk=issue.pk).update(moved_at=timezone.now())
    return _tell(issue, conversation, f"{key}:issue:{issue.pk}", words, next_step)


def tell_raisers_in(
    *, conversation: Conversation, key: str, words: str, next_step: str
) -> list[Notice]:
    """Tell everybody who raised an open issue that counts in ``conversation``, each person once."""
    counted = Issue.objects.kept().open().filter(counted__conversation=conversation)
    raised = counted.select_related("raised_by").order_by("pk")
    return tell_raisers_of(
        issues=list(raised), conversation=conversation, key=key, words=words, next_step=next_step
    )


def tell_raisers_of(
    *, issues: Collection[Issue], conversation: Conversation, key: str, words: str, next_step: str
) -> list[Notice]:
    """Tell everybody who raised one of ``issues``, each person once for each ``key``."""
    first_of_each: dict[int | None, Issue] = {}
    for issue in issues:
        first_of_each.setdefault(issue.raised_by_id, issue)
    Issue.objects.filter(pk__in=[issue.pk for issue in issues]).update(moved_at=timezone.now())
    notices = (
        _tell(issue, conversation, f"{key}:conversation:{conversation.pk}", words, next_step)
        for issue in first_of_each.values()
    )
    return [notice for notice in notices if notice is not None]


def _tell(
    issue: Issue, conversation: Conversation | None, key: str, words: str, next_step: str
) -> Notice | None:
    if issue.raised_by is None:
        return None
    may_open = bool(Issue.objects.open_to_raisers([issue]))
    news = news_of(issue, conversation, key, words, next_step, may_open=may_open)
    return next(iter(tell_all([news])), None)


def news_of(
    issue: Issue,
    conversation: Conversation | None,
    key: str,
    words: str,
    next_step: str,
    *,
    may_open: bool,
) -> News:
    """``may_open``: the raiser may open the issue's page.

    Somebody who has left its team may not, nor a manager who raised it there: they read it among
    their notices, in the words that travel. The team may have written names into its own since.
    """
    assert issue.raised_by is not None, "An issue from paper has nobody to tell."
    raised = issue.description if may_open else issue.sent_words or "Something that you raised"
    return News(
        person=issue.raised_by,
        topic=f"conversation:{conversation.pk}" if conversation else f"issue:{issue.pk}",
        heading=(conversation and conversation.question) or raised,
        about=raised,
        key=key,
        words=words,
        next_step=next_step,
        url=issue.get_absolute_url() if may_open else reverse("systems:notices"),
    )


def tell_put(
    *,
    issues: Sequence[Issue],
    conversation: Conversation,
    key: str,
    words: str,
    next_step: str,
    by: Person,
) -> None:
    """Tell those who raised ``issues`` that they are in ``conversation`` now, each person once.

    Nobody is told what they did themselves. The issues count as moved.
    """
    Issue.objects.filter(pk__in=[issue.pk for issue in issues]).update(moved_at=timezone.now())
    raised_by: dict[int, list[Issue]] = defaultdict(list)
    for issue in issues:
        if issue.raised_by_id and issue.raised_by_id != by.pk and issue.deleted_at is None:
            raised_by[issue.raised_by_id].append(issue)
    may_open = Issue.objects.open_to_raisers([first for first, *_ in raised_by.values()])
    news = []
    for first, *others in raised_by.values():
        more = f" So are {len(others)} more that you raised." if others else ""
        news.append(
            news_of(
                first,
                conversation,
                key,
                words + more,
                next_step,
                may_open=first.pk in may_open,
            )
        )
    tell_all(news)


def tell_what_has_not_moved() -> int:
    """Tell raisers of open issues that nothing has moved for four weeks; returns how many.

    Decided by state: once for each time of quiet, however late the schedule runs.
    """
    quiet = (
        Issue.objects.travelling()
        .open()
        .filter(moved_at__lt=timezone.now() - QUIET_FOR)
        .filter(Q(quiet_told_at__isnull=True) | Q(quiet_told_at__lt=F("moved_at")))
    )
    told = 0
    for pk in list(quiet.values_list("pk", flat=True)):
        with transaction.atomic():
            issue = (
                quiet.select_for_update(of=["self"], skip_locked=True, no_key=True)
                .filter(pk=pk)
                .first()
            )
            if issue is None:
                continue
            Issue.objects.filter(pk=pk).update(quiet_told_at=timezone.now())
            told += _tell_quiet(issue) is not None
    return told


def _tell_quiet(issue: Issue) -> Notice | None:
    if issue.raised_by is None or issue.status != Status.OPEN:
        return None
    whose = issue.gift_holder or (issue.get_gift_tier_display() if issue.gift_tier else "")
    gift = (
        f"It is in the gift of: {whose}." if whose else "Nobody has said yet in whose gift it is."
    )
    return _tell(
        issue,
        None,
        f"quiet:{issue.moved_at:%Y-%m-%d}:issue:{issue.pk}",
        f"Nothing has moved for four weeks. {gift}",
        "It stays open. Say at debrief if it matters more, or less, than it did.",
    )
