"""What becomes of purchases when the record of a case ends."""

from __future__ import annotations

from casework.forgetting import forget, take_names_out
from casework.models import Case
from casework.namecheck import KnownNames
from purchases.models import Concern, Learning, Purchase, Question, Reply
from systems.history import acting
from systems.models import Person


def anonymise_purchases(*, case: Case, known: KnownNames, by: Person) -> None:
    """Keep what was spent for a case, without names."""
    purchases = Purchase.objects.filter(case=case)
    fields = ("supplier", "reason", "proportionate", "legal", "auditable", "necessary")
    with acting(by):
        take_names_out(purchases, known, *fields)
        questions = Question.objects.filter(purchase__in=purchases)
        take_names_out(questions, known, "words", "answer")
        take_names_out(Reply.objects.filter(question__in=questions), known, "words")
        take_names_out(Learning.objects.filter(purchase__in=purchases), known, "words")
        concerns = Concern.objects.filter(purchase__in=purchases)
        take_names_out(concerns, known, "words", "not_told_because", "what_came_of_it")


def forget_purchases(case: Case) -> None:
    """Let them go for good, with what was asked and said about them."""
    forget(Reply.objects.filter(question__purchase__case=case))
    forget(Question.objects.filter(purchase__case=case))
    forget(Learning.objects.filter(purchase__case=case))
    forget(Concern.objects.filter(purchase__case=case))
    forget(Purchase.objects.filter(case=case))
