"""Nobody can say yes or no to a purchase: there is no column, state, address or word for it."""

import inspect
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from django.apps import apps
from django.db import IntegrityError, models

import purchases
from purchases import forms, urls
from purchases.models import Purchase
from systems.permissions import Permission
from tests.borough import Borough
from tests.factories import PurchaseFactory

ROOT = Path(inspect.getfile(purchases)).parent.parent
WORDS = re.compile(
    r"approv|authoris|authoriz|permit|permission|refus|reject|declin|pending|allowed"
    r"|\b(?:on|put|place)[ _-]hold|\bholds?\b|\bheld\b|sign[ _-]?off|sanction|eligib",
    re.IGNORECASE,
)


def names_of_the_database() -> Iterator[str]:
    for model in apps.get_app_config("purchases").get_models():
        yield model.__name__
        yield str(model._meta.verbose_name)
        for permission in model._meta.permissions:
            yield permission[0]
        for field in model._meta.get_fields():
            yield field.name
            for value, label in getattr(field, "choices", None) or ():
                yield f"{value} {label}"


def own_words(path: Path) -> str:
    """A page or module without the framework's own names for rights."""
    text = path.read_text(encoding="utf-8")
    return re.sub(r"systems\.permissions|\bPermission(?:Denied)?\b", "", text)


def test_no_column_choice_or_table_can_keep_a_yes_or_no() -> None:
    names = list(names_of_the_database())
    assert len(names) > 50
    assert not [name for name in names if WORDS.search(name)]


def test_a_purchase_has_no_state_and_nothing_true_or_false_but_its_vat() -> None:
    fields = Purchase._meta.concrete_fields
    flags = [field.name for field in fields if isinstance(field, models.BooleanField)]
    assert flags == ["vat_reclaimable"]
    assert not {field.name for field in fields} & {"state", "status", "stage", "decision"}
    # Whom the worker talked to, and how it was paid: the worker says both, and nobody else.
    chosen = {field.name for field in fields if field.choices}
    assert chosen == {"decided_with", "paid_with"}


def test_no_address_says_yes_or_no() -> None:
    addresses = [f"{pattern.pattern} {pattern.name}" for pattern in urls.urlpatterns]
    assert addresses
    assert not [address for address in addresses if WORDS.search(address)]


def test_no_right_says_yes_or_no() -> None:
    assert not [right for right in Permission if WORDS.search(f"{right.name} {right.value}")]


@pytest.mark.parametrize(
    "path",
    [
        *sorted((ROOT / "templates" / "purchases").glob("*.html")),
        *sorted((ROOT / "purchases").glob("*.py")),
        *sorted((ROOT / "purchases" / "views").glob("*.py")),
    ],
    ids=lambda path: path.name,
)
def test_no_page_and_no_module_speaks_of_it(path: Path) -> None:
    assert not WORDS.findall(own_words(path))


def test_recording_asks_for_nothing_from_anybody_else() -> None:
    assert not [name for name in forms.PurchaseForm.base_fields if WORDS.search(name)]


@pytest.mark.parametrize(
    "broken",
    [
        {"amount": Decimal(0)},
        {"paid_with": "nonsense"},
        {"reason": ""},
        {"supplier": ""},
    ],
)
def test_the_database_takes_no_purchase_that_says_nothing(
    borough: Borough, broken: dict[str, object]
) -> None:
    with pytest.raises(IntegrityError):
        PurchaseFactory(team=borough.harbour, worker=borough.worker, **broken)


def test_a_manager_reads_a_purchase_once(borough: Borough, purchase: Purchase) -> None:
    purchase.look_backs.create(manager=borough.manager)
    with pytest.raises(IntegrityError):
        purchase.look_backs.create(manager=borough.manager)
