"""The promise: no name gets into what is published, however it is written and wherever it stands.

Neither into the file, nor onto the page for everybody, nor into the auditors' file.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.db import transaction
from django.http import QueryDict
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casework.actions import start_case
from casework.models import Case
from casework.namecheck import plain_words
from hls.ui.exports import FileFormat
from purchases.models import Card, Line, Match, Publishing, Purchase
from purchases.publishing.audit import AuditExport
from purchases.references import ReaderGroup, case_reference
from systems.actions.exports import make_at_once
from systems.models import RoleKind
from tests.borough import Borough
from tests.factories import PersonFactory, RoleFactory
from tests.purchases.quarters import bought, made, published, rows_of

CITIZENS = ["Xanthippe Zzyzx", "Żaneta O'Brontë-Łukaszek", "Quodlibet"]
HOUSEHOLD = ["Perihelion Ousewyrm"]
WORKERS = ["Wrenfield Callowayne"]
HIDDEN = "Ozymandias Ffoulkesworth"
NAMES = [*CITIZENS, *HOUSEHOLD, *WORKERS, HIDDEN]
FEWEST_LETTERS = 3
AROUND = ["", "Shop", "Paid to", "Ltd", "& Sons", "for", "4", "café", "#", "SQ*"]
BETWEEN = [" ", "  ", "\u00a0", "-", ".", "'", "_", ", ", "/", "\u200b "]


@pytest.fixture
def purchase(borough: Borough) -> Purchase:
    """Behind a line of a statement, in a borough where all of them live and work."""
    case = start_case(
        team=borough.harbour,
        name=CITIZENS[0],
        other_names=CITIZENS[1:],
        household_names=HOUSEHOLD,
        by=borough.worker,
    )
    hidden = start_case(team=borough.quay, name=HIDDEN, by=borough.other_worker)
    Case.objects.filter(pk=hidden.pk).update(restricted=True)
    for name in WORKERS:
        RoleFactory(person=PersonFactory(name=name), system=borough.quay, kind=RoleKind.COORDINATOR)
    card = Card.objects.create(
        system=borough.harbour, holder=borough.worker, last_four="4242", from_day=date(2026, 1, 1)
    )
    line = Line.objects.create(
        organisation=borough.organisation,
        card=card,
        day=date(2026, 5, 4),
        amount=Decimal("12.50"),
        supplier="Lantern",
        identity=b"0" * 32,
    )
    purchase = bought(borough, case)
    Match.objects.create(line=line, purchase=purchase)
    Publishing.objects.create(
        organisation=borough.organisation, is_public=True, changed_by=borough.finance
    )
    return purchase


def parts(name: str) -> Iterator[str]:
    """What of a name must be nowhere: its words, without accents and case."""
    yield from (word for word in plain_words(name) if len(word) >= FEWEST_LETTERS)


@st.composite
def written(draw: st.DrawFn, names: list[str]) -> str:
    """One of the names, as people and machines write names, with something around it."""
    name = draw(st.sampled_from(names))
    words = name.split()
    chosen = draw(st.sampled_from([words, words[::-1], words[:1], words[-1:]]))
    text = draw(st.sampled_from(BETWEEN)).join(chosen)
    accents = {
        "as it is": text,
        "apart": unicodedata.normalize("NFD", text),
        "without": "".join(
            each for each in unicodedata.normalize("NFD", text) if not unicodedata.combining(each)
        ),
        "more": text.replace("e", "é").replace("o", "ö"),
    }
    text = accents[draw(st.sampled_from(sorted(accents)))]
    cases = {
        "as it is": text,
        "upper": text.upper(),
        "lower": text.lower(),
        "title": text.title(),
        "swapped": text.swapcase(),
    }
    text = cases[draw(st.sampled_from(sorted(cases)))]
    text += draw(st.sampled_from(["", "'s", "s", "’s"]))
    before, after = draw(st.sampled_from(AROUND)), draw(st.sampled_from(AROUND))
    return f"{before} {text} {after}".strip()[:100]


def squashed(text: str) -> str:
    return "".join(plain_words(text))


def named_in(text: str, names: list[str]) -> list[str]:
    """Parts of names that stand in ``text``, whatever is between their letters."""
    found = squashed(text)
    return [part for name in names for part in parts(name) if part in found]


def public_text(borough: Borough) -> str:
    """The file and the page for everybody, published; taken back afterwards."""
    page = Client().get(f"/purchases/published/{borough.organisation.pk}/").content.decode()
    quarter = published(borough)
    file: Any = Client().get(f"/purchases/published/{borough.organisation.pk}/2026/4/")
    text = b"".join(file.streaming_content).decode()
    return f"{page} {text} {rows_of(quarter)}"


def audit_text(borough: Borough) -> str:
    kind = AuditExport()
    filters = kind.filters(borough.finance, QueryDict())
    assert filters.is_valid()
    with make_at_once(
        kind=kind, filters=filters, file_format=FileFormat.CSV, by=borough.finance
    ) as file:
        return file.read().decode()


def say(purchase: Purchase, supplier: str, reason: str, category: str) -> None:
    Purchase.objects.filter(pk=purchase.pk).update(supplier=supplier, reason=reason)
    Line.objects.update(category=category)


EXAMPLES = settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)


@EXAMPLES
@given(supplier=written(NAMES), reason=written(NAMES), category=written(NAMES) | st.just("Food"))
def test_no_name_is_published(
    borough: Borough, purchase: Purchase, supplier: str, reason: str, category: str
) -> None:
    with transaction.atomic():
        say(purchase, supplier, reason, category)
        assert not named_in(public_text(borough), NAMES)
        transaction.set_rollback(True)


@EXAMPLES
@given(supplier=written([*CITIZENS, *HOUSEHOLD, HIDDEN]), reason=written(NAMES))
def test_no_citizens_name_is_given_to_auditors(
    borough: Borough, purchase: Purchase, supplier: str, reason: str
) -> None:
    with transaction.atomic():
        say(purchase, supplier, reason, supplier)
        assert not named_in(audit_text(borough), [*CITIZENS, *HOUSEHOLD, HIDDEN])
        transaction.set_rollback(True)


@settings(EXAMPLES, max_examples=30)
@given(
    group=st.sampled_from(list(ReaderGroup)),
    between=st.sampled_from(["", " ", "-", "/"]),
    at=st.integers(1, 7),
    lower=st.booleans(),
    around=st.sampled_from(AROUND),
)
def test_no_reference_of_a_case_is_published(
    borough: Borough,
    purchase: Purchase,
    group: ReaderGroup,
    between: str,
    at: int,
    lower: bool,
    around: str,
) -> None:
    reference = case_reference(purchase.case_id, group)
    text = f"{around} {reference[:at]}{between}{reference[at:]}".strip()
    with transaction.atomic():
        say(purchase, text.lower() if lower else text, text, text)
        assert squashed(reference) not in squashed(public_text(borough))
        transaction.set_rollback(True)


def test_what_is_looked_for_can_be_found(borough: Borough, purchase: Purchase) -> None:
    assert named_in("Paid to XANTHIPPE  zzyzx", NAMES) == ["xanthippe", "zzyzx"]
    assert named_in("Z\u0307aneta", NAMES) == ["zaneta"]
    assert len(rows_of(made(borough))) == 1
