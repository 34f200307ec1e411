"""A receipt's file, as a page and the API give it out."""

from __future__ import annotations

from django.core.files.storage import default_storage
from django.http import FileResponse, Http404

from purchases.actions.receipts import open_receipt
from purchases.models import Receipt, ReceiptType
from systems.models import Person

CONTENT_TYPES = {ReceiptType.PHOTO: "image/jpeg", ReceiptType.PDF: "application/pdf"}
# Whatever a browser makes of the file: it is no page of ours, runs nothing and asks for nothing.
SHUT_IN = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "private, no-store",
}


def given_out(receipt: Receipt, *, to: Person) -> FileResponse:
    """The file of a receipt that ``to`` may see. That it was opened is on record.

    Raises ``Http404`` where the file is gone.
    """
    try:
        file = default_storage.open(receipt.path)
    except FileNotFoundError:
        raise Http404 from None
    open_receipt(receipt=receipt, by=to)
    return FileResponse(
        file,
        as_attachment=True,
        filename=f"receipt-{receipt.pk}.{receipt.file_type}",
        content_type=CONTENT_TYPES[ReceiptType(receipt.file_type)],
        headers=SHUT_IN,
    )
