"""/purchases/<id>/receipts/ and /purchases/receipts/<id>/: adding, opening, taking away."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.files.storage import default_storage
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from PIL import Image

from casework.models import Case, CaseLook, Way
from purchases.actions import add_receipts, take_receipt_away
from purchases.models import Purchase, Receipt
from purchases.receipts.reading import MadeAnew
from tests.borough import Borough
from tests.factories import PurchaseFactory
from tests.purchases import receipts_made as made
from tests.purchases.conftest import SignIn, Typed
from tests.purchases.receipts_made import GOOD, opened, stored

SVG = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"

Send = Callable[..., Any]


@pytest.fixture
def send(sign_in: SignIn, borough: Borough, purchase: Purchase, folder: Path) -> Send:
    """Send files as the worker does, or as ``client``."""

    def send_files(*files: Any, client: Client | None = None, **extra: Any) -> Any:
        return (client or sign_in(borough.worker)).post(
            f"{purchase.get_absolute_url()}receipts/", {"receipts": list(files)}, **extra
        )

    return send_files


def test_several_photos_and_pdfs_are_added_at_once(
    send: Send, purchase: Purchase, folder: Path
) -> None:
    answer = send(made.upload(made.photo()), made.upload(made.pdf(), "bill.exe"))
    assert (answer.status_code, answer.headers["Location"]) == (302, purchase.get_absolute_url())
    photo, pdf = purchase.receipts.all()
    assert (photo.file_type, pdf.file_type) == ("jpg", "pdf")
    assert stored(folder) == sorted([f"{photo.key}.jpg", f"{pdf.key}.pdf"])
    assert photo.size == default_storage.size(photo.path)
    assert made.SECRET.encode() not in (folder / f"{photo.key}.jpg").read_bytes()


def test_adding_is_on_record(send: Send, borough: Borough, case: Case) -> None:
    send(made.upload(made.photo()))
    look = CaseLook.objects.get(what="Receipt")
    assert (look.case, look.person, look.way) == (case, borough.worker, Way.WRITE)


def test_good_files_are_kept_and_each_bad_one_is_told_why(
    send: Send, purchase: Purchase, folder: Path
) -> None:
    answer = send(
        made.upload(made.photo()), made.upload(SVG, "till.svg"), made.upload(b"", "empty.jpg")
    )
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "“till.svg” is not a photo or a PDF" in page
    assert "“empty.jpg” is empty" in page
    assert "The receipt is kept." in page
    assert purchase.receipts.count() == len(stored(folder)) == 1


def test_a_file_that_is_too_large_is_not_even_read(
    send: Send, purchase: Purchase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("purchases.forms.receipts.made_anew", None)
    answer = send(made.upload(b"\xff" * (10 * 1024 * 1024 + 1), "large.jpg"))
    assert "“large.jpg” is larger than 10 MB" in answer.content.decode()
    assert not purchase.receipts.exists()


def test_of_an_endless_file_no_more_is_written_down_than_its_form_needs(
    send: Send, settings: Any
) -> None:
    settings.LARGEST_UPLOAD = 100_000
    answer = send(made.upload(b"\xff" * 3_000_000, "endless.jpg"))
    (file,) = answer.context["form"].files.getlist("receipts")
    assert file.size < 300_000
    assert "endless.jpg" in answer.content.decode()


def test_no_more_than_ten_are_taken_at_once(send: Send, purchase: Purchase) -> None:
    many = [made.upload(made.photo(size=(20 + n, 20)), f"till-{n}.jpg") for n in range(11)]
    answer = send(*many)
    assert "Add at most 10 at a time. Not added: “till-10.jpg”" in answer.content.decode()
    assert purchase.receipts.count() == 10


def test_choosing_none_is_told(send: Send) -> None:
    answer = send()
    assert answer.status_code == 422
    assert "Select a photo or a PDF" in answer.content.decode()


@pytest.mark.parametrize("cut", [0, 1, 30, 200, 500])
@pytest.mark.parametrize("whole", [made.photo("PNG"), made.pdf()], ids=["png", "pdf"])
def test_a_cut_off_file_is_answered_and_leaves_nothing_half(
    send: Send, purchase: Purchase, folder: Path, whole: bytes, cut: int
) -> None:
    answer = send(made.upload(whole[:cut]))
    assert answer.status_code in (302, 422)
    assert purchase.receipts.count() == len(stored(folder))


def test_a_page_that_sends_one_file_at_a_time_is_answered_in_json(
    send: Send, purchase: Purchase
) -> None:
    asked = {"headers": {"Accept": "application/json"}}
    assert send(made.upload(made.photo()), **asked).json() == {}
    refused = send(made.upload(SVG, "till.svg"), **asked)
    assert refused.status_code == 422
    assert refused.json()["problem"].startswith("“till.svg” is not a photo")
    assert purchase.receipts.count() == 1


def test_the_same_file_sent_again_is_kept_once(
    send: Send, purchase: Purchase, folder: Path
) -> None:
    for _ in range(2):
        assert send(made.upload(made.photo())).status_code == 302
    assert purchase.receipts.count() == len(stored(folder)) == 1


def test_where_the_row_fails_no_file_stays(
    borough: Borough, purchase: Purchase, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(**_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("purchases.actions.receipts.record_look", broken)
    with pytest.raises(RuntimeError):
        add_receipts(purchase=purchase, files=[GOOD], by=borough.worker)
    assert not Receipt.objects.exists()
    assert stored(folder) == []


def test_where_the_file_cannot_be_written_there_is_no_row(
    borough: Borough, purchase: Purchase, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save = default_storage.save

    def full(name: str, content: Any) -> str:
        if name.endswith(".pdf"):
            raise OSError("No space left on device")
        return save(name, content)

    monkeypatch.setattr(default_storage, "save", full)
    with pytest.raises(OSError, match="No space"):
        add_receipts(purchase=purchase, files=[GOOD, MadeAnew("pdf", b"x")], by=borough.worker)
    assert not Receipt.objects.exists()
    assert stored(folder) == []


def test_a_purchase_that_was_taken_back_meanwhile_takes_none(
    borough: Borough, purchase: Purchase, folder: Path
) -> None:
    Purchase.objects.update(deleted_at=timezone.now(), deleted_by=borough.worker)
    with pytest.raises(Purchase.DoesNotExist):
        add_receipts(purchase=purchase, files=[GOOD], by=borough.worker)
    assert stored(folder) == []


@pytest.mark.parametrize(
    ("who", "adds", "opens"),
    [
        ("worker", 302, 200),
        ("colleague", 302, 200),
        ("coordinator", 302, 200),
        ("manager", 403, 200),
        ("finance", 403, 200),
        ("other_worker", 404, 404),
        ("steward", 404, 404),
        ("place_steward", 404, 404),
        ("administrator", 404, 404),
        ("partner", 404, 404),
        ("stranger", 404, 404),
    ],
)
def test_the_team_adds_and_whoever_reads_the_purchase_opens(
    send: Send, sign_in: SignIn, borough: Borough, receipt: Receipt, who: str, adds: int, opens: int
) -> None:
    client = sign_in(getattr(borough, who))
    assert opened(client, receipt).status_code == opens
    assert send(made.upload(made.photo()), client=client).status_code == adds


def test_a_receipt_of_a_restricted_case_is_not_there_for_colleagues(
    sign_in: SignIn, borough: Borough, restricted: Case
) -> None:
    purchase = PurchaseFactory(team=borough.harbour, case=restricted, worker=borough.worker)
    (receipt,) = add_receipts(purchase=purchase, files=[GOOD], by=borough.worker)
    assert opened(sign_in(borough.worker), receipt).status_code == 200
    for address in ("", "take-away/", "bring-back/"):
        path = f"{receipt.get_absolute_url()}{address}"
        client = sign_in(borough.colleague)
        assert (client.post if address else client.get)(path).status_code == 404


def test_it_is_given_out_as_a_file_that_can_do_nothing(
    sign_in: SignIn, borough: Borough, receipt: Receipt
) -> None:
    answer = opened(sign_in(borough.worker), receipt)
    assert answer.headers["Content-Type"] == "image/jpeg"
    assert answer.headers["Content-Disposition"] == (
        f'attachment; filename="receipt-{receipt.pk}.jpg"'
    )
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert answer.headers["Content-Security-Policy"].endswith("sandbox")
    assert answer.body == GOOD.data


def test_storage_is_at_no_address_of_its_own(client: Client, receipt: Receipt) -> None:
    assert settings.MEDIA_URL in ("", "/")
    for path in (f"/{receipt.path}", f"/media/{receipt.path}", f"/static/{receipt.path}"):
        assert client.get(path, follow=False).status_code in (302, 404)


@pytest.mark.parametrize("who", ["worker", "manager", "finance"])
def test_opening_one_is_on_record_where_the_team_sees_it(
    sign_in: SignIn, borough: Borough, case: Case, receipt: Receipt, who: str
) -> None:
    CaseLook.objects.all().delete()
    person = getattr(borough, who)
    opened(sign_in(person), receipt)
    look = CaseLook.objects.get()
    assert (look.case, look.person, look.way, look.what) == (case, person, Way.READ, "Receipt")
    looks = sign_in(borough.coordinator).get(f"{case.get_absolute_url()}looks/").content.decode()
    assert f"{person}" in looks


@pytest.mark.parametrize("who", ["manager", "finance"])
def test_readers_above_find_it_without_a_name_or_a_day(
    sign_in: SignIn, borough: Borough, purchase: Purchase, receipt: Receipt, who: str
) -> None:
    page = sign_in(getattr(borough, who)).get(purchase.get_absolute_url()).content.decode()
    assert receipt.get_absolute_url() in page
    part = page[page.index("Receipts</h2>") :]
    assert "Wren Calloway" not in part
    assert f"{timezone.localdate():%-d %B}" not in part
    assert "Marigold" not in page


def test_a_file_that_storage_lost_is_not_found(
    sign_in: SignIn, borough: Borough, receipt: Receipt
) -> None:
    default_storage.delete(receipt.path)
    assert opened(sign_in(borough.worker), receipt).status_code == 404


def test_a_receipt_can_go_along_with_the_record_of_a_purchase(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed
) -> None:
    data = {**typed(), "receipts": [made.upload(made.photo())]}
    answer = sign_in(borough.worker).post(f"/purchases/new/?case={case.pk}", data)
    purchase = Purchase.objects.get()
    assert answer.headers["Location"] == purchase.get_absolute_url()
    assert purchase.receipts.count() == 1


def test_a_bad_file_holds_up_no_record(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed
) -> None:
    data = {**typed(), "receipts": [made.upload(made.photo()), made.upload(SVG, "till.svg")]}
    answer = sign_in(borough.worker).post(f"/purchases/new/?case={case.pk}", data, follow=True)
    purchase = Purchase.objects.get()
    assert answer.redirect_chain[-1][0] == f"{purchase.get_absolute_url()}receipts/"
    assert "“till.svg” is not a photo or a PDF" in answer.content.decode()
    assert purchase.receipts.count() == 1


def test_many_receipts_ask_no_more_queries_than_few(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    def add(number: int, by: Any) -> None:
        file = BytesIO()
        Image.new("RGB", (number, 10)).save(file, "JPEG")
        kept = [MadeAnew("jpg", file.getvalue())]
        for receipt in add_receipts(purchase=purchase, files=kept, by=by)[: number % 2]:
            take_receipt_away(receipt=receipt, by=by)

    client = sign_in(borough.worker)
    for number in (10, 11):
        add(number, borough.worker)
    with CaptureQueriesContext(connection) as few:
        client.get(f"{purchase.get_absolute_url()}receipts/")
    for number in range(12, 20):
        add(number, borough.colleague)
    with CaptureQueriesContext(connection) as many:
        client.get(f"{purchase.get_absolute_url()}receipts/")
    assert len(many) == len(few)
