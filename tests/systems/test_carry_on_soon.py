"""A roll-up is asked for once for each transaction, and only when it is committed."""

import pytest
from django.db import transaction
from pytest_django import DjangoCaptureOnCommitCallbacks

from systems.actions.changes import carry_on_soon


@pytest.mark.django_db
def test_many_changes_in_one_transaction_ask_once(
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    with django_capture_on_commit_callbacks() as asked:
        carry_on_soon()
        carry_on_soon()
    assert len(asked) == 1


@pytest.mark.django_db
def test_a_change_that_was_taken_back_does_not_swallow_the_next_one_s_asking(
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    class TakenBackError(Exception):
        """The change was not to be."""

    def taken_back() -> None:
        with transaction.atomic():
            carry_on_soon()
            raise TakenBackError

    with django_capture_on_commit_callbacks() as asked:
        with pytest.raises(TakenBackError):
            taken_back()
        carry_on_soon()
    assert len(asked) == 1
