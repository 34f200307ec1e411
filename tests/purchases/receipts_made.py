"""Files as people send them, good and bad, made on the spot."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pikepdf import Array, Dictionary, Name, Pdf, Stream
from PIL import Image, PngImagePlugin

from purchases.models import Receipt
from purchases.receipts.reading import MadeAnew

MAKE, ORIENTATION, GPS, LATITUDE = 0x010F, 0x0112, 0x8825, 2
SECRET = "Quillfeather"
"""Stands in everything that must not be kept, in every file of this module."""


def photo(
    kind: str = "JPEG", *, size: tuple[int, int] = (120, 80), colour: str = "white", turned: int = 1
) -> bytes:
    """A photo that says where it was taken, with what, and of whom. ``turned``: EXIF's number."""
    picture = Image.new("RGB", size, colour)
    picture.paste("red", (0, 0, size[0] // 4, size[1] // 4))  # so that it has an upper left
    exif = Image.Exif()
    exif[MAKE], exif[ORIENTATION] = SECRET, turned
    exif.get_ifd(GPS)[LATITUDE] = (51.0, 30.0, 0.0)
    file = BytesIO()
    if kind == "JPEG":
        xmp = f"<x:xmpmeta>{SECRET}</x:xmpmeta>".encode()
        picture.save(file, kind, exif=exif, comment=SECRET, xmp=xmp, icc_profile=SECRET.encode())
    elif kind == "PNG":
        words = PngImagePlugin.PngInfo()
        words.add_text("Comment", SECRET)
        picture.save(file, kind, exif=exif, pnginfo=words)
    else:
        picture.save(file, kind, exif=exif)
    return file.getvalue()


def pdf(change: Callable[[Pdf], None] | None = None, *, pages: int = 1) -> bytes:
    """A PDF whose pages hold a photo, changed by ``change``, with who made it in its metadata."""
    with pikepdf.new() as made:
        for _ in range(pages):
            made.add_blank_page(page_size=(200, 300))
        image = Stream(made, photo())
        image.stream_dict = Dictionary(
            Type=Name.XObject,
            Subtype=Name.Image,
            Width=120,
            Height=80,
            ColorSpace=Name.DeviceRGB,
            BitsPerComponent=8,
            Filter=Name.DCTDecode,
        )
        page = made.pages[0]
        page.Resources = Dictionary(XObject=Dictionary(Till=image))
        page.Contents = Stream(made, b"q 100 0 0 80 20 20 cm /Till Do Q")
        made.docinfo[Name.Author] = SECRET
        with made.open_metadata() as words:
            words["dc:title"] = SECRET
        if change:
            change(made)
        file = BytesIO()
        made.save(file, static_id=True)
    return file.getvalue()


def _action(script: str) -> Dictionary:
    return Dictionary(S=Name.JavaScript, JS=f"app.alert('{script}')")


def with_script(made: Pdf) -> None:
    made.Root.OpenAction = _action(SECRET)
    made.Root.AA = Dictionary(WC=_action(SECRET))
    made.pages[0].obj.AA = Dictionary(O=_action(SECRET))
    named = Dictionary(Names=Array(["first", made.make_indirect(_action(SECRET))]))
    made.Root.Names = Dictionary(JavaScript=named)


def with_launch(made: Pdf) -> None:
    made.pages[0].obj.Annots = Array(
        [
            made.make_indirect(
                Dictionary(
                    Type=Name.Annot,
                    Subtype=Name.Link,
                    Rect=[0, 0, 100, 100],
                    A=Dictionary(S=Name.Launch, F=f"{SECRET}.exe"),
                )
            )
        ]
    )


def with_file_inside(made: Pdf) -> None:
    made.attachments[f"{SECRET}.exe"] = b"MZ" + SECRET.encode()


def with_words_about_its_parts(made: Pdf) -> None:
    about = made.make_indirect(Stream(made, SECRET.encode(), Type=Name.Metadata))
    till = made.pages[0].Resources.XObject.Till
    till.Metadata = about
    till.PieceInfo = Dictionary(App=Dictionary(Private=SECRET))
    made.pages[0].obj.PieceInfo = Dictionary(App=Dictionary(Private=SECRET))


def with_photo_packed_twice(made: Pdf) -> None:
    till = made.pages[0].Resources.XObject.Till
    till.write(zlib.compress(photo()), filter=Array([Name.FlateDecode, Name.DCTDecode]))


def with_field(made: Pdf) -> None:
    """A form in which somebody typed an amount, drawn by the field and not by the page."""
    looks = Stream(made, b"BT /F 12 Tf (38.20 typed) Tj ET")
    looks.stream_dict = Dictionary(
        Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 100, 20], Resources=Dictionary()
    )
    field = made.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Tx,
            F=4,
            T="amount",
            V="38.20 typed",
            Rect=[10, 10, 110, 30],
            AP=Dictionary(N=looks),
            AA=Dictionary(K=_action(SECRET)),
        )
    )
    made.pages[0].obj.Annots = Array([field])
    made.Root.AcroForm = Dictionary(Fields=Array([field]))


def with_live_form(made: Pdf) -> None:
    made.Root.AcroForm = Dictionary(Fields=Array([]), XFA=Stream(made, b"<xdp:xdp/>"))


def locked_pdf() -> bytes:
    """A PDF that asks for a password."""
    file = BytesIO()
    with pikepdf.open(BytesIO(pdf())) as open_one:
        open_one.save(file, encryption=pikepdf.Encryption(user="till", owner="till"))
    return file.getvalue()


def huge_photo(side: int = 30_000) -> bytes:
    """A PNG of a few kilobytes that says it has ``side`` times ``side`` dots."""

    def chunk(name: bytes, data: bytes) -> bytes:
        check = zlib.crc32(name + data)
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    rows = zlib.compress(b"\0" * 1_000_000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def bomb_pdf() -> bytes:
    """A PDF of some kilobytes whose page unpacks to two gigabytes."""
    packing = zlib.compressobj(9)
    spaces = b" " * 1_000_000
    once = b"".join(packing.compress(spaces) for _ in range(200)) + packing.flush()

    def change(made: Pdf) -> None:
        twice = zlib.compress(once, 9)
        page = Stream(made, twice)
        page.stream_dict = Dictionary(Filter=Array([Name.FlateDecode, Name.FlateDecode]))
        made.pages[0].Contents = page

    return pdf(change)


def upload(data: bytes, name: str = "till.jpg") -> SimpleUploadedFile:
    """``data`` as a browser sends it, under a name and type that say nothing true."""
    return SimpleUploadedFile(name, data, content_type="image/jpeg")


def opened(client: Client, receipt: Receipt) -> Any:
    """What opening a receipt answers, its ``body`` read to the end, so that its file is closed."""
    answer: Any = client.get(receipt.get_absolute_url())
    answer.body = b"".join(answer)
    return answer


def stored(folder: Path) -> list[str]:
    """The names of the files in a folder."""
    return sorted(path.name for path in folder.glob("*"))


GOOD = MadeAnew("jpg", photo())
