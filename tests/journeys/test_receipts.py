"""A receipt on a phone: photographed, covered in part, sent when there is a connection, opened."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pytest
from django.core.files.storage import default_storage
from PIL import Image
from playwright.sync_api import FilePayload, Page, expect

from casework.models import CaseLook, Way
from hls.local.processes import wait_until
from purchases.models import Purchase, Receipt
from tests.borough import Borough
from tests.factories import AllocationFactory, CaseFactory, PurchaseFactory
from tests.purchases import receipts_made as made
from tests.support.browser import PHONE, Visitors, assert_accessible

SignIn = Callable[..., Page]
WIDE, HIGH = 3000, 4000
KEPT = "The receipt is kept."


@pytest.fixture
def purchase(transactional_db: None, borough: Borough) -> Purchase:
    """£12.50, by the worker, for Bronwen Tully."""
    case = CaseFactory(citizen__name="Bronwen Tully", team=borough.harbour)
    AllocationFactory(case=case, person=borough.worker)
    purchase: Purchase = PurchaseFactory(team=borough.harbour, case=case, worker=borough.worker)
    return purchase


@pytest.fixture
def page(sign_in: SignIn, borough: Borough, purchase: Purchase) -> Page:
    """The purchase's, open on the worker's phone."""
    page = sign_in(borough.worker.email, width=PHONE)
    page.goto(purchase.get_absolute_url())
    return page


def photo(name: str = "till.jpg", size: tuple[int, int] = (WIDE, HIGH)) -> FilePayload:
    return {"name": name, "mimeType": "image/jpeg", "buffer": made.photo(size=size)}


def choose(page: Page, *files: FilePayload) -> None:
    page.get_by_label("Add receipts").set_input_files(list(files))


def look(page: Page) -> None:
    """What a person would see at a glance, and what somebody who cannot see it needs."""
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), page.url
    assert_accessible(page)


def kept() -> Image.Image:
    """The only receipt, as it is stored."""
    with default_storage.open(Receipt.objects.get().path) as file:
        return Image.open(BytesIO(file.read()))


def is_black(picture: Image.Image, across: float, down: float) -> bool:
    """Whether a dot is black; ``across`` and ``down`` in hundredths of the picture."""
    at = (int(picture.width * across / 100), int(picture.height * down / 100))
    return max(picture.convert("RGB").getpixel(at)) < 30  # type: ignore[arg-type]


def add(page: Page) -> None:
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.get_by_text(KEPT)).to_be_visible(timeout=20_000)


def test_a_photo_is_made_smaller_covered_in_numbers_and_opened(
    page: Page, purchase: Purchase
) -> None:
    look(page)
    choose(page, photo())
    expect(page.get_by_role("img", name="The photo till.jpg")).to_be_visible()
    page.get_by_role("button", name="Cover a part of till.jpg").press("Enter")
    for label, number in {
        "From the left": "40",
        "From the top": "60",
        "Width": "20",
        "Height": "10",
    }.items():
        page.get_by_label(label).fill(number)
    page.get_by_role("button", name="Cover this part").press("Enter")
    expect(page.get_by_text("Covered.", exact=True)).to_be_visible()
    look(page)
    add(page)
    look(page)

    picture = kept()
    assert picture.size == (1500, 2000)
    assert is_black(picture, 50, 65)
    assert not is_black(picture, 50, 50)
    assert not picture.getexif()

    CaseLook.objects.all().delete()
    with page.expect_download() as opened:
        page.get_by_role("link", name="Photo 1").click()
    assert opened.value.suggested_filename == f"receipt-{Receipt.objects.get().pk}.jpg"
    assert CaseLook.objects.filter(case=purchase.case, way=Way.READ, what="Receipt").exists()


def test_a_part_is_covered_by_two_taps_and_uncovered(page: Page) -> None:
    choose(page, photo())
    page.get_by_role("button", name="Cover a part of till.jpg").click()
    canvas = page.get_by_role("img", name="The photo till.jpg")
    box = canvas.bounding_box()
    assert box
    canvas.click(position={"x": box["width"] * 0.4, "y": box["height"] * 0.4})
    expect(page.get_by_text("Now tap the corner across from it.")).to_be_visible()
    canvas.click(position={"x": box["width"] * 0.8, "y": box["height"] * 0.8})
    expect(page.get_by_text("Covered.", exact=True)).to_be_visible()
    page.get_by_role("button", name="Uncover the last").click()
    expect(page.get_by_text("Uncovered.", exact=True)).to_be_visible()
    add(page)
    assert not is_black(kept(), 60, 60)


def test_a_part_is_covered_by_drawing_over_it(page: Page) -> None:
    choose(page, photo())
    page.get_by_role("button", name="Cover a part of till.jpg").click()
    canvas = page.get_by_role("img", name="The photo till.jpg")
    canvas.scroll_into_view_if_needed()
    box = canvas.bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] * 0.3, box["y"] + box["height"] * 0.3)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.7, box["y"] + box["height"] * 0.6, steps=5)
    page.mouse.up()
    expect(page.get_by_text("Covered.", exact=True)).to_be_visible()
    add(page)
    assert is_black(kept(), 50, 45)
    assert not is_black(kept(), 80, 80)


def test_without_a_connection_it_waits_on_the_device_and_is_sent_when_it_is_back(
    page: Page,
) -> None:
    choose(page, photo())
    page.context.set_offline(True)
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.get_by_text("Kept on this device")).to_be_visible()
    look(page)
    assert not Receipt.objects.exists()
    page.context.set_offline(False)
    expect(page.get_by_text(KEPT)).to_be_visible(timeout=20_000)
    assert Receipt.objects.count() == 1


def test_the_page_is_left_and_the_file_is_sent_from_another(page: Page) -> None:
    page.route("**/receipts/", lambda route: route.abort())
    choose(page, photo())
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.get_by_text("Kept on this device")).to_be_visible()
    page.unroute("**/receipts/")
    page.goto("/")
    assert wait_until(lambda: Receipt.objects.count() == 1, 15)


def test_what_was_chosen_and_not_sent_is_there_again(page: Page) -> None:
    choose(page, photo(), photo("back.jpg"))
    expect(page.get_by_role("img", name="The photo back.jpg")).to_be_visible()
    page.get_by_role("button", name="Leave out till.jpg").click()
    expect(page.get_by_text("till.jpg is left out.")).to_be_visible()
    page.reload()
    expect(page.get_by_text("Chosen earlier, and not sent yet.")).to_be_visible()
    expect(page.get_by_role("img", name="The photo back.jpg")).to_be_visible()
    expect(page.get_by_role("img", name="The photo till.jpg")).to_have_count(0)
    add(page)
    assert Receipt.objects.count() == 1


def test_a_file_that_cannot_be_taken_is_told_and_good_ones_are_kept(page: Page) -> None:
    svg: FilePayload = {"name": "till.svg", "mimeType": "image/svg+xml", "buffer": b"<svg/>"}
    choose(page, photo(), svg)
    expect(page.get_by_role("listitem").filter(has_text="till.svg")).to_be_visible()
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.get_by_text("“till.svg” is not a photo or a PDF")).to_be_visible(timeout=20_000)
    expect(page.get_by_text("The receipt is kept.")).to_be_visible()
    expect(page.get_by_role("link", name="Photo 1")).to_be_visible()
    look(page)
    assert Receipt.objects.count() == 1


def test_it_works_without_scripts(visitors: Visitors, borough: Borough, purchase: Purchase) -> None:
    page = visitors.sign_in(borough.worker.email, width=PHONE, javascript=False)
    page.goto(purchase.get_absolute_url())
    choose(page, photo(), photo("small.jpg", (100, 100)))
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.get_by_text("2 receipts are kept.")).to_be_visible()
    page.get_by_role("button", name="Take away Photo 1").click()
    expect(page.get_by_text("The receipt is taken away.")).to_be_visible()
    page.get_by_text("Receipts taken away").click()
    page.get_by_role("button", name="Bring back").click()
    expect(page.get_by_text("The receipt is back.")).to_be_visible()
    assert Receipt.objects.kept().count() == 2
