"""A large invented world, made by one command: the same for the same seed, never among people."""

from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import transaction
from pytest_django import Settings

from debriefs.models import Countermeasure, Debrief, Issue, Progress
from hls.populate.world import DOMAIN, EVERYWHERE
from learning_cycles.rollup import differences, roll_up
from systems.models import Person, System
from tests.factories import PersonFactory

pytestmark = pytest.mark.django_db

SMALL = {"teams": 3, "workers": 7, "cases": 9, "issues": 40, "debriefs": 6, "verbosity": 0}


@pytest.fixture
def developing(settings: Settings) -> None:
    settings.DEBUG = True


def populate(**options: Any) -> None:
    call_command("populate", **(SMALL | options))


@pytest.mark.usefixtures("developing")
def test_there_is_as_much_of_everything_as_was_asked_for() -> None:
    populate()
    assert System.objects.filter(scale="team").count() == 3
    assert Person.objects.exclude(email=EVERYWHERE).count() == 7
    assert Issue.objects.kept().count() == 40
    assert Debrief.objects.exclude(closed_at=None).count() == 6
    assert Progress.objects.exists()
    assert Countermeasure.objects.exists()
    assert not Person.objects.exclude(email__endswith=f"@{DOMAIN}").exists()


@pytest.mark.usefixtures("developing")
def test_everything_of_a_team_is_of_its_own_people_and_cases() -> None:
    populate()
    issues = Issue.objects.kept().select_related("case", "raised_by", "debrief")
    for issue in issues:
        assert issue.raised_by
        assert issue.team_id in issue.raised_by.roles.values_list("system", flat=True)
        assert issue.case is None or issue.case.team_id == issue.team_id
        assert issue.debrief is None or issue.debrief.team_id == issue.team_id
    everywhere = Person.objects.get(email=EVERYWHERE)
    assert Issue.objects.in_team_of(everywhere).count() == 40


@pytest.mark.usefixtures("developing")
def test_the_same_seed_says_the_same_words() -> None:
    first, again, other = (told(seed) for seed in (5, 5, 6))
    assert first == again != other


def told(seed: int) -> list[Any]:
    """What the issues of a world say, which is taken back afterwards."""
    with transaction.atomic():
        populate(seed=seed)
        issues = Issue.objects.kept().order_by("pk")
        said = list(issues.values_list("description", "level", "raised_on", "raised_by__name"))
        transaction.set_rollback(True)
    return said


@pytest.mark.usefixtures("developing")
def test_the_roll_up_carries_it_on() -> None:
    populate()
    roll_up()
    assert differences() == []


def test_it_is_refused_where_people_could_be_at_work() -> None:
    with pytest.raises(CommandError, match="DEBUG"):
        populate()
    assert not System.objects.exists()


@pytest.mark.usefixtures("developing")
def test_it_is_refused_beside_real_people() -> None:
    PersonFactory(email="somebody@council.example")
    with pytest.raises(CommandError, match="real people"):
        populate()
    assert not System.objects.exists()


@pytest.mark.usefixtures("developing")
def test_it_is_refused_a_second_time() -> None:
    populate()
    with pytest.raises(CommandError, match="populated already"):
        populate()


@pytest.mark.usefixtures("developing")
@pytest.mark.parametrize("size", [{"teams": 0}, {"teams": 8}, {"issues": -1}])
def test_a_size_that_cannot_be_is_refused(size: dict[str, int]) -> None:
    with pytest.raises(CommandError):
        populate(**size)
    assert not System.objects.exists()
