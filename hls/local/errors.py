"""The one kind of error that this package raises on purpose."""

from pathlib import Path


class LocalError(Exception):
    """Something a person can act on, said in one line: what happened and what to do."""


def unusable(folder: Path, error: OSError) -> LocalError:
    """Say in one line why ``folder`` cannot hold data."""
    reason = (error.strerror or str(error)).lower()
    return LocalError(
        f"Cannot write to the data folder {folder}: {reason}. "
        "Make room or change its rights, or name another in HLS_LOCAL_FOLDER."
    )
