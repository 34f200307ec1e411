"""What was deleted can be brought back for 30 days; then it is gone, and its history with it."""

from typing import Any

from debriefs import how_i_was
from debriefs.models import (
    Action,
    Answer,
    Asked,
    Countermeasure,
    Issue,
    Note,
    Progress,
    PulledIn,
    SharedName,
)
from systems.actions.changes import carry_on_soon
from systems.history import acting


def forget_deleted() -> int:
    """Let go of what was deleted too long ago to be brought back; returns how many rows went.

    By state, so that a schedule that was missed loses nothing.
    """
    with acting(None):
        issues = _ids(Issue.objects.deleted_for_good())
        pulled_in = _ids(PulledIn.objects.filter(issue__in=issues))
        Issue.objects.filter(pk__in=issues).delete()
        for of_issue in (Countermeasure, PulledIn, Asked):
            _history_of(of_issue).filter(issue__in=issues).delete()
        for of_pulled_in in (SharedName, Answer):
            _history_of(of_pulled_in).filter(pulled_in__in=pulled_in).delete()
        _history_of(Issue).filter(pgh_obj__in=issues).delete()
        gone = len(issues)
        for model in (Progress, Note, Action):
            entries: Any = model._default_manager
            ids = _ids(entries.deleted_for_good())
            entries.filter(pk__in=ids).delete()
            _history_of(model).filter(pgh_obj__in=ids).delete()
            if model is not Note:
                asked_on = {f"{model._meta.model_name}__in": ids}
                _history_of(Asked).filter(**asked_on).delete()
            gone += len(ids)
        gone += how_i_was.forget_deleted()
        if issues:
            carry_on_soon()
    return gone


def _ids(rows: Any) -> list[int]:
    return list(rows.values_list("pk", flat=True))


def _history_of(model: Any) -> Any:
    """The rows of history that the database keeps of ``model``."""
    return model.pgh_event_model.objects
