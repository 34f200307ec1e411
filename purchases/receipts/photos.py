"""Photos, drawn anew: what is kept has dots and nothing else of what was sent."""

from __future__ import annotations

import warnings
from io import BytesIO

from PIL import Image, ImageOps, UnidentifiedImageError

from purchases.receipts.refusal import (
    MOST_DOTS,
    NOT_KNOWN,
    PHOTO_DAMAGED,
    TOO_MANY_DOTS,
    NotAReceipt,
)

# Pillow can read many more, each by code that a stranger's file could be made for.
FORMATS = ("JPEG", "PNG", "WEBP")
LONGEST_SIDE = 3000
"""Dots of the longer side of what is kept: the small print of a till roll can still be read."""
QUALITY = 85

# Pillow warns of more, before it makes room for them; here that is the end of it.
Image.MAX_IMAGE_PIXELS = MOST_DOTS
TOO_MANY = (Image.DecompressionBombWarning, Image.DecompressionBombError)


def redraw(data: bytes) -> bytes:
    """The photo in ``data`` as a JPEG, upright, on white. Raises ``NotAReceipt``.

    Place, device, comments, colour profile, a smaller picture inside, and whatever was put behind
    the photo stay behind.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(data), formats=FORMATS) as photo:
                return _as_jpeg(photo)
    except UnidentifiedImageError:
        raise NotAReceipt(NOT_KNOWN) from None
    except TOO_MANY:
        raise NotAReceipt(TOO_MANY_DOTS) from None
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - a photo can be damaged in as many ways as there are readers
        raise NotAReceipt(PHOTO_DAMAGED) from None


def _as_jpeg(photo: Image.Image) -> bytes:
    longest = (LONGEST_SIDE, LONGEST_SIDE)
    photo.draft("RGB", longest)  # a JPEG is read smaller at once, where it is much larger
    photo.thumbnail(longest)
    ImageOps.exif_transpose(photo, in_place=True)
    # A new picture, since a changed one takes along what was said about the old.
    drawn = Image.new("RGB", photo.size, "white")
    if photo.has_transparency_data:
        seen = photo.convert("RGBA")
        drawn.paste(seen, mask=seen.getchannel("A"))
    else:
        drawn.paste(photo.convert("RGB"))
    file = BytesIO()
    drawn.save(file, "JPEG", quality=QUALITY)
    return file.getvalue()
