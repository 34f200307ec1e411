"""What the triggers and pages would have written of all that happened, by the same facts."""

from __future__ import annotations

from django.db import connection, models
from django.urls import reverse

from casework.models import (
    Allocation,
    Case,
    CaseLook,
    Citizen,
    OtherName,
    TimelineEntry,
    TimelineKind,
    Way,
    WhatMatters,
)
from debriefs.models import (
    Action,
    Activity,
    Countermeasure,
    Debrief,
    DebriefShape,
    Issue,
    Note,
    Progress,
)
from hls.populate.faces import write_history_of_faces
from hls.populate.loading import write_contexts, write_history
from learning_cycles.models import (
    CaseForChange,
    Conversation,
    Decision,
    Entry,
    Experiment,
    LearningCycle,
    Placement,
    SenseMakingSession,
    StageNote,
    SystemChange,
    Voice,
)
from purchases.models import Budget, Card, Purchase, Question
from systems.models import Person, Role, System

OPEN = {"status": "'open'", "closing": "NULL", "closing_words": "''"}
OPEN |= {"closed_at": "NULL", "closed_by_id": "NULL"}
KEPT = {"deleted_at": "NULL", "deleted_by_id": "NULL"}
ALONE = {"merged_into_id": "NULL"}
HERE = {"sent_words": "''", "sent_at": "NULL", "sent_by_id": "NULL"}

# Who first wrote each row, and when.
BEGAN: dict[type[models.Model], tuple[str, str]] = {
    System: ("NULL", "now()"),
    Person: ("NULL", "joined_at"),
    Role: ("NULL", "from_day"),
    Citizen: ("NULL", "created_at"),
    OtherName: ("NULL", "now()"),
    Case: ("NULL", "started_on"),
    Allocation: ("person_id", "from_day"),
    WhatMatters: ("recorded_by_id", "recorded_at"),
    TimelineEntry: ("by_id", "happened_at"),
    Debrief: ("opened_by_id", "opened_at"),
    DebriefShape: ("changed_by_id", "changed_at"),
    Progress: ("said_by_id", "said_at"),
    Note: ("written_by_id", "written_at"),
    Activity: ("NULL", "now()"),
    Issue: ("raised_by_id", "written_at"),
    Countermeasure: ("written_by_id", "since"),
    Action: ("written_by_id", "written_at"),
    Budget: ("NULL", "from_day"),
    Card: ("NULL", "from_day"),
    Purchase: ("worker_id", "recorded_at"),
    Question: ("asked_by_id", "asked_at"),
    Conversation: ("opened_by_id", "created_at"),
    CaseForChange: ("written_by_id", "written_at"),
    Placement: ("NULL", "placed_at"),
    Entry: ("said_by_id", "said_at"),
    SenseMakingSession: ("convened_by_id", "convened_at"),
    Voice: ("said_by_id", "said_at"),
    Decision: ("decided_by_id", "decided_at"),
    LearningCycle: ("started_by_id", "started_at"),
    StageNote: ("written_by_id", "written_at"),
    Experiment: ("started_by_id", "started_at"),
    SystemChange: ("made_by_id", "made_at"),
}

# What a row held when it was first written, where it has changed since.
AT_FIRST: dict[type[models.Model], dict[str, str]] = {
    Case: {"ended_at": "NULL", "ended_by_id": "NULL"},
    Debrief: {"closed_at": "NULL", "closed_by_id": "NULL"},
    Issue: OPEN | HERE | KEPT,
    Countermeasure: HERE | {"ended_on": "NULL", "helped": "NULL"},
    Action: {"state": "'open'", "settled_at": "NULL", "settled_by_id": "NULL"},
    Question: {"answer": "''", "answered_at": "NULL", "answered_by_id": "NULL"},
    Conversation: ALONE | {"passed_up_at": "NULL", "passed_up_by_id": "NULL"},
    CaseForChange: {"passed_at": "NULL", "passed_by_id": "NULL"},
    Placement: {"settled_at": "NULL", "settled_by_id": "NULL"},
}

