"""Rules about data are the database's first: pairs of who and when, and closed lists."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from django.db import IntegrityError, connection, models, transaction
from django.utils import timezone

from tests.guards.tree import own_models, settle

pytestmark = pytest.mark.django_db

# What a row needs beyond its columns' types, to be a row at all.
NEEDED: dict[str, dict[str, Any]] = {
    "debriefs.PulledIn": {"person_id": 1},
    "casework.WhatMatters": {"words": "To be warm"},
    "debriefs.WelfareMonth": {"first_day": date(2020, 2, 1)},
    "debriefs.Asked": {"issue_id": 1},
    "learning_cycles.WeekInConversation": {"week": date(2020, 3, 2)},
    "learning_cycles.IssueSurroundings": {"cover_until": [], "spent_for": []},
    "systems.WeeklyEmail": {"week": date(2020, 3, 2)},
    "debriefs.HeldRow": {"doubts": ["no_level"]},
    "learning_cycles.LearningCycle": {"system_id": 1},
    "purchases.Quarter": {"first_day": date(2020, 4, 1)},
    "purchases.Card": {"last_four": "4417"},
    "purchases.Concern": {"not_told_because": "Not yet"},
}

# Whens that may be empty and that have no who beside them.
WHEN_WITHOUT_WHO = {
    "debriefs.PulledIn.expires_at": "a link runs out, nobody acts",
    "systems.Person.last_login": "only the person can sign in as themselves",
    "debriefs.Asked.answered_at": "only the colleague who is asked can answer",
    "debriefs.Debrief.lapsed_at": "background work lets it lapse, nobody acts",
    "debriefs.Issue.quiet_told_at": "background work tells, nobody acts",
    "learning_cycles.RollUpRun.finished_at": "background work finishes, nobody acts",
    "learning_cycles.AnswerFromAbove.told_at": "background work tells, nobody acts",
    "systems.Export.made_at": "background work makes it, nobody acts",
    "systems.WeeklyEmail.sent_at": "background work sends it, nobody acts",
    "systems.Notice.read_at": "only the notice's own person can read it",
}

# Whos that have no when of their name beside them.
WHO_WITHOUT_WHEN = {
    "learning_cycles.Conversation.opened_by": "opened when it was created: created_at",
    "debriefs.Countermeasure.written_by": "written when it began: since",
    "debriefs.ToTalkAbout.asked_by": "asked when it came up: came_up_at",
}


def label(field: models.Field[Any, Any]) -> str:
    return f"{field.model._meta.label}.{field.name}"


def columns(model: type[models.Model]) -> list[models.Field[Any, Any]]:
    return list(model._meta.concrete_fields)


def has(model: type[models.Model], name: str) -> bool:
    return any(field.name == name for field in columns(model))


PLAIN_VALUES: tuple[tuple[type[models.Field[Any, Any]], Any], ...] = (
    (models.ForeignKey, 1),
    (models.DateTimeField, timezone.now),
    (models.DateField, timezone.localdate),
    (models.BooleanField, False),
    (models.IntegerField, 1),
    (models.DecimalField, 1),
    (models.FloatField, 1),
    (models.BinaryField, b"words"),
    (models.UUIDField, uuid4),
    (models.Field, "words"),
)


def plain_value(field: models.Field[Any, Any]) -> Any:
    """Something that the column's type takes."""
    if field.choices:
        return values_of(field)[0]
    value = next(value for kind, value in PLAIN_VALUES if isinstance(field, kind))
    return value() if callable(value) else value


def values_of(field: models.Field[Any, Any]) -> list[Any]:
    return [value for value, _ in field.flatchoices]


def a_row(model: type[models.Model], **changed: Any) -> models.Model:
    """A row that the database takes: it looks at foreign keys at commit, which never comes."""
    values: dict[str, Any] = {}
    for field in columns(model):
        if isinstance(field, models.AutoField) or field.null:
            continue
        values[field.attname] = field.get_default() if field.has_default() else plain_value(field)
    return model(**(values | NEEDED.get(model._meta.label, {}) | changed))


def insert(row: models.Model) -> None:
    """Write the row and take it back; raises ``IntegrityError`` where a constraint refuses it."""
    with transaction.atomic():
        row.save_base(raw=True, force_insert=True)
        transaction.set_rollback(True)


def pairs() -> Iterator[tuple[type[models.Model], str]]:
    """Each model with the stem of a who and a when that can both be empty."""
    for model in own_models():
        for field in columns(model):
            stem, end, rest = field.name.rpartition("_at")
            if end and not rest and has(model, f"{stem}_by") and field.null:
                yield model, stem


def choice_fields() -> Iterator[models.Field[Any, Any]]:
    for model in own_models():
        yield from (field for field in columns(model) if field.choices)


@pytest.mark.parametrize("model", own_models(), ids=lambda model: model._meta.label)
def test_a_plain_row_is_taken_so_that_refusals_mean_something(model: type[models.Model]) -> None:
    insert(a_row(model))


