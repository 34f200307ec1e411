"""No page of a manager or of finance holds a citizen's name or words, a worker or a way to both."""

import re
from collections.abc import Iterator
from decimal import Decimal

import pytest
from django.test import override_settings

from casework.actions import add_what_matters, start_case
from casework.models import Case, CaseLook
from purchases.actions import answer_question, ask_question, record_purchase
from purchases.models import Purchase, ShippedKind
from purchases.references import ALPHABET, ReaderGroup, case_reference
from systems.models import Person, RoleKind
from tests.borough import Borough
from tests.factories import RoleFactory
from tests.purchases.conftest import SignIn

SECRETS = ("Xanthippe", "Zzyzx", "Quodlibet", "Perihelion", "0191 498", "Aphelion Way", "Wren")


@pytest.fixture
def spent(borough: Borough) -> Purchase:
    """A purchase for somebody whose every name and word would be noticed at once."""
    case = start_case(
        team=borough.harbour,
        name="Xanthippe Zzyzx",
        other_names=["Quodlibet"],
        household_names=["Perihelion"],
        address="7 Aphelion Way",
        phone="0191 498 0000",
        by=borough.worker,
    )
    matters = add_what_matters(case=case, words="Zzyzx, and no more letters", by=borough.worker)
    purchase = record_purchase(
        case=case,
        by=borough.worker,
        supplier="Corner Shop",
        amount=Decimal("12.50"),
        kind=ShippedKind.FOOD,
        reason="Supper",
        serves=matters,
        legal="Nothing speaks against it",
    )
    question = ask_question(purchase=purchase, words="For how long?", by=borough.manager)
    answer_question(question=question, words="Until Friday", by=borough.worker)
    return purchase


def pages(sign_in: SignIn, person: Person, purchase: Purchase) -> Iterator[str]:
    """Everything about purchases that answers ``person``, read as spend."""
    client = sign_in(person)
    addresses = (
        "/purchases/?spend=yes",
        f"/purchases/{purchase.pk}/",
        "/purchases/look-back/",
        f"/purchases/look-back/{purchase.pk}/",
    )
    for address in addresses:
        response = client.get(address)
        if response.status_code == 200:
            yield response.content.decode()
    response = client.post(f"/purchases/{purchase.pk}/questions/", {"words": ""})
    if response.status_code == 422:
        yield response.content.decode()


@pytest.mark.parametrize(("who", "how_many"), [("manager", 5), ("finance", 2)])
def test_no_secret_is_on_any_page_of_those_above(
    sign_in: SignIn, borough: Borough, spent: Purchase, who: str, how_many: int
) -> None:
    read = list(pages(sign_in, getattr(borough, who), spent))
    assert len(read) == how_many
    assert any("Corner Shop" in page for page in read)
    for page in read:
        for secret in SECRETS:
            assert secret not in page
        assert f"/cases/{spent.case_id}/" not in page


def test_no_secret_is_in_the_look_back_of_somebody_on_the_team(
    sign_in: SignIn, borough: Borough, spent: Purchase
) -> None:
    both = borough.colleague
    RoleFactory(person=both, system=borough.harbour, kind=RoleKind.MANAGER)
    client = sign_in(both)
    for address in (
        "/purchases/?spend=yes",
        "/purchases/look-back/",
        f"/purchases/look-back/{spent.pk}/",
    ):
        page = client.get(address).content.decode()
        assert not [secret for secret in SECRETS if secret in page]
    assert "Xanthippe" in client.get(f"/purchases/{spent.pk}/").content.decode()


def test_readers_of_spend_leave_no_look_at_the_case_and_get_none(
    sign_in: SignIn, borough: Borough, spent: Purchase
) -> None:
    CaseLook.objects.all().delete()
    list(pages(sign_in, borough.manager, spent))
    list(pages(sign_in, borough.finance, spent))
    assert not CaseLook.objects.exists()


def references(page: str) -> set[str]:
    return set(re.findall(rf"\b[{ALPHABET}]{{8}}\b", page))


def test_a_cases_reference_is_the_same_all_over_one_group_and_another_for_the_other(
    sign_in: SignIn, borough: Borough, spent: Purchase
) -> None:
    second = record_purchase(
        case=spent.case,
        by=borough.worker,
        supplier="Other Shop",
        amount=Decimal("3.00"),
        kind=ShippedKind.FOOD,
        reason="Breakfast",
    )
    manager = references(" ".join(pages(sign_in, borough.manager, spent)))
    manager |= references(" ".join(pages(sign_in, borough.manager, second)))
    finance = references(" ".join(pages(sign_in, borough.finance, spent)))
    assert manager == {case_reference(spent.case_id, ReaderGroup.LOOK_BACK)}
    assert finance == {case_reference(spent.case_id, ReaderGroup.FINANCE)}
    assert manager != finance


def test_somebody_in_both_groups_gets_one_reference_only(
    sign_in: SignIn, borough: Borough, spent: Purchase
) -> None:
    RoleFactory(person=borough.manager, system=borough.organisation, kind=RoleKind.FINANCE)
    read = references(" ".join(pages(sign_in, borough.manager, spent)))
    assert read == {case_reference(spent.case_id, ReaderGroup.LOOK_BACK)}


def test_references_follow_from_the_secret_key(case: Case) -> None:
    before = case_reference(case.pk, ReaderGroup.FINANCE)
    assert before == case_reference(case.pk, ReaderGroup.FINANCE)
    with override_settings(SECRET_KEY="another"):
        assert case_reference(case.pk, ReaderGroup.FINANCE) != before


def test_references_can_be_read_out_and_hardly_ever_meet() -> None:
    made = {case_reference(number, group) for number in range(5000) for group in ReaderGroup}
    assert len(made) == 10000
    assert all(re.fullmatch(rf"[{ALPHABET}]{{8}}", reference) for reference in made)
    assert not set("0O1IL2Z5S6G8BUV") & set(ALPHABET)
