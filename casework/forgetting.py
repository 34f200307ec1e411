"""Taking out of the record for good who somebody was: rows, names in words, and their history."""

from __future__ import annotations

from typing import Any

from django.db.models import F, QuerySet
from pghistory.models import Context

from casework.actions import record_look
from casework.models import Case, CaseLook, Citizen, OtherName, Way
from casework.namecheck import KnownNames, find, take_out
from systems.history import acting
from systems.models import Person

NAMELESS = "Name taken out"


def forget(rows: QuerySet[Any]) -> list[int]:
    """Delete ``rows`` with their history and the reasons given in it; returns their ids.

    What hangs on them goes too, but not its history: that is for the caller to forget first.
    """
    ids = list(rows.order_by().values_list("pk", flat=True))
    model = rows.model
    model._default_manager.filter(pk__in=ids).delete()
    if history := _history_of(model):
        events = history.filter(pgh_obj__in=ids)
        for context in _reasons_for(events):
            kept = {key: value for key, value in context.metadata.items() if key != "why"}
            Context.objects.filter(pk=context.pk).update(metadata=kept)
        events.delete()
    return ids


def take_names_out(rows: QuerySet[Any], known: KnownNames, *fields: str) -> None:
    """Put neutral words for what ``known`` finds in ``fields`` of ``rows`` and of their history.

    Also in the reasons that were given for what their history tells. A row that changes has a new
    version, so that no page that is open can put the old words back unseen.
    """
    ids = list(rows.order_by().values_list("pk", flat=True))
    model = rows.model
    _take_out_of(model._default_manager.filter(pk__in=ids), known, fields)
    if history := _history_of(model):
        events = history.filter(pgh_obj__in=ids)
        _take_out_of(events, known, fields)
        _take_out_of_reasons(events, known)


def without(text: str, known: KnownNames) -> str:
    """``text`` as it reads without what ``known`` finds in it."""
    return take_out(text, find(text, known))


def anonymise_life(*, case: Case, known: KnownNames, by: Person) -> Case:
    """Take out who the person of a case is, what they said and what was told of their life.

    The case itself stays, with its days and who walked alongside, for what counts behind it.
    """
    with acting(by):
        take_names_out(CaseLook.objects.filter(case=case), known, "what")
        for rows in (case.what_matters, case.timeline, case.to_tell):
            forget(rows.all())
        _forget_citizen(case)
        record_look(case=case, by=by, way=Way.WRITE, what="Anonymised")
    return case


def forget_life(case: Case) -> None:
    """Let a case go for good, with all that this app holds of it."""
    for rows in (case.what_matters, case.timeline, case.to_tell, case.allocations):
        forget(rows.all())
    citizen = case.citizen
    forget(Case.objects.filter(pk=case.pk))
    _forget_if_without_case(citizen)


def _forget_citizen(case: Case) -> None:
    """Somebody who has another case stays who they are there; this one is nobody's by name."""
    citizen = case.citizen
    nobody = Citizen.objects.create(name=NAMELESS)
    Case.objects.filter(pk=case.pk).update(citizen=nobody, signal="")
    _history_of(Case).filter(pgh_obj=case.pk).update(citizen=nobody, signal="")
    _forget_if_without_case(citizen)


def _forget_if_without_case(citizen: Citizen) -> None:
    if not citizen.cases.exists():
        forget(OtherName.objects.filter(citizen=citizen))
        forget(Citizen.objects.filter(pk=citizen.pk))


def _take_out_of(rows: QuerySet[Any], known: KnownNames, fields: tuple[str, ...]) -> None:
    names = {field.name for field in rows.model._meta.concrete_fields}
    versioned = "version" in names and not hasattr(rows.model, "pgh_obj")
    for pk, *texts in rows.order_by().values_list("pk", *fields):
        changed = {
            field: after
            for field, before in zip(fields, texts, strict=True)
            if (after := without(before, known)) != before
        }
        if changed:
            more: dict[str, Any] = {"version": F("version") + 1} if versioned else {}
            rows.filter(pk=pk).update(**changed, **more)


def _take_out_of_reasons(events: Any, known: KnownNames) -> None:
    for context in _reasons_for(events):
        why = without(str(context.metadata["why"]), known)
        if why != context.metadata["why"]:
            Context.objects.filter(pk=context.pk).update(metadata=context.metadata | {"why": why})


def _reasons_for(events: Any) -> list[Context]:
    """Who acted in ``events`` and why, where somebody gave a reason."""
    given = Context.objects.filter(pk__in=events.values("pgh_context"), metadata__has_key="why")
    return list(given)


def _history_of(model: Any) -> Any:
    """The rows of history that the database keeps of ``model``, where it keeps any."""
    events = getattr(model, "pgh_event_model", None)
    return events.objects if events else None
