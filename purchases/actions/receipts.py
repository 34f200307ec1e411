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
from debriefs.actions.talk import withdraw
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
    """Keep files with a purchase, in their order; returns those that it did not have already.

    So what is sent again, because an answer was lost, is kept once. Raises
    ``Purchase.DoesNotExist`` where the purchase was taken back meanwhile.
    """
    sent = [(_receipt(file, by), file) for file in files]
    added: list[Receipt] = []
    try:
        for receipt, file in sent:
            default_storage.save(receipt.path, ContentFile(file.data))
        with acting(by):
            added = _write_down(purchase, [receipt for receipt, _ in sent], by)
    finally:
        for receipt, _ in sent:
            if receipt not in added:
                default_storage.delete(receipt.path)
    return added


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


def _receipt(file: MadeAnew, by: Person) -> Receipt:
    return Receipt(
        file_type=file.file_type,
        size=len(file.data),
        sha256=hashlib.sha256(file.data).hexdigest(),
        added_by=by,
    )


def _write_down(purchase: Purchase, receipts: list[Receipt], by: Person) -> list[Receipt]:
    """The rows of files that are in storage; none for those that the purchase has already."""
    locked = (
        Purchase.objects.kept().select_for_update(of=("self",), no_key=True).get(pk=purchase.pk)
    )
    there = set(locked.receipts.kept().values_list("sha256", flat=True))
    new: dict[str, Receipt] = {}
    for receipt in receipts:
        if receipt.sha256 not in there:
            new.setdefault(receipt.sha256, receipt).purchase = locked
    if new:
        Receipt.objects.bulk_create(new.values())
        record_look(case=purchase.case, by=by, way=Way.WRITE, what="Receipt")
        withdraw(about=f"purchase:{purchase.pk}:receipt", by=by)
    return list(new.values())


def _names_in_storage() -> Iterator[str]:
    try:
        _, names = default_storage.listdir(FOLDER)
    except FileNotFoundError:  # nobody has sent one yet
        return
    for name in names:
        yield f"{FOLDER}/{name}"


def _is_old(path: str) -> bool:
    return default_storage.get_modified_time(path) < timezone.now() - WRITTEN_DOWN_WITHIN
