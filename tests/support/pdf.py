"""What a PDF is, as far as tests ask: its pages."""

import re
import zlib

MILLIMETRE = 72 / 25.4
"""In points."""


def pages_of(data: bytes) -> list[tuple[int, int]]:
    """The width and height of each page, in millimetres."""
    assert data.startswith(b"%PDF-"), data[:40]
    objects = data
    for packed in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL):
        try:
            objects += zlib.decompress(packed)
        except zlib.error:
            continue
    boxes = re.findall(rb"/MediaBox ?\[ ?0 0 ([\d.]+) ([\d.]+) ?\]", objects)
    return [(round(float(w) / MILLIMETRE), round(float(h) / MILLIMETRE)) for w, h in boxes]
