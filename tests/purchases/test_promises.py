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
from purchases.models import (
    Concern,
    ConcernLook,
    ConcernReader,
    Learning,
    LookBack,
    Purchase,
    Question,
    ReadAgain,
    Reply,
    RuleOff,
)
from systems.permissions import Permission
from tests.borough import Borough
from tests.factories import PurchaseFactory
from tests.guards.addresses import Address, addresses
from tests.guards.lives import Lives, make_lives
from tests.guards.tree import settle
from tests.purchases.conftest import SignIn

ROOT = Path(inspect.getfile(purchases)).parent.parent
WORDS = re.compile(
    r"approv|authoris|authoriz|permit|permission|refus|reject|declin|\bpending|allowed"
    r"|\b(?:on|put|place)[ _-]hold|\bholds?\b|\bheld\b|sign[ _-]?off|sanction|eligib",
    re.IGNORECASE,
)


# What somebody has in their hand is a card, and nothing else is ever kept from anybody.
OF_A_CARD = re.compile(r"\bholds?\b|\bheld\b", re.IGNORECASE)
WHO_HAS_A_CARD = re.compile(
    r"purchases/(kept_history|views/cards)\.py$"
    r"|templates/purchases/(budget|card|card_row|cards|change_card|choose_holder|my_cards)\.html$"
)


@pytest.fixture
def lives(borough: Borough) -> Lives:
    return make_lives(borough)


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


# What is true or false of a purchase, or of what is said about it, and is no word on it.
TRUE_OR_FALSE = {
    "Purchase.vat_reclaimable": "what the tax office gives back",
    "ConcernReader.as_worker": "how somebody who may read a concern is called",
}
CHOICES = {
    "Purchase.decided_with": "whom the worker talked to",
    "Purchase.paid_with": "how it was paid",
    "RuleOff.rule": "what a manager sees first",
}
LOOK_BACK = (
    *(Purchase, LookBack, ReadAgain, RuleOff, Question, Reply, Learning),
    *(Concern, ConcernReader, ConcernLook),
)


def test_a_purchase_and_what_is_said_of_it_have_no_state_and_nothing_true_or_false() -> None:
    columns = {
        f"{model.__name__}.{field.name}": field
        for model in LOOK_BACK
        for field in model._meta.concrete_fields
    }
    assert not {name.partition(".")[2] for name in columns} & {
        *("state", "status", "stage", "decision", "result", "outcome", "level", "score"),
    }
    yes_or_no = {name for name, field in columns.items() if isinstance(field, models.BooleanField)}
    settle(yes_or_no, TRUE_OR_FALSE)
    settle({name for name, field in columns.items() if field.choices}, CHOICES)


def test_what_managers_write_hangs_on_a_purchase_and_a_purchase_on_none_of_it() -> None:
    leads_to = {field.related_model for field in Purchase._meta.concrete_fields} - {None, Purchase}
    assert not leads_to & set(LOOK_BACK)


def addresses_of_the_look_back() -> list[Address]:
    found = [
        each
        for each in addresses()
        if each.name.startswith(("purchases:", "learning_cycles:say_what_was"))
        and each.name not in {"purchases:new", "purchases:change", "purchases:answer"}
    ]
    assert len(found) > 10
    return found


FILLED = {
    "words": "So",
    "on": "unusual",
    "people": "Thea Marchbank",
    "tell": "now",
    "not_told_because": "So",
    "what_came_of_it": "So",
    "close": "on",
    "version": "1",
}


@pytest.mark.django_db
def test_nothing_that_a_manager_can_send_changes_a_purchase_or_keeps_one_from_counting(
    sign_in: SignIn, lives: Lives
) -> None:
    """Every address, by POST and with every field that there is, as the one who looks back."""
    borough = lives.borough
    before = list(Purchase.objects.order_by("pk").values())
    client = sign_in(borough.manager)
    ids = lives.ids | {("purchases/concerns", "key"): Concern.objects.get().key}
    for address in addresses_of_the_look_back():
        sent = FILLED | {"purchase": str(lives.purchase.pk), "conversation": lives.conversation.pk}
        client.post(address.path(ids), sent)
    assert Learning.objects.count() == 4
    assert LookBack.objects.exists()
    assert list(Purchase.objects.order_by("pk").values()) == before
    for who in (borough.worker, borough.finance):
        page = sign_in(who).get(f"/purchases/{lives.purchase.pk}/").content.decode()
        assert not WORDS.search(re.sub(r"<[^>]+>", " ", page))


def test_no_address_says_yes_or_no() -> None:
    addresses = [f"{pattern.pattern} {pattern.name}" for pattern in urls.urlpatterns]
    assert addresses
    assert not [address for address in addresses if WORDS.search(address)]


def test_no_right_says_yes_or_no() -> None:
    assert not [right for right in Permission if WORDS.search(f"{right.name} {right.value}")]


@pytest.mark.parametrize(
    "path",
    [
        *sorted((ROOT / "templates" / "purchases").rglob("*.html")),
        *sorted((ROOT / "purchases").glob("*.py")),
        *sorted((ROOT / "purchases" / "views").rglob("*.py")),
        *sorted((ROOT / "purchases").glob("*/look_back.py")),
        *sorted((ROOT / "purchases").glob("*/concerns.py")),
        *sorted((ROOT / "purchases").glob("*/learning.py")),
        *sorted((ROOT / "learning_cycles").glob("*/learning.py")),
        ROOT / "templates" / "learning_cycles" / "learnt.html",
    ],
    ids=lambda path: path.relative_to(ROOT).as_posix(),
)
def test_no_page_and_no_module_speaks_of_it(path: Path) -> None:
    words = own_words(path)
    if WHO_HAS_A_CARD.search(path.as_posix()):
        words = OF_A_CARD.sub("", words)
    assert not WORDS.findall(words)


@pytest.mark.parametrize("name", forms.__all__)
def test_no_form_asks_for_a_yes_or_no(name: str) -> None:
    fields = getattr(forms, name).base_fields
    assert not [
        said
        for key, field in fields.items()
        for said in (key, str(field.label), str(field.help_text))
        if WORDS.search(said)
    ]


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
