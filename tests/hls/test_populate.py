"""A large invented country, made by one command: the same for the same seed, never among people."""

from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.db.models import F
from pytest_django import Settings

from casework.models import Case, TimelineEntry
from debriefs.models import Countermeasure, Debrief, Issue, Level, Progress, Tally
from debriefs.travel import SCALES_OF
from hls.populate.country import DOMAIN, EVERYWHERE
from hls.populate.loading import history_of, kept_columns
from learning_cycles.models import CaseForChange, Conversation, Counted, Placement, Step
from learning_cycles.rollup import differences, rebuild
from purchases.models import Purchase
from systems.models import PendingChange, Person, Scale, System
from tests.factories import PersonFactory

pytestmark = pytest.mark.django_db

SMALL = {"teams": 24, "workers": 60, "issues": 120, "verbosity": 0}
INDEXES = "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1"
FOREIGN_KEYS = """
    SELECT conrelid::regclass::text, a.attname, confrelid::regclass::text, b.attname
    FROM pg_constraint
    JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = conkey[1]
    JOIN pg_attribute b ON b.attrelid = confrelid AND b.attnum = confkey[1]
    WHERE contype = 'f'
"""


@pytest.fixture
def developing(settings: Settings) -> None:
    settings.DEBUG = True


def populate(**options: Any) -> None:
    call_command("populate", **(SMALL | options))


def asked(sql: str) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql)
        found: list[tuple[Any, ...]] = cursor.fetchall()
    return found


@pytest.mark.usefixtures("developing")
def test_there_is_as_much_of_everything_as_was_asked_for() -> None:
    populate()
    scales = System.objects.order_by().values_list("scale", flat=True)
    assert {scale: list(scales).count(scale) for scale in Scale.values} == (
        {"team": 24, "organisation": 2, "place": 1, "country": 1}
    )
    assert Person.objects.filter(email__startswith="worker").count() == 60
    assert Issue.objects.count() == 120
    assert Case.objects.count() == 24 * 25
    assert 120 < Progress.objects.count() < 360
    assert 30 < Purchase.objects.count() < 90
    assert Countermeasure.objects.exists()
    assert not Debrief.objects.filter(closed_at=None).exists()
    assert not Person.objects.exclude(email__endswith=f"@{DOMAIN}").exists()


@pytest.mark.usefixtures("developing")
def test_everything_of_a_team_is_of_its_own_people_and_cases() -> None:
    populate()
    for issue in Issue.objects.select_related("case", "raised_by", "debrief"):
        assert issue.raised_by
        assert issue.team_id in issue.raised_by.roles.values_list("system", flat=True)
        assert issue.case is None or issue.case.team_id == issue.team_id
        assert issue.debrief is None or issue.debrief.team_id == issue.team_id
    everywhere = Person.objects.get(email=EVERYWHERE)
    assert Issue.objects.in_team_of(everywhere).count() == Issue.objects.kept().count()


@pytest.mark.usefixtures("developing")
def test_what_was_sent_on_is_placed_in_a_chain_as_far_as_it_travels() -> None:
    populate()
    sent = Issue.objects.travelling()
    assert sent.exists()
    assert not sent.filter(placement=None).exists()
    for issue in sent:
        above = Counted.objects.filter(issue=issue, only_number=False).exclude(system=issue.team_id)
        assert {row.system.scale for row in above if row.conversation} == set(
            SCALES_OF[Level(issue.level)]
        )
    assert Placement.objects.filter(settled_at=None).exists()
    assert Conversation.objects.exclude(question="").filter(system__scale="country").exists()


