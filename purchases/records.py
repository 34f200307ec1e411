"""What becomes of purchases when the record of a case, or their own time, ends."""

from __future__ import annotations

from typing import Any

from django.db.models import Q, QuerySet

from casework.forgetting import forget, take_names_out
from casework.models import Case, TimelineEntry
from casework.namecheck import KnownNames
from debriefs.models import ToTalkAbout
from purchases.actions.receipts import forget_receipts
from purchases.models import (
    Concern,
    Learning,
    Match,
    Purchase,
    PurchaseDraft,
    Question,
    Receipt,
    Reply,
)
from purchases.plan import QUESTIONS
from purchases.publishing.forgetting import anonymise_lines, forget_lines
from systems.history import acting
from systems.models import Notice, Person

WORDS = ("supplier", "reason", "more", "no_receipt_because", *QUESTIONS)


def anonymise_purchases(*, case: Case, known: KnownNames, by: Person) -> None:
    """Keep what was spent for a case, without names.

    Nobody can take a name out of a picture: receipts go. What was only begun goes as well.
    """
    purchases = Purchase.objects.filter(case=case)
    questions = Question.objects.filter(purchase__in=purchases)
    with acting(by):
        PurchaseDraft.objects.filter(case=case).delete()
        forget_receipts(Receipt.objects.of_any(purchases))
        said: tuple[tuple[QuerySet[Any], tuple[str, ...]], ...] = (
            (purchases, WORDS),
            (questions, ("words", "answer")),
            (Reply.objects.filter(question__in=questions), ("words",)),
            (Learning.objects.filter(purchase__in=purchases), ("words",)),
            (
                Concern.objects.filter(purchase__in=purchases),
                ("words", "not_told_because", "what_came_of_it"),
            ),
        )
        for rows, fields in said:
            take_names_out(rows, known, *fields)
        anonymise_lines(purchases, known)


def forget_purchases(case: Case) -> None:
    """Let them go for good, with all that was begun, asked and said about them."""
    PurchaseDraft.objects.filter(case=case).delete()
    forget_these(Purchase.objects.filter(case=case))


def forget_these(purchases: QuerySet[Purchase]) -> None:
    """Let purchases go for good with all that hangs on them, and the history of all of it."""
    ids = list(purchases.order_by().values_list("pk", flat=True))
    if not ids:
        return
    forget_lines(Purchase.objects.filter(pk__in=ids))
    forget_receipts(Receipt.objects.of_any(Purchase.objects.filter(pk__in=ids)))
    forget(Reply.objects.filter(question__purchase__in=ids))
    for model in (Question, Learning, Concern, Match):
        rows: Any = model._default_manager
        forget(rows.filter(purchase__in=ids))
    of_them, topics = Q(pk__in=[]), Q(pk__in=[])
    for pk in ids:
        of_them |= Q(source__startswith=f"purchase:{pk}:")
        topics |= Q(topic=f"purchase:{pk}") | Q(topic__startswith=f"purchase:{pk}:")
    forget(ToTalkAbout.objects.filter(of_them))
    told = {"source__in": [f"purchase:{pk}" for pk in ids]}
    forget(TimelineEntry.objects.filter(**told))
    # What was taken off a timeline before left its history there.
    TimelineEntry.pgh_event_model.objects.filter(**told).delete()  # type: ignore[attr-defined]
    Notice.objects.filter(topics).delete()
    forget(Purchase.objects.filter(pk__in=ids))
