"""What becomes of receipts: taken away, brought back, gone for good with their files."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.utils import timezone

from casework.actions import end_case
from casework.models import Case
from hls.records.actions import anonymise, delete, forget_deleted
from purchases.actions import add_receipts, bring_receipt_back, take_receipt_away
from purchases.actions.receipts import forget_taken_away, remove_stray_files
from purchases.models import Purchase, Receipt
from purchases.receipts.reading import MadeAnew
from tests.borough import Borough
from tests.purchases import receipts_made as made
from tests.purchases.conftest import SignIn
from tests.purchases.receipts_made import opened, stored


def test_one_that_is_taken_away_can_be_brought_back(
    sign_in: SignIn, borough: Borough, purchase: Purchase, receipt: Receipt
) -> None:
    client = sign_in(borough.worker)
    client.post(f"{receipt.get_absolute_url()}take-away/")
    for who in (borough.worker, borough.manager):
        assert opened(sign_in(who), receipt).status_code == 404
    page = client.get(f"{purchase.get_absolute_url()}receipts/").content.decode()
    assert "None yet." in page
    assert "Bring back" in page
    client.post(f"{receipt.get_absolute_url()}bring-back/")
    assert opened(client, receipt).status_code == 200


def test_only_who_added_it_and_the_purchases_worker_take_it_away(
    sign_in: SignIn, borough: Borough, purchase: Purchase, receipt: Receipt
) -> None:
    colleague = sign_in(borough.colleague)
    assert colleague.post(f"{receipt.get_absolute_url()}take-away/").status_code == 404
    assert "Take away" not in colleague.get(purchase.get_absolute_url()).content.decode()
    other = MadeAnew("pdf", made.pdf())
    (of_colleague,) = add_receipts(purchase=purchase, files=[other], by=borough.colleague)
    path = f"{of_colleague.get_absolute_url()}take-away/"
    assert sign_in(borough.worker).post(path).status_code == 302


def test_after_thirty_days_row_and_file_are_gone(
    borough: Borough, receipt: Receipt, folder: Path, django_capture_on_commit_callbacks: Any
) -> None:
    take_receipt_away(receipt=receipt, by=borough.worker)
    assert forget_taken_away() == 0
    Receipt.objects.update(deleted_at=timezone.now() - timedelta(days=30, minutes=1))
    assert not Receipt.objects.to_bring_back_by(borough.worker).exists()
    with django_capture_on_commit_callbacks(execute=True):
        assert forget_taken_away() == 1
    assert not Receipt.objects.exists()
    assert stored(folder) == []


def test_one_that_was_brought_back_in_time_stays(
    borough: Borough, receipt: Receipt, folder: Path
) -> None:
    take_receipt_away(receipt=receipt, by=borough.worker)
    bring_receipt_back(receipt=receipt, by=borough.worker)
    assert forget_taken_away() == 0
    assert stored(folder) == [f"{receipt.key}.jpg"]


@pytest.mark.parametrize("ends", ["anonymised", "deleted"])
def test_with_the_record_of_a_case_its_receipts_go(
    borough: Borough,
    case: Case,
    receipt: Receipt,
    folder: Path,
    ends: str,
    django_capture_on_commit_callbacks: Any,
) -> None:
    end_case(case=case, by=borough.worker)
    with django_capture_on_commit_callbacks(execute=True):
        if ends == "anonymised":
            anonymise(case=case, by=borough.coordinator)
        else:
            delete(case=case, by=borough.coordinator)
            assert stored(folder)
            Case.objects.update(deleted_at=timezone.now() - timedelta(days=31))
            forget_deleted()
    assert not Receipt.objects.exists()
    assert stored(folder) == []


def test_files_that_no_row_tells_of_are_removed_once_they_are_old(
    receipt: Receipt, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    default_storage.save("receipts/5b0a6a3e-0000-4000-8000-000000000000.jpg", ContentFile(b"x"))
    default_storage.save("receipts/nonsense", ContentFile(b"x"))
    assert remove_stray_files() == 0
    monkeypatch.setattr("purchases.actions.receipts.WRITTEN_DOWN_WITHIN", timedelta(0))
    assert remove_stray_files() == 2
    assert stored(folder) == [f"{receipt.key}.jpg"]


def test_where_nobody_sent_any_there_are_no_stray_files(db: None, folder: Path) -> None:
    assert remove_stray_files() == 0
