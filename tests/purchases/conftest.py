"""One case and one purchase for it that the tests of purchases stand in."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone

from casework.actions import add_what_matters
from casework.models import Case
from purchases.actions import add_receipts, record_purchase
from purchases.models import Purchase, Receipt, ShippedKind
from tests.borough import Borough
from tests.casework.conftest import SignIn, case, restricted, sign_in
from tests.purchases.receipts_made import GOOD

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


@pytest.fixture
def folder(settings: Any, tmp_path: Path) -> Path:
    """Nothing but this test's files."""
    settings.MEDIA_ROOT = str(tmp_path)
    return tmp_path / "receipts"


@pytest.fixture
def receipt(borough: Borough, purchase: Purchase, folder: Path) -> Receipt:
    """One photo, added by the worker."""
    (added,) = add_receipts(purchase=purchase, files=[GOOD], by=borough.worker)
    return added
