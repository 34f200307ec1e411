"""A purchase that was taken back can be brought back for 30 days; then it is gone for good."""

from purchases.models import Purchase, PurchaseDraft
from purchases.records import forget_these
from systems.history import acting


def forget_taken_back() -> int:
    """Let go of what was taken back too long ago to be brought back; returns how many went.

    By state, so that a schedule that was missed loses nothing; at once by two, each goes once.
    """
    with acting(None):
        due = Purchase.objects.taken_back_for_good().select_for_update(skip_locked=True)
        ids = list(due.values_list("pk", flat=True))
        forget_these(Purchase.objects.filter(pk__in=ids))
        # Typed at the very moment at which it was recorded.
        PurchaseDraft.objects.recorded().delete()
    return len(ids)
