"""Production does not start on a database that holds the demo's people."""

import pytest
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import SystemCheckError

from hls.checks import no_demo_accounts
from tests.factories import PersonFactory

pytestmark = pytest.mark.django_db


def test_a_demo_account_is_found_by_the_deployment_check() -> None:
    PersonFactory(email=f"anybody@{settings.DEMO_DOMAIN.upper()}")

    with pytest.raises(SystemCheckError, match=r"hls\.E001"):
        call_command("check", deploy=True, databases=["default"], fail_level="ERROR")


def test_other_people_are_no_reason_to_refuse() -> None:
    PersonFactory(email="somebody@example.org")

    assert no_demo_accounts(None, ["default"]) == []


def test_no_database_is_asked_unless_the_check_names_one() -> None:
    PersonFactory(email=f"anybody@{settings.DEMO_DOMAIN}")

    assert no_demo_accounts(None, None) == []
