"""One case and one purchase for it that the tests of purchases stand in."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from django.utils import timezone

from casework.actions import add_what_matters
from casework.models import Case
from purchases.actions import record_purchase
from purchases.models import Purchase, ShippedKind
from tests.borough import Borough
from tests.casework.conftest import SignIn, case, restricted, sign_in

__all__ = ["SignIn", "case", "purchase", "restricted", "sign_in", "typed"]

Typed = Callable[..., dict[str, str]]


@pytest.fixture
def purchase(borough: Borough, case: Case) -> Purchase:
    """£38.20 for warmth, by the worker, for Marigold Quill."""
    matters = add_what_matters(case=case, words="Tarn warm at his homework", by=borough.worker)
    return record_purchase(
        case=case,
        by=borough.worker,
        supplier="Lantern Energy",
        amount=Decimal("38.20"),
        kind=ShippedKind.WARMTH,
        reason="The meter was empty and it was minus two outside",
        serves=matters,
        necessary="A night without heat",
    )


@pytest.fixture
def typed() -> Typed:
    """What somebody types to record a purchase today, and what is different this time."""

    def form(**changed: str) -> dict[str, str]:
        today = timezone.localdate()
        return {
            "amount": "38.20",
            "supplier": "Lantern Energy",
            "bought_on_day": str(today.day),
            "bought_on_month": str(today.month),
            "bought_on_year": str(today.year),
            "kind": "warmth",
            "reason": "The meter was empty",
            **changed,
        }

    return form
