"""Having a stranger's file made anew, outside this process."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass

import structlog
from django.conf import settings

from purchases.receipts.refusal import REFUSED, TOO_MUCH, NotAReceipt

log = structlog.get_logger(__name__)

COMMAND = ("-s", "-m", "purchases.receipts.anew")
LONGEST_WAIT = 30
"""Seconds, also on a machine that has other things to do."""


@dataclass(frozen=True)
class MadeAnew:
    """A photo ("jpg") or PDF ("pdf") of our own making."""

    file_type: str
    data: bytes


def made_anew(data: bytes) -> MadeAnew:
    """What is kept of a file that somebody sent. Raises ``NotAReceipt``, whatever it holds.

    A reader that is led astray ends alone: it has no settings, no database, and limits of its own.
    """
    try:
        done = subprocess.run(
            [sys.executable, *COMMAND],
            input=data,
            capture_output=True,
            check=False,
            cwd=settings.BASE_DIR,
            env={},
            timeout=LONGEST_WAIT,
        )
    except subprocess.TimeoutExpired:
        log.warning("receipt_took_too_long")
        raise NotAReceipt(TOO_MUCH) from None
    if done.returncode == REFUSED:
        raise NotAReceipt(done.stdout.decode())
    if done.returncode:
        log.warning("receipt_broke_its_reader", status=done.returncode)
        raise NotAReceipt(TOO_MUCH)
    file_type, _, made = done.stdout.partition(b"\n")
    return MadeAnew(file_type.decode(), made)
