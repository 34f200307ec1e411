"""Where what people send stops being written down."""

from typing import Any

from django.conf import settings
from django.core.files.uploadhandler import FileUploadHandler


class CutOff(FileUploadHandler):
    """Drops what follows ``LARGEST_UPLOAD`` bytes of a file: its form finds it too large."""

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:
        return raw_data if start < settings.LARGEST_UPLOAD else None

    def file_complete(self, file_size: int) -> Any:
        """Leave the file to the handlers after this one."""
        return None
