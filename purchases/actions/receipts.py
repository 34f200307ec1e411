"""What can be done about receipts. A file and its row are there together, or neither is."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from datetime import timedelta
from functools import partial
from itertools import islice

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction
from django.utils import timezone

from casework.actions import record_look
from casework.models import Way
from purchases.models import Purchase, Receipt
from purchases.querysets import ReceiptQuerySet
from purchases.receipts.reading import MadeAnew
from systems.history import acting
from systems.models import Person

FOLDER = "receipts"
WRITTEN_DOWN_WITHIN = timedelta(hours=1)
"""A file without a row that is older was left by a process that was killed."""
AT_ONCE = 1000


def add_receipts(*, purchase: Purchase, files: Iterable[MadeAnew], by: Person) -> list[Receipt]:
    """Keep files with a purchase, in their order; what it has already stays as it is.

    So what is sent again, because an answer was lost, is kept once. Raises
    ``Purchase.DoesNotExist`` where the purchase was taken back meanwhile.
    """
    return [_add(purchase, file, by) for file in files]


def open_receipt(*, receipt: Receipt, by: Person) -> None:
    """Put on record, for the team to see, that somebody opened a receipt."""
    record_look(case=receipt.purchase.case, by=by, way=Way.READ, what="Receipt")


def take_receipt_away(*, receipt: Receipt, by: Person) -> None:
    """Take a receipt away; for 30 days it can be brought back. One that is away stays so."""
    with acting(by):
        Receipt.objects.kept().filter(pk=receipt.pk).update(
            deleted_at=timezone.now(), deleted_by=by
        )
        record_look(case=receipt.purchase.case, by=by, way=Way.WRITE, what="Receipt taken away")


def bring_receipt_back(*, receipt: Receipt, by: Person) -> None:
    """Bring a receipt back that was taken away."""
    with acting(by):
        Receipt.objects.filter(pk=receipt.pk).update(deleted_at=None, deleted_by=None)
        record_look(case=receipt.purchase.case, by=by, way=Way.WRITE, what="Receipt brought back")


def forget_receipts(receipts: ReceiptQuerySet) -> int:
    """Let receipts go for good; returns how many went. Files go once the rows certainly have."""
    going = list(receipts.order_by("pk"))
    Receipt.objects.filter(pk__in=[receipt.pk for receipt in going]).delete()
    for receipt in going:
        transaction.on_commit(partial(default_storage.delete, receipt.path), robust=True)
    return len(going)


def forget_taken_away() -> int:
    """Let go of what was taken away too long ago to be brought back; returns how many went.

    By state, so that a schedule that was missed loses nothing.
    """
    with acting(None):
        return forget_receipts(Receipt.objects.taken_away_for_good())


def remove_stray_files() -> int:
    """Remove files without a row, left by a process that was killed; returns how many went."""
    gone = 0
    names = iter(_names_in_storage())
    while some := list(islice(names, AT_ONCE)):
        for path in sorted(set(some) - Receipt.objects.paths_among(some)):
            if _is_old(path):
                default_storage.delete(path)
                gone += 1
    return gone


def _add(purchase: Purchase, file: MadeAnew, by: Person) -> Receipt:
    receipt = Receipt(
        purchase=purchase,
        file_type=file.file_type,
        size=len(file.data),
        sha256=hashlib.sha256(file.data).hexdigest(),
        added_by=by,
    )
    default_storage.save(receipt.path, ContentFile(file.data))
    kept: Receipt | None = None
    try:
        with acting(by):
            kept = _write_down(receipt)
    finally:
        if kept is None or kept.path != receipt.path:
            default_storage.delete(receipt.path)
    return kept


def _write_down(receipt: Receipt) -> Receipt:
    """The row of a file that is in storage, or of the same file that the purchase has already."""
    purchases = Purchase.objects.kept().select_for_update(of=("self",))
    purchase = purchases.get(pk=receipt.purchase_id)
    there = purchase.receipts.kept().filter(sha256=receipt.sha256).first()
    if there:
        return there
    receipt.save()
    record_look(case=receipt.purchase.case, by=receipt.added_by, way=Way.WRITE, what="Receipt")
    return receipt


def _names_in_storage() -> Iterator[str]:
    try:
        _, names = default_storage.listdir(FOLDER)
    except FileNotFoundError:  # nobody has sent one yet
        return
    for name in names:
        yield f"{FOLDER}/{name}"


def _is_old(path: str) -> bool:
    return default_storage.get_modified_time(path) < timezone.now() - WRITTEN_DOWN_WITHIN
