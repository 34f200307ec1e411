"""R9: the worker who raised an issue hears what becomes of it, in plain words."""

from __future__ import annotations

from datetime import timedelta

from django.db import transaction
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone

from debriefs.models import Issue, Status
from learning_cycles.models import Conversation, Placement
from systems.actions.notices import tell
from systems.models import Notice

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
    counted.update(moved_at=timezone.now())
    raised = counted.select_related("raised_by").order_by("-pk")
    first_of_each = {issue.raised_by_id: issue for issue in raised}
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
    return tell(
        person=issue.raised_by,
        topic=f"conversation:{conversation.pk}" if conversation else f"issue:{issue.pk}",
        heading=(conversation and conversation.question) or issue.description,
        about=issue.description,
        key=key,
        words=words,
        next_step=next_step,
        url=_page_for_raiser(issue),
    )


def tell_placed(*, issue: Issue, placement: Placement) -> Notice | None:
    """Tell the raiser where the issue is talked about from now on."""
    system = placement.conversation.system
    return tell_raiser(
        issue=issue,
        conversation=placement.conversation,
        key=f"placed:{placement.pk}",
        words=f"It is now in a conversation of {system.name}.",
        next_step="Those who look after it there read your words, without you or the person. "
        "You will hear what comes of it.",
    )


def tell_what_became_of(*, issue: Issue, conversation: Conversation | None) -> None:
    """Tell the raiser what others did about the issue in the team: closed it, went round it.

    Decided by state, so that it can be asked as often as one likes: each thing is told once. What
    a system change closed is told by the change itself.
    """
    raiser = issue.raised_by
    if raiser is None or issue.deleted_at is not None:
        return
    reads = Issue.objects.in_team_of(raiser).filter(pk=issue.pk).exists()
    told = [
        (
            f"countermeasure:{each.pk}",
            f"This is done meanwhile: {each.words}" if reads else "Something is done meanwhile.",
            "It stays open until the thing itself is changed.",
        )
        for each in issue.countermeasures.exclude(written_by=raiser)
        # What somebody pulled in answered with is told as their answer.
        .filter(written_by__isnull=False, answer__isnull=True)
    ]
    if issue.closed_at and issue.closed_by != raiser and not issue.settled_by.exists():
        words = f"It was closed: {issue.get_closing_display()}."
        if reads and issue.closing_words:
            words = f"{words} {issue.closing_words}"
        told.append(
            (f"closed:{issue.closed_at.isoformat()}", words, "Open it again if that is not so.")
        )
    for key, words, next_step in told:
        _tell(issue, conversation, f"{key}:issue:{issue.pk}", words, next_step)


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
            issue = quiet.select_for_update(of=["self"], skip_locked=True).filter(pk=pk).first()
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


def _page_for_raiser(issue: Issue) -> str:
    """The issue's page, or the notices themselves for somebody who has left its team."""
    raiser = issue.raised_by
    if raiser is not None and Issue.objects.in_team_of(raiser).filter(pk=issue.pk).exists():
        return issue.get_absolute_url()
    return reverse("systems:notices")
