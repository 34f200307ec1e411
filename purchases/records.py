"""What becomes of purchases when the record of a case ends."""

from __future__ import annotations

from casework.forgetting import forget, take_names_out
from casework.models import Case
from casework.namecheck import KnownNames
from purchases.models import Purchase, Question
from purchases.publishing.forgetting import anonymise_lines, forget_lines
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
        anonymise_lines(purchases, known)


def forget_purchases(case: Case) -> None:
    """Let them go for good, with what was asked about them."""
    forget_lines(Purchase.objects.filter(case=case))
    forget(Question.objects.filter(purchase__case=case))
    forget(Purchase.objects.filter(case=case))
