"""Today's debrief of the Harbour team, two of its cases, and signing in."""

from collections.abc import Callable

import pytest
from django.test import Client

from casework.models import Case
from debriefs.actions.debriefs import start_debrief
from debriefs.models import Debrief, Issue, Level
from systems.models import Person
from tests.borough import Borough
from tests.factories import AllocationFactory, CaseFactory, IssueFactory

SignIn = Callable[[Person], Client]
HTMX = {"HX-Request": "true"}


@pytest.fixture
def sign_in() -> SignIn:
    """A browser in which somebody is signed in."""

    def signed_in(person: Person) -> Client:
        client = Client()
        client.force_login(person, backend="hls.accounts.Account")
        return client

    return signed_in


@pytest.fixture
def debrief(borough: Borough) -> Debrief:
    """Today's, open, of the Harbour team."""
    return start_debrief(team=borough.harbour, by=borough.worker)


@pytest.fixture
def case(borough: Borough) -> Case:
    """Bronwen Tully's, with the Harbour team."""
    case: Case = CaseFactory(citizen__name="Bronwen Tully", team=borough.harbour)
    return case


@pytest.fixture
def restricted(borough: Borough) -> Case:
    """Perpetua Wold's, closed to all but the worker and the coordinator."""
    case: Case = CaseFactory(citizen__name="Perpetua Wold", team=borough.harbour, restricted=True)
    AllocationFactory(case=case, person=borough.worker)
    return case


@pytest.fixture
def issue(borough: Borough) -> Issue:
    """A system issue of the Harbour team, raised by the worker, about nobody in particular."""
    issue: Issue = IssueFactory(
        team=borough.harbour,
        raised_by=borough.worker,
        level=Level.SYSTEM,
        description="A move is refused while rent is owed",
    )
    return issue
