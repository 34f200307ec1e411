"""Keeping a purchase that somebody is still writing down."""

from collections.abc import Mapping
from uuid import UUID

from django.utils import timezone

from casework.actions import record_looks_once
from casework.models import Case, Way
from purchases.models import Purchase, PurchaseDraft
from systems.history import acting
from systems.models import Person


class NotYours(Exception):
    """The key names what somebody else is writing, or something for a case closed by now."""


def save_draft(
    *,
    key: UUID,
    case: Case | None,
    fields: Mapping[str, str],
    by: Person,
    began_with: Mapping[str, str] | None = None,
) -> PurchaseDraft | None:
    """Keep what is typed so far; ``fields`` as they stand, others stay as they were.

    ``began_with``: what stood in the form before anybody typed, the day above all. Nothing for a
    purchase that is recorded: what comes late belongs to nothing any more.
    Raises ``NotYours``.
    """
    if Purchase.objects.recorded_by(by).filter(key=key).exists():
        return None
    with acting(by):
        PurchaseDraft.objects.bulk_create(
            [PurchaseDraft(key=key, worker=by, case=case, fields=_plain(began_with or {}))],
            ignore_conflicts=True,
        )
        draft = (
            PurchaseDraft.objects.of(by)
            .select_for_update(of=("self",), no_key=True)
            .filter(key=key)
            .first()
        )
        if draft is None:
            raise NotYours
        draft.fields = {**draft.fields, **_plain(fields)}
        draft.saved_at = timezone.now()
        draft.save(update_fields=["fields", "saved_at"])
        if draft.case:
            record_looks_once(cases=[draft.case], by=by, way=Way.WRITE, what="Purchase begun")
    return draft


def drop_draft(*, draft: PurchaseDraft, by: Person) -> None:
    """Let go of what was begun, for good."""
    with acting(by):
        draft.delete()


def _plain(fields: Mapping[str, str]) -> dict[str, str]:
    """Without a character that PostgreSQL cannot keep, and nobody can type."""
    return {name: value.replace("\x00", "") for name, value in fields.items()}
