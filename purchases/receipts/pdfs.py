"""PDFs, put together anew: what is kept has what is drawn on the pages and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream
from pikepdf.settings import set_qpdf_limits

from purchases.receipts.refusal import (
    LIVE_FORM,
    MOST_PAGES,
    NO_PAGES,
    PASSWORD,
    PDF_DAMAGED,
    TOO_MANY_PAGES,
    TOO_MUCH,
    NotAReceipt,
)

# All that a page needs to be drawn: no actions, links, notes, small pictures or words about it.
OF_A_PAGE = frozenset(
    {
        *("/Type", "/Parent", "/MediaBox", "/CropBox", "/Rotate", "/UserUnit"),
        *("/Contents", "/Resources", "/Group"),
    }
)
# What the things that a page is drawn with may carry besides: words about them, files, actions.
NOT_DRAWN = frozenset(
    {
        *("/Metadata", "/PieceInfo", "/LastModified", "/AF", "/EF", "/AA", "/JS", "/OPI"),
        *("/Alternates", "/StructParent", "/StructParents"),
    }
)
# In a stream these would have its data fetched from another file.
ELSEWHERE = frozenset({"/F", "/FFilter", "/FDecodeParms", "/Ref"})
MOST_UNPACKED = 128 * 1024 * 1024
"""Bytes that one stream may become; what a page is drawn with is far smaller."""
MOST_UNPACKED_IN_ALL = 4 * MOST_UNPACKED
DEEPEST = 100
# Pictures that are unpacked only by whatever shows them.
PICTURES = (Name.DCTDecode, Name.JPXDecode, Name.CCITTFaxDecode, Name.JBIG2Decode)
START_OF_DOTS = b"\xff\xda"
SHORTEST_PART = 4

set_qpdf_limits(
    flate_max_memory=MOST_UNPACKED,
    run_length_max_memory=MOST_UNPACKED,
    png_max_memory=MOST_UNPACKED,
    tiff_max_memory=MOST_UNPACKED,
    parser_max_nesting=DEEPEST,
    doc_max_warnings=1000,
)


def put_together(data: bytes) -> bytes:
    """The pages of the PDF in ``data`` as a PDF without anything else. Raises ``NotAReceipt``.

    What was typed into a form, stamped or written on a page becomes a part of the page.
    """
    try:
        with pikepdf.explicit_conversion(), pikepdf.open(BytesIO(data)) as sent:
            _look_at(sent)
            return _only_the_pages(sent)
    except pikepdf.PasswordError:
        raise NotAReceipt(PASSWORD) from None
    except (NotAReceipt, MemoryError):
        raise
    except Exception:  # noqa: BLE001 - a PDF can be damaged in more ways than its reader names
        raise NotAReceipt(PDF_DAMAGED) from None


def _look_at(sent: Pdf) -> None:
    """Turn away what cannot be put together as its reader would see it."""
    form = sent.Root.get(Name.AcroForm)
    if isinstance(form, Dictionary) and Name.XFA in form:
        raise NotAReceipt(LIVE_FORM)
    pages = len(sent.pages)
    if not pages:
        raise NotAReceipt(NO_PAGES)
    if pages > MOST_PAGES:
        raise NotAReceipt(TOO_MANY_PAGES)


def _only_the_pages(sent: Pdf) -> bytes:
    sent.flatten_annotations("screen")
    with pikepdf.new() as made:
        for page in sent.pages:
            _keep_only_what_is_drawn(page.obj)
            made.pages.append(page)
        _scrub(made)
        _weigh(made)
        file = BytesIO()
        made.save(
            file,
            # The same pages sent twice are the same file.
            deterministic_id=True,
            min_version=sent.pdf_version,
            compress_streams=True,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
        )
    return file.getvalue()


def _keep_only_what_is_drawn(page: Object) -> None:
    for key in set(page.keys()) - OF_A_PAGE:
        del page[key]


def _scrub(made: Pdf) -> None:
    """Take away all that the things on the pages carry besides."""
    for each in list(made.objects):
        for inner in _dictionaries_in(each):
            for key in NOT_DRAWN.intersection(inner.keys()):
                del inner[key]
        if isinstance(each, Stream):
            for key in ELSEWHERE.intersection(each.keys()):
                del each[key]
            _scrub_photo(made, each)


def _dictionaries_in(thing: Object) -> Iterator[Object]:
    """``thing`` and what is written inside it, but not what it only points to."""
    waiting = [thing]
    while waiting:
        each = waiting.pop()
        if isinstance(each, Dictionary | Stream):
            yield each
            inside = [each.get(key) for key in each.keys()]  # noqa: SIM118 - no mapping
        elif isinstance(each, Array):
            inside = list(each)
        else:
            continue
        waiting += [it for it in inside if isinstance(it, Object) and not it.is_indirect]


def _weigh(made: Pdf) -> None:
    """Turn away what would become enormous in the hands of whoever opens it."""
    unpacked = 0
    for each in made.objects:
        if isinstance(each, Stream) and (_steps_of(each) or [None])[-1] not in PICTURES:
            unpacked += len(each.read_bytes())
        if unpacked > MOST_UNPACKED_IN_ALL:
            raise NotAReceipt(TOO_MUCH)


def _steps_of(stream: Stream) -> list[Object | None]:
    """How a stream is packed, from the outside in."""
    filters = stream.get(Name.Filter)
    return list(filters) if isinstance(filters, Array) else [filters]


def _scrub_photo(made: Pdf, stream: Stream) -> None:
    """Take what a camera wrote about a photo out of the photo, where a page has one."""
    steps, parameters = _steps_of(stream), stream.get(Name.DecodeParms)
    with_each = list(parameters) if isinstance(parameters, Array) else [parameters]
    if not steps or steps[-1] != Name.DCTDecode:
        return
    jpeg = stream.read_raw_bytes()
    if len(steps) > 1:  # it is packed once more
        packed = Stream(made, jpeg)
        packed.Filter = Array(steps[:-1])
        jpeg = packed.read_bytes()
    last = with_each[-1] if with_each else None
    how = last if isinstance(last, Dictionary) else None
    stream.write(without_words(jpeg), filter=Name.DCTDecode, decode_parms=how)


def without_words(jpeg: bytes) -> bytes:
    """A JPEG without its comments and what programs wrote into it; its dots stay as they are.

    What says how colours are stored (JFIF, Adobe) is needed to draw it, and stays. Raises
    ``NotAReceipt`` for something that is not a JPEG.
    """
    if not jpeg.startswith(b"\xff\xd8"):
        raise NotAReceipt(PDF_DAMAGED)
    kept, at = [jpeg[:2]], 2
    while jpeg[at : at + 2] != START_OF_DOTS:
        part = jpeg[at : at + 2 + int.from_bytes(jpeg[at + 2 : at + 4])]
        if part[:1] != b"\xff" or len(part) < SHORTEST_PART:
            raise NotAReceipt(PDF_DAMAGED)
        if _is_drawn_with(part):
            kept.append(part)
        at += len(part)
    return b"".join([*kept, jpeg[at:]])


def _is_drawn_with(part: bytes) -> bool:
    """Whether a part of a JPEG is more than words: its second byte says what kind it is."""
    kind, words = part[1:2], part[4:]
    if kind == b"\xe0":
        return words.startswith(b"JFIF\0")
    if kind == b"\xee":
        return words.startswith(b"Adobe")
    return not (b"\xe1" <= kind <= b"\xef" or kind == b"\xfe")
