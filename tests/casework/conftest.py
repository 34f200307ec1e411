"""One case that the casework tests stand in, and signing in."""

from collections.abc import Callable

import pytest
from django.test import Client

from casework.models import Case, OtherName, Whose
from systems.models import Person
from tests.borough import Borough
from tests.factories import AllocationFactory, CaseFactory

SignIn = Callable[[Person], Client]


@pytest.fixture
def sign_in() -> SignIn:
    """A browser in which somebody is signed in."""

    def signed_in(person: Person) -> Client:
        client = Client()
        client.force_login(person, backend="hls.accounts.Account")
        return client

    return signed_in


@pytest.fixture
def case(borough: Borough) -> Case:
    """Marigold Quill's, with the Harbour team; the worker walks alongside."""
    case: Case = CaseFactory(citizen__name="Marigold Quill", team=borough.harbour)
    OtherName.objects.create(citizen=case.citizen, name="Zoë Harcastle")
    OtherName.objects.create(citizen=case.citizen, name="Tarn Quill", whose=Whose.HOUSEHOLD)
    AllocationFactory(case=case, person=borough.worker)
    return case


@pytest.fixture
def restricted(borough: Borough) -> Case:
    """Perpetua Wold's, closed to all but the worker and the coordinator."""
    case: Case = CaseFactory(citizen__name="Perpetua Wold", team=borough.harbour, restricted=True)
    AllocationFactory(case=case, person=borough.worker)
    return case
