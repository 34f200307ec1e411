"""Why a file is not taken as a receipt."""

LARGEST = 10 * 1024 * 1024
"""Bytes of one file, as it is sent and as it is kept."""
MOST_DOTS = 64_000_000
"""Dots of one photo before it is made smaller; twice what phones take today."""
MOST_PAGES = 50
"""Pages of one PDF."""
REFUSED = 3
"""How the process ends that did not make a file anew, where it can say why."""


class NotAReceipt(ValueError):
    """A file cannot be taken. Its words follow the file's name: "is empty. Choose it again."."""


EMPTY = "is empty. Choose it again."
TOO_LARGE = "is larger than 10 MB. Take the photo again with fewer dots, or send fewer pages."
NOT_KNOWN = "is not a photo or a PDF. Add a JPEG, PNG or WebP photo, or a PDF."
TOO_MANY_DOTS = "has more than 64 million dots. Take the photo again with fewer."
PHOTO_DAMAGED = "is damaged or cut off. Take the photo again."
PDF_DAMAGED = "is damaged or cut off. Get the PDF again, or take a photo of it."
PASSWORD = "needs a password. Save it without one, or take a photo of it."  # noqa: S105 - words
NO_PAGES = "has no pages. Get the PDF again, or take a photo of it."
TOO_MANY_PAGES = "has more than 50 pages. Send only those with the receipt on them."
LIVE_FORM = "is a form that is drawn by a program inside it. Print it to a PDF, or take a photo."
TOO_MUCH = "takes too much time or memory to read. Take a photo of it."
