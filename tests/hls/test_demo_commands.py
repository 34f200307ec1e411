"""``load_demo`` and ``demo_signins``: the demo in development, and nowhere else."""

import io

import pytest
from django.conf import LazySettings
from django.core.management import CommandError, call_command

from systems.models import Person, Scale, System

pytestmark = pytest.mark.django_db


def printed_by(command: str) -> str:
    printed = io.StringIO()
    call_command(command, stdout=printed)
    return printed.getvalue()


def test_the_demo_is_never_loaded_without_debug() -> None:
    with pytest.raises(CommandError, match="made with DEBUG only"):
        call_command("load_demo")
    assert not System.objects.exists()


def test_where_there_is_a_system_nothing_is_loaded(settings: LazySettings) -> None:
    settings.DEBUG = True
    System.objects.create(name="Somewhere", scale=Scale.ORGANISATION)
    assert "nothing was loaded" in printed_by("load_demo")
    assert System.objects.count() == 1
    assert not Person.objects.exists()


def test_there_are_no_sign_ins_to_print_without_the_demo() -> None:
    Person.objects.create_user("somebody@example.org", "x", name="Somebody")
    assert printed_by("demo_signins") == ""


def test_an_empty_database_in_development_gets_the_demo_and_its_sign_ins(
    settings: LazySettings,
) -> None:
    settings.DEBUG = True
    assert "is loaded" in printed_by("load_demo")
    heading, *lines = printed_by("demo_signins").splitlines()
    assert heading.split() == ["Who", "What", "Email", "Password"]
    assert len(lines) == Person.objects.count()
    at = heading.index("Email")
    assert all(line[at - 1] == " " and "@" in line[at:] for line in lines), "in one column"
    assert all(line.endswith(settings.DEMO_PASSWORD) for line in lines)
