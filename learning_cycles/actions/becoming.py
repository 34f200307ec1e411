"""R9 for many issues at once: what the roll-up and colleagues did, told to whoever raised each.

Decided by state, so that it can be asked as often as one likes: each thing is told once. However
many issues there are, it asks the same number of queries.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from django.db.models import F
from django.utils import timezone

from debriefs.models import Countermeasure, Issue
from learning_cycles.actions.telling import news_of
from learning_cycles.models import Conversation, Placement
from systems.actions.notices import News, keys_told, tell_all
from systems.models import Person


@dataclass(frozen=True)
class Became:
    """Something that became of an issue.

    ``words_in_team`` may tell what was written in the team: for those who may open its page.
    """

    issue: Issue
    key: str
    words: str
    words_in_team: str
    next_step: str


def tell_what_became_of(
    homes: Mapping[Issue, int | None], placements: Collection[Placement] = ()
) -> None:
    """Tell the raisers where issues were placed just now, and what others did about them.

    ``homes``: by each issue, the id of the conversation it is in, if any. What a system change
    closed is told by the change itself.
    """
    placed = {placement.issue_id: placement for placement in placements}
    Issue.objects.filter(pk__in=placed).update(moved_at=timezone.now())
    raised = [issue for issue in homes if issue.raised_by_id and issue.deleted_at is None]
    became = [*_placed(raised, placed), *_gone_round(raised), *_closed(raised)]
    told = keys_told(each.key for each in became)
    became = [each for each in became if (each.issue.raised_by_id, each.key) not in told]
    if became:
        tell_all(list(_news_of_all(became, homes)))


def _placed(issues: Iterable[Issue], placed: Mapping[int, Placement]) -> Iterator[Became]:
    conversations = _conversations({each.conversation_id for each in placed.values()})
    for issue in issues:
        if issue.pk in placed:
            placement = placed[issue.pk]
            system = conversations[placement.conversation_id].system
            yield _became(
                issue,
                f"placed:{placement.pk}",
                f"It is now in a conversation of {system.name}.",
                next_step="Those who look after it there read your words, without you or the "
                "person. You will hear what comes of it.",
            )


def _gone_round(issues: Collection[Issue]) -> Iterator[Became]:
    raised = {issue.pk: issue for issue in issues}
    # What somebody pulled in answered with is told as their answer.
    measures = (
        Countermeasure.objects.filter(
            issue__in=raised, written_by__isnull=False, answer__isnull=True
        )
        .exclude(written_by=F("issue__raised_by"))
        .only("issue", "words")
    )
    for measure in measures:
        yield _became(
            raised[measure.issue_id],
            f"countermeasure:{measure.pk}",
            "Something is done meanwhile.",
            f"This is done meanwhile: {measure.words}",
            next_step="It stays open until the thing itself is changed.",
        )


def _closed(issues: Collection[Issue]) -> Iterator[Became]:
    closed = [
        issue for issue in issues if issue.closed_at and issue.closed_by_id != issue.raised_by_id
    ]
    settled = Issue.objects.filter(pk__in=[issue.pk for issue in closed], settled_by__isnull=False)
    by_a_change = set(settled.order_by().values_list("pk", flat=True)) if closed else set()
    for issue in closed:
        if issue.closed_at and issue.pk not in by_a_change:
            words = f"It was closed: {issue.get_closing_display()}."
            yield _became(
                issue,
                f"closed:{issue.closed_at.isoformat()}",
                words,
                f"{words} {issue.closing_words}".strip(),
                next_step="Open it again if that is not so.",
            )


def _became(
    issue: Issue, key: str, words: str, words_in_team: str = "", *, next_step: str
) -> Became:
    return Became(issue, f"{key}:issue:{issue.pk}", words, words_in_team or words, next_step)


def _news_of_all(became: list[Became], homes: Mapping[Issue, int | None]) -> Iterator[News]:
    raisers = Person.objects.with_reach().in_bulk({each.issue.raised_by_id for each in became})
    for each in became:
        each.issue.raised_by = raisers[each.issue.raised_by_id]
    readable = Issue.objects.open_to_raisers({each.issue for each in became})
    conversations = _conversations({homes[each.issue] for each in became})
    for each in became:
        home = homes[each.issue]
        may_open = each.issue.pk in readable
        yield news_of(
            each.issue,
            conversations[home] if home is not None else None,
            each.key,
            each.words_in_team if may_open else each.words,
            each.next_step,
            may_open=may_open,
        )


def _conversations(ids: set[int | None]) -> dict[int, Conversation]:
    return Conversation.objects.select_related("system").in_bulk(ids - {None})