# What changed since: of which rows, by whom and when, and what was still as at first.
CHANGED: list[tuple[type[models.Model], str, str, str, dict[str, str]]] = [
    (Issue, "sent_by_id", "sent_at", "sent_at IS NOT NULL", OPEN | KEPT),
    (Issue, "closed_by_id", "closed_at", "closed_at IS NOT NULL", KEPT),
    (Issue, "deleted_by_id", "deleted_at", "deleted_at IS NOT NULL", {}),
    (Conversation, "passed_up_by_id", "passed_up_at", "passed_up_at IS NOT NULL", ALONE),
    (Conversation, "opened_by_id", "created_at", "merged_into_id IS NOT NULL", {}),
    (CaseForChange, "passed_by_id", "passed_at", "passed_at IS NOT NULL", {}),
    (Placement, "settled_by_id", "settled_at", "settled_at IS NOT NULL", {}),
    (Case, "ended_by_id", "ended_at", "ended_at IS NOT NULL", {}),
    (Debrief, "closed_by_id", "closed_at", "closed_at IS NOT NULL", {}),
    (Question, "answered_by_id", "answered_at", "answered_at IS NOT NULL", {}),
    (Action, "settled_by_id", "settled_at", "settled_at IS NOT NULL", {}),
    (
        Countermeasure,
        "written_by_id",
        "COALESCE(ended_on, since)",
        "ended_on IS NOT NULL OR helped IS NOT NULL OR sent_at IS NOT NULL",
        {},
    ),
]

# What stands on a case's timeline: words, by whom, when, and the page with the row's 0 in it.
TIMELINE: dict[TimelineKind, tuple[type[models.Model], str, str, str, str]] = {
    TimelineKind.PROGRESS: (
        Progress,
        "words",
        "said_by_id",
        "said_at",
        "replace('{debrief}', '0', debrief_id::text) || '#case-' || case_id",
    ),
    TimelineKind.ISSUE: (
        Issue,
        "description",
        "raised_by_id",
        "written_at",
        "replace('{issue}', '0', id::text)",
    ),
    TimelineKind.PURCHASE: (
        Purchase,
        "'£' || amount || ' at ' || supplier || '. ' || reason",
        "worker_id",
        "recorded_at",
        "replace('{purchase}', '0', id::text)",
    ),
}
LOOKED = {
    TimelineKind.PROGRESS: "Progress at a debrief",
    TimelineKind.ISSUE: "Issue",
    TimelineKind.PURCHASE: "Purchase",
}


def write_timelines() -> None:
    """What was said, raised and bought stands on the timeline of its case, and is on record."""
    pages = {
        "debrief": reverse("debriefs:debrief", args=[0]),
        "issue": reverse("issue", args=[0]),
        "purchase": reverse("purchases:purchase", args=[0]),
    }
    for kind, (model, words, by, at, url) in TIMELINE.items():
        with connection.cursor() as cursor:
            cursor.execute(
                f"""
                INSERT INTO "{TimelineEntry._meta.db_table}"
                    (case_id, kind, words, by_id, happened_at, source, url)
                SELECT case_id, '{kind}', {words}, {by}, {at}, '{kind}:' || id,
                       {url.format(**pages)}
                FROM "{model._meta.db_table}" WHERE case_id IS NOT NULL
                """  # noqa: S608 - from our own models and literals
            )
            cursor.execute(
                f"""
                INSERT INTO "{CaseLook._meta.db_table}" (case_id, person_id, way, what, at)
                SELECT case_id, {by}, '{Way.WRITE}', '{LOOKED[kind]}', {at}
                FROM "{model._meta.db_table}" WHERE case_id IS NOT NULL
                """  # noqa: S608 - as above
            )


def let_cases_have_moved() -> None:
    """Each moved last when something was put on its timeline."""
    with connection.cursor() as cursor:
        cursor.execute(
            """
            UPDATE casework_case SET moved_at = happened.last
            FROM (SELECT case_id, max(happened_at) AS last
                  FROM casework_timelineentry GROUP BY case_id) happened
            WHERE happened.case_id = casework_case.id
            """
        )


def write_history_of_everything() -> None:
    """How each row began, and the later changes that pages tell of."""
    with connection.cursor() as cursor:
        write_contexts(cursor, Person)
    for model, (by, at) in BEGAN.items():
        write_history(model, by=by, at=at, then=AT_FIRST.get(model))
    write_history_of_faces()
    for model, by, at, where, then in CHANGED:
        write_history(model, by=by, at=at, where=where, then=then, label="update")
