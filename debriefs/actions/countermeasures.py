"""What is done meanwhile: said in other words, looked at again, and ended by people alone."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db.models import F
from django.utils import timezone

from casework.actions import record_look
from casework.models import Way
from debriefs.models import Countermeasure, Issue
from systems.history import acting
from systems.models import Person
from systems.versions import change_versioned


def change_countermeasure(
    *,
    countermeasure: Countermeasure,
    version: int,
    by: Person,
    words: str,
    review_on: date | None,
    air_cover_holder: str,
) -> Countermeasure:
    """Say it in other words; raises ``Stale`` for an old version.

    Words that were sent on stay as they were read, until they are sent on again.
    """
    return _change(
        countermeasure,
        version,
        by,
        words=words,
        review_on=review_on,
        air_cover_holder=air_cover_holder,
    )


def keep_countermeasure(
    *,
    countermeasure: Countermeasure,
    version: int,
    by: Person,
    review_on: date | None,
    helped: str | None = None,
) -> Countermeasure:
    """It was looked at again and stands, to be looked at on ``review_on``; also one that had ended.

    Raises ``Stale`` for an old version.
    """
    return _change(
        countermeasure,
        version,
        by,
        kept_on=timezone.localdate(),
        review_on=review_on,
        helped=helped,
        ended_on=None,
        ended_words="",
    )


def end_countermeasure(
    *,
    countermeasure: Countermeasure,
    version: int,
    by: Person,
    words: str = "",
    helped: str | None = None,
) -> Countermeasure:
    """It is not done any more, from today; ``words``: why. Raises ``Stale`` for an old version."""
    return _change(
        countermeasure,
        version,
        by,
        ended_on=timezone.localdate(),
        ended_words=words,
        helped=helped,
    )


def _change(
    countermeasure: Countermeasure, version: int, by: Person, **fields: Any
) -> Countermeasure:
    with acting(by):
        countermeasure = change_versioned(countermeasure, version=version, **fields)
        issue = countermeasure.issue
        Issue.objects.filter(pk=issue.pk).update(moved_at=timezone.now(), turn=F("turn"))
        if issue.case:
            what = "What we're doing meanwhile"
            record_look(case=issue.case, by=by, way=Way.WRITE, what=what)
    return countermeasure
