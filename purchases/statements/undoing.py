"""Taking a statement back as a whole."""

from django.utils import timezone

from purchases.models import Line, Statement, StatementState
from purchases.statements.matching import lock_cards, match_holders
from purchases.statements.taking_in import AlreadyDecided
from systems.history import acting
from systems.models import Person, System


def undo_statement(*, statement: Statement, by: Person) -> int:
    """Take its lines away, but for those that another statement has too; says how many went.

    Purchases stay, without their match. Raises ``AlreadyDecided`` unless it is read in.
    """
    with acting(by):
        # One at a time in an organisation: two undone at once would each leave the other's lines.
        System.objects.select_for_update(no_key=True).get(pk=statement.organisation_id)
        changed = Statement.objects.filter(pk=statement.pk, state=StatementState.READ).update(
            state=StatementState.UNDONE, undone_at=timezone.now(), undone_by=by
        )
        if not changed:
            raise AlreadyDecided
        lines = Line.objects.of_statement_alone(statement)
        holders = set(lines.order_by().values_list("card__holder", flat=True).distinct())
        lock_cards(holders)
        _, gone = lines.delete()
        statement.in_it.all().delete()
        match_holders(holders)
    return gone.get("purchases.Line", 0)
