"""Taking a statement back as a whole."""

from django.utils import timezone

from purchases.models import Card, Line, Statement, StatementState
from purchases.statements.matching import lock_cards, match_holders
from purchases.statements.taking_in import AlreadyDecided
from systems.history import acting
from systems.models import Person


def undo_statement(*, statement: Statement, by: Person) -> int:
    """Take its lines away, but for those that another statement has too; says how many went.

    Purchases stay, without their match. Raises ``AlreadyDecided`` unless it is read in.
    """
    with acting(by):
        # Before it is looked which lines go: whoever takes in or undoes the same has to wait.
        cards = Card.objects.filter(lines__in_statements__statement=statement)
        holders = set(cards.order_by().values_list("holder", flat=True).distinct())
        lock_cards(holders)
        changed = Statement.objects.filter(pk=statement.pk, state=StatementState.READ).update(
            state=StatementState.UNDONE, undone_at=timezone.now(), undone_by=by
        )
        if not changed:
            raise AlreadyDecided
        lines = Line.objects.of_statement_alone(statement)
        _, gone = lines.delete()
        statement.in_it.all().delete()
        match_holders(holders)
    return gone.get("purchases.Line", 0)