@pytest.mark.usefixtures("developing")
def test_some_was_passed_up_some_put_together_and_some_marked_as_helped() -> None:
    populate(issues=600)
    passed_up = Conversation.objects.filter(passed_up_at__isnull=False)
    assert passed_up.exists()
    assert set(CaseForChange.objects.values_list("conversation", "to_conversation")) == set(
        passed_up.values_list("pk", "feeds_into")
    )
    assert Counted.objects.filter(only_number=True, conversation__isnull=False).exists()
    merged = Conversation.objects.filter(merged_into__isnull=False)
    assert merged.exists()
    assert not Placement.objects.filter(conversation__in=merged).exists()
    assert set(Step.objects.values_list("out_of", "into")) == set(
        merged.values_list("pk", "merged_into")
    )
    marks = Tally.objects.filter(issue__isnull=False)
    assert marks.exists()
    assert not marks.exclude(activity__team=F("issue__team")).exists()


@pytest.mark.usefixtures("developing")
def test_no_foreign_key_is_wrong_and_no_index_is_missing() -> None:
    indexes = asked(INDEXES)
    populate()
    assert asked(INDEXES) == indexes
    wrong = []
    for table, column, other, key in asked(FOREIGN_KEYS):
        found = asked(
            f'SELECT count(*) FROM {table} here WHERE here."{column}" IS NOT NULL AND NOT EXISTS '
            f'(SELECT 1 FROM {other} there WHERE there."{key}" = here."{column}")'
        )
        if found != [(0,)]:
            wrong.append(f"{table}.{column} -> {other}: {found}")
    assert wrong == []


@pytest.mark.usefixtures("developing")
def test_every_row_has_its_history_and_ends_it_as_it_is() -> None:
    populate()
    ours = (Issue, Case, Debrief, Purchase, TimelineEntry, Countermeasure)
    for model in (*ours, Conversation, CaseForChange, Placement):
        history = history_of(model)
        assert history
        names = ", ".join(f'"{column}"' for column in kept_columns(history))
        now = f'SELECT {names} FROM "{model._meta.db_table}"'
        last = (
            f'SELECT {names} FROM (SELECT DISTINCT ON (pgh_obj_id) * FROM "{history.db_table}" '
            "ORDER BY pgh_obj_id, pgh_id DESC) last"
        )
        assert asked(f"{now} EXCEPT {last}") == [], model
        assert asked(f"{last} EXCEPT {now}") == [], model


@pytest.mark.usefixtures("developing")
def test_nothing_is_left_for_the_roll_up_and_a_rebuild_finds_the_same() -> None:
    populate()
    assert not PendingChange.objects.exists()
    assert differences() == []
    facts = list(Placement.objects.order_by("pk").values())
    rebuild()
    assert list(Placement.objects.order_by("pk").values()) == facts
    assert differences() == []


@pytest.mark.usefixtures("developing")
def test_triggers_run_again_afterwards() -> None:
    populate()
    issue = Issue.objects.kept()[0]
    issue.raised_on = issue.raised_on.replace(year=2000)
    issue.save(update_fields=["raised_on"])
    assert PendingChange.objects.filter(subject="issue", subject_id=issue.pk).exists()


@pytest.mark.usefixtures("developing")
def test_the_same_seed_says_the_same_words() -> None:
    first, again, other = (told(seed) for seed in (5, 5, 6))
    assert first == again != other


def told(seed: int) -> list[Any]:
    """What the issues of a world say, which is taken back afterwards."""
    with transaction.atomic():
        populate(seed=seed, issues=40, teams=3, workers=7)
        issues = Issue.objects.order_by("pk")
        said = list(issues.values_list("description", "level", "raised_on", "raised_by__name"))
        transaction.set_rollback(True)
    return said


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
    populate(issues=10, teams=1, workers=1)
    with pytest.raises(CommandError, match="populated already"):
        populate()


@pytest.mark.usefixtures("developing")
@pytest.mark.parametrize("size", [{"teams": 0}, {"workers": 8}, {"issues": -1}])
def test_a_size_that_cannot_be_is_refused(size: dict[str, int]) -> None:
    with pytest.raises(CommandError):
        populate(**size)
    assert not System.objects.exists()
