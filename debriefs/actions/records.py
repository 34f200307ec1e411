"""What becomes of what a team wrote when the record of a case ends."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.utils import timezone

from casework.forgetting import forget, take_names_out, without
from casework.models import Case
from casework.namecheck import KnownNames
from debriefs.models import (
    Action,
    Answer,
    Asked,
    Countermeasure,
    HeldRow,
    Issue,
    LogImport,
    Note,
    Opening,
    Progress,
    PulledIn,
    SharedName,
    ToTalkAbout,
)
from systems.actions.changes import carry_on_soon
from systems.history import acting
from systems.models import Person, System


def anonymise_issues(*, case: Case, known: KnownNames, by: Person) -> None:
    """Keep the issues of a case, without names; what was said of the person alone goes."""
    issues = Issue.objects.filter(case=case)
    with acting(by):
        _forget_said_of(case)
        for rows, fields in (
            (issues, ("description", "new_normal", "sent_words", "closing_words", "gift_holder")),
            (
                Countermeasure.objects.filter(issue__in=issues),
                ("words", "ended_words", "sent_words", "air_cover_holder"),
            ),
            (Asked.objects.filter(issue__in=issues), ("words", "answer")),
            (Action.objects.filter(issue__in=issues), ("words", "why")),
            (PulledIn.objects.filter(issue__in=issues), ("words", "why")),
            (Answer.objects.filter(pulled_in__issue__in=issues), ("words",)),
        ):
            take_names_out(rows, known, *fields)
        talks = ToTalkAbout.objects.filter(case=case)
        forget(talks.waiting())
        talks.update(typed="")
        take_names_out(talks, known, "words", "answer")
        carry_on_soon()


def delete_issues(*, case: Case, by: Person) -> None:
    """Take the issues of a case away together with it: ``case.deleted_at`` says when."""
    with acting(by):
        Issue.objects.kept().filter(case=case).update(deleted_at=case.deleted_at, deleted_by=by)
        carry_on_soon()


def bring_back_issues(*, case: Case, by: Person) -> None:
    """Bring back those that went together with the case, and not those deleted before."""
    with acting(by):
        Issue.objects.filter(case=case, deleted_at=case.deleted_at).update(
            deleted_at=None, deleted_by=None, moved_at=timezone.now()
        )
        carry_on_soon()


def forget_issues(case: Case) -> None:
    """Let all of it go for good."""
    _forget_said_of(case)
    forget(ToTalkAbout.objects.filter(case=case))
    issues = Issue.objects.filter(case=case)
    pulled_in = PulledIn.objects.filter(issue__in=issues)
    forget(Answer.objects.filter(pulled_in__in=pulled_in))
    for rows in (
        pulled_in,
        Asked.objects.filter(issue__in=issues),
        Countermeasure.objects.filter(issue__in=issues),
        issues,
    ):
        forget(rows)
    carry_on_soon()


def take_names_out_of_paper(case: Case, known: KnownNames) -> None:
    """Rows from paper that are no issue read without the names: those held, and those rejected.

    What each is known by when its file comes again stays.
    """
    held = HeldRow.objects.filter(team=case.team_id).exclude(cells=[])
    for row in held.select_for_update(no_key=True).order_by("pk"):
        cells = [without(cell, known) for cell in row.cells]
        if cells != row.cells:
            HeldRow.objects.filter(pk=row.pk).update(cells=cells)
    above = System.objects.above(case.team)
    for log in LogImport.objects.filter(organisation__in=above).exclude(rejected=[]).order_by("pk"):
        rejected = [_without(row, known) for row in log.rejected]
        if rejected != log.rejected:
            LogImport.objects.filter(pk=log.pk).update(rejected=rejected)


def _without(row: dict[str, Any], known: KnownNames) -> dict[str, Any]:
    """A rejected row without the names, in what is wrong with it as well."""
    texts = {key: [without(each, known) for each in row[key]] for key in ("cells", "problems")}
    return row | texts


def _forget_said_of(case: Case) -> None:
    """Progress, notes and things to do about the person, and to whom their name was given."""
    shared = SharedName.objects.filter(case=case)
    Opening.objects.filter(shared_name__in=shared).update(shared_name=None)
    forget(shared)
    progress, actions = Progress.objects.filter(case=case), Action.objects.filter(case=case)
    became = [
        *_names("progress", progress),
        *_names("action", actions),
        *_names("issue", Issue.objects.filter(case=case)),
    ]
    forget(Note.objects.filter(case=case) | Note.objects.filter(became__in=became))
    forget(Asked.objects.filter(progress__in=progress) | Asked.objects.filter(action__in=actions))
    forget(progress)
    forget(actions)


def _names(kind: str, rows: QuerySet[Any]) -> list[str]:
    """Rows as a note names what it became."""
    return [f"{kind}:{pk}" for pk in rows.order_by().values_list("pk", flat=True)]
