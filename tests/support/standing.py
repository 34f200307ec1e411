"""What the tests of a module stand on, laid down once for all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from django.db import transaction
from pytest_django.plugin import DjangoDbBlocker

Made = TypeVar("Made")


def standing(make: Callable[[], Made], blocker: DjangoDbBlocker) -> Iterator[Made]:
    """What ``make`` lays down, for a fixture of a module; taken back after the module's last test.

    Each test with the database takes back its own changes within, so that the next finds it as it
    was made; whoever changes what ``make`` returns works on a copy. No test that commits can stand
    in the same module.
    """
    around = transaction.atomic()
    with blocker.unblock():
        around.__enter__()
        try:
            made = make()
        except BaseException:
            _take_back(around)
            raise
    yield made
    with blocker.unblock():
        _take_back(around)


def _take_back(around: transaction.Atomic) -> None:
    transaction.set_rollback(True)
    around.__exit__(None, None, None)
