"""What is kept of a file that somebody sends: its dots or its pages, and nothing else."""

from __future__ import annotations

import random
from contextlib import suppress
from io import BytesIO

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageFile

from purchases.receipts import refusal
from purchases.receipts.anew import make_anew
from purchases.receipts.pdfs import without_words
from purchases.receipts.photos import LONGEST_SIDE
from purchases.receipts.reading import made_anew
from purchases.receipts.refusal import NotAReceipt
from tests.purchases import receipts_made as made

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
GONE = ("/JavaScript", "/JS", "/Launch", "/OpenAction", "/AA", "/EmbeddedFile", "/Metadata")
HTML = b"<!DOCTYPE html><script>alert(1)</script>"


@pytest.fixture(autouse=True)
def as_in_a_process_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """What draws the pages that are printed has this process make do with half a photo."""
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", False)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_photo_is_drawn_anew_without_what_was_said_about_it(kind: str) -> None:
    sent = made.photo(kind)
    file_type, kept = make_anew(sent)
    assert file_type == "jpg"
    assert made.SECRET.encode() in sent
    assert made.SECRET.encode() not in kept
    with Image.open(BytesIO(kept)) as photo:
        assert (photo.format, photo.size) == ("JPEG", (120, 80))
        assert not photo.getexif()
        assert set(photo.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def test_a_photo_that_was_taken_sideways_is_kept_upright() -> None:
    _, kept = make_anew(made.photo(turned=6))
    with Image.open(BytesIO(kept)) as photo:
        assert photo.size == (80, 120)
        red, green, _ = photo.getpixel((75, 5))  # type: ignore[misc]  # three bands
        assert (red > 200, green < 100) == (True, True)


def test_a_large_photo_is_made_smaller() -> None:
    _, kept = make_anew(made.photo(size=(5000, 2500)))
    with Image.open(BytesIO(kept)) as photo:
        assert photo.size == (LONGEST_SIDE, LONGEST_SIDE // 2)


def test_what_can_be_seen_through_is_on_white() -> None:
    file = BytesIO()
    Image.new("RGBA", (20, 20), (0, 0, 0, 0)).save(file, "PNG")
    _, kept = make_anew(file.getvalue())
    with Image.open(BytesIO(kept)) as photo:
        assert photo.getpixel((10, 10)) == (255, 255, 255)


@pytest.mark.parametrize("behind", [HTML, SVG, b"PK\x03\x04" + b"\0" * 99, made.pdf()])
def test_what_is_put_behind_a_photo_is_left_behind(behind: bytes) -> None:
    _, kept = make_anew(made.photo() + behind)
    assert behind[:20] not in kept
    assert kept.endswith(b"\xff\xd9")


@pytest.mark.parametrize(
    "change",
    [
        None,
        made.with_script,
        made.with_launch,
        made.with_file_inside,
        made.with_words_about_its_parts,
        made.with_photo_packed_twice,
        made.with_field,
    ],
)
def test_a_pdf_is_put_together_from_its_pages_alone(change: object) -> None:
    sent = made.pdf(change)  # type: ignore[arg-type]
    file_type, kept = make_anew(sent)
    assert file_type == "pdf"
    everything = _unpacked(kept)
    for word in (
        made.SECRET,
        "/JavaScript",
        "/JS",
        "/Launch",
        "/OpenAction",
        "/AA",
        "/EmbeddedFile",
    ):
        assert word.encode() not in everything
    with pikepdf.open(BytesIO(kept)) as anew:
        assert set(anew.Root.keys()) <= {"/Type", "/Pages"}
        assert len(anew.docinfo.keys()) == 0
        assert len(anew.pages) == 1
        assert "/Till" in str(anew.pages[0].Resources.XObject.keys())


def test_a_pdf_holds_what_must_go_before_it_is_put_together() -> None:
    """Or the test before this would find nothing whatever was kept."""
    for change in (made.with_script, made.with_words_about_its_parts, made.with_photo_packed_twice):
        assert made.SECRET.encode() in _unpacked(made.pdf(change))


def test_what_was_typed_into_a_form_stays_on_the_page() -> None:
    _, kept = make_anew(made.pdf(made.with_field))
    assert b"38.20 typed" in _unpacked(kept)
    assert b"/Widget" not in _unpacked(kept)


def test_the_same_pdf_twice_is_the_same_file() -> None:
    assert make_anew(made.pdf(made.with_field)) == make_anew(made.pdf(made.with_field))


@pytest.mark.parametrize(
    ("sent", "why"),
    [
        (b"", refusal.EMPTY),
        (SVG, refusal.NOT_KNOWN),
        (HTML, refusal.NOT_KNOWN),
        (b"GIF89a" + b"\0" * 50, refusal.NOT_KNOWN),
        (b"PK\x03\x04" + b"\0" * 500, refusal.NOT_KNOWN),
        (b"\xff\xd8\xff\xe0" + HTML, refusal.PHOTO_DAMAGED),
        (made.photo()[:400], refusal.PHOTO_DAMAGED),
        (made.photo("PNG")[: len(made.photo("PNG")) // 2], refusal.PHOTO_DAMAGED),
        (made.huge_photo(), refusal.TOO_MANY_DOTS),
        (made.huge_photo(9_000), refusal.TOO_MANY_DOTS),
        (b"%PDF-1.7\n" + HTML, refusal.PDF_DAMAGED),
        (made.locked_pdf(), refusal.PASSWORD),
        (made.pdf(made.with_live_form), refusal.LIVE_FORM),
        (made.pdf(pages=51), refusal.TOO_MANY_PAGES),
        (b"\0" * (refusal.LARGEST + 1), refusal.TOO_LARGE),
    ],
)
def test_what_cannot_be_taken_is_turned_away_in_plain_words(sent: bytes, why: str) -> None:
    with pytest.raises(NotAReceipt) as refused:
        make_anew(sent)
    assert str(refused.value) == why


def test_a_pdf_that_unpacks_to_more_than_a_page_needs_is_turned_away() -> None:
    with pytest.raises(NotAReceipt):
        made_anew(made.bomb_pdf())


def test_a_file_is_read_by_a_process_of_its_own() -> None:
    kept = made_anew(made.photo())
    assert (kept.file_type, kept.data[:2]) == ("jpg", b"\xff\xd8")
    with pytest.raises(NotAReceipt, match="is not a photo"):
        made_anew(SVG)


@pytest.mark.parametrize(
    "program",
    ["import os; os.abort()", "import time; time.sleep(60)", "print('nothing made'); exit(1)"],
)
def test_a_reader_that_breaks_or_hangs_breaks_nothing_else(
    monkeypatch: pytest.MonkeyPatch, program: str, tmp_path: object
) -> None:
    monkeypatch.setattr("purchases.receipts.reading.COMMAND", ("-c", program))
    monkeypatch.setattr("purchases.receipts.reading.LONGEST_WAIT", 2)
    with pytest.raises(NotAReceipt, match="too much time or memory"):
        made_anew(made.photo())


WHOLE = {"photo": made.photo(), "png": made.photo("PNG"), "pdf": made.pdf(made.with_field)}


@pytest.mark.parametrize("name", WHOLE)
def test_a_file_cut_off_anywhere_is_made_anew_or_turned_away(name: str) -> None:
    whole = WHOLE[name]
    for end in range(0, len(whole), max(1, len(whole) // 60)):
        with suppress(NotAReceipt):
            _, kept = make_anew(whole[:end])
            assert made.SECRET.encode() not in kept


@given(seed=st.integers(), name=st.sampled_from(sorted(WHOLE)))
def test_a_damaged_file_is_made_anew_or_turned_away(seed: int, name: str) -> None:
    damaged, chance = bytearray(WHOLE[name]), random.Random(seed)
    for _ in range(chance.randint(1, 20)):
        damaged[chance.randrange(len(damaged))] = chance.randrange(256)
    with suppress(NotAReceipt):
        make_anew(bytes(damaged))


@given(st.binary(max_size=300), st.sampled_from([b"", b"\xff\xd8", b"%PDF-1.4\n", b"\x89PNG\r\n"]))
def test_nonsense_is_turned_away(nonsense: bytes, beginning: bytes) -> None:
    with pytest.raises(NotAReceipt):
        make_anew(beginning + nonsense)


@given(st.binary(max_size=200))
def test_taking_words_out_of_a_jpeg_ends(nonsense: bytes) -> None:
    with suppress(NotAReceipt):
        kept = without_words(b"\xff\xd8" + nonsense)
        assert kept.startswith(b"\xff\xd8")
        assert len(kept) <= len(nonsense) + 2


def _unpacked(data: bytes) -> bytes:
    """All of a PDF, its streams as they read."""
    file = BytesIO()
    with pikepdf.open(BytesIO(data)) as sent:
        sent.save(
            file,
            compress_streams=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
        )
    return file.getvalue()