@pytest.mark.parametrize("label", NEEDED)
def test_what_a_row_is_said_to_need_is_needed(label: str) -> None:
    model = next(model for model in own_models() if model._meta.label == label)
    bare = {field.attname: field for field in columns(model) if field.attname in NEEDED[label]}
    empty = {name: None if field.null else field.get_default() for name, field in bare.items()}
    with pytest.raises(IntegrityError):
        insert(a_row(model, **empty))


@pytest.mark.parametrize(
    ("model", "stem"), list(pairs()), ids=lambda value: getattr(value, "__name__", value)
)
def test_who_and_when_are_both_there_or_neither(model: type[models.Model], stem: str) -> None:
    assert model._meta.get_field(f"{stem}_by").null, f"{stem}_by can be left out, as {stem}_at can"
    for half in ({f"{stem}_at": timezone.now()}, {f"{stem}_by_id": 1}):
        with pytest.raises(IntegrityError):
            insert(a_row(model, **half))


def test_a_who_that_must_be_there_has_a_when_that_must_be_there() -> None:
    halves = {
        f"{model._meta.label}.{stem}"
        for model in own_models()
        for stem in (field.name.removesuffix("_by") for field in columns(model))
        if has(model, f"{stem}_by")
        and has(model, f"{stem}_at")
        and model._meta.get_field(f"{stem}_by").null != model._meta.get_field(f"{stem}_at").null
    }
    settle(halves, {"purchases.Match.made": "nobody where the machine was sure"})


def test_a_when_that_can_be_empty_has_its_who() -> None:
    lone = {
        label(field)
        for model in own_models()
        for field in columns(model)
        if isinstance(field, models.DateTimeField)
        and field.null
        and not has(model, f"{field.name.removesuffix('_at')}_by")
    }
    settle(lone, WHEN_WITHOUT_WHO)


def test_a_who_has_its_when() -> None:
    lone = {
        label(field)
        for model in own_models()
        for field in columns(model)
        if field.name.endswith("_by")
        and not has(model, f"{field.name.removesuffix('_by')}_at")
        and not has(model, f"{field.name.removesuffix('_by')}_on")
    }
    settle(lone, WHO_WITHOUT_WHEN)


def checks_of(field: models.Field[Any, Any]) -> list[str]:
    """The conditions, as PostgreSQL holds them, that concern this one column alone."""
    with connection.cursor() as cursor:
        cursor.execute(
            """
            SELECT pg_get_expr(conbin, conrelid) FROM pg_constraint
            JOIN pg_attribute ON attrelid = conrelid AND attname = %s
            WHERE contype = 'c' AND conrelid = %s::regclass AND conkey = ARRAY[attnum]
            """,
            [field.column, field.model._meta.db_table],
        )
        return [condition for (condition,) in cursor.fetchall()]


def takes(field: models.Field[Any, Any], value: Any) -> bool:
    """Whether every one-column condition of the database takes ``value``."""
    kind = field.db_type(connection)
    with connection.cursor() as cursor:
        for condition in checks_of(field):
            sql = f'SELECT {condition} FROM (SELECT %s::{kind} AS "{field.column}") AS row'
            cursor.execute(sql, [value])
            if cursor.fetchone() == (False,):
                return False
    return True


def unknown_values(field: models.Field[Any, Any]) -> list[Any]:
    known = values_of(field)
    if isinstance(field, models.IntegerField):
        return [value for value in (min(known) - 1, max(known) + 1, 99) if value not in known]
    near = [str(value).upper() for value in known]
    wrong = [*([] if field.blank else [""]), "nonsense", *near]
    return [value[: field.max_length] for value in wrong if value not in known]


@pytest.mark.parametrize("field", list(choice_fields()), ids=label)
def test_a_closed_list_is_closed_in_the_database(field: models.Field[Any, Any]) -> None:
    refused = [value for value in values_of(field) if not takes(field, value)]
    assert not refused, f"The database refuses {refused}, which the code offers."
    for value in unknown_values(field):
        assert not takes(field, value), f"No constraint of its own refuses {value!r}."
        with pytest.raises(IntegrityError):
            insert(a_row(field.model, **{field.attname: value}))


def test_times_are_aware_and_days_are_days() -> None:
    """``_at`` is a moment and ``_on`` or ``_day`` a local date, everywhere."""
    wrong = {
        label(field)
        for model in own_models()
        for field in columns(model)
        if (field.name.endswith("_at") and not isinstance(field, models.DateTimeField))
        or (
            field.name.endswith(("_on", "_day"))
            and (isinstance(field, models.DateTimeField) or not isinstance(field, models.DateField))
        )
    }
    settle(wrong, {})


def test_money_is_pounds_with_two_places() -> None:
    wrong = {
        label(field)
        for model in own_models()
        for field in columns(model)
        if "amount" in field.name or "pounds" in field.name
        if not (isinstance(field, models.DecimalField) and field.decimal_places == 2)
    }
    settle(wrong, {})
