"""Publishing quarters, taking them back, mending their lines, and what an organisation chooses."""

from __future__ import annotations

from functools import partial
from typing import Any

from django.db import transaction
from django.utils import timezone

from purchases.models import (
    AuditLook,
    AuditWay,
    Making,
    Merchant,
    PublishedLine,
    Publishing,
    Quarter,
)
from purchases.publishing.check import FIELDS
from purchases.publishing.files import forget_file, published_file
from purchases.publishing.reading import Reading
from systems.history import acting
from systems.models import Person, System
from systems.versions import Stale, change_versioned


class NotReady(Exception):
    """The quarter's lines are being made, or somebody else published it meanwhile."""


def publish_quarter(*, quarter: Quarter, by: Person) -> Quarter:
    """Publish the lines that nothing keeps back, in place of what was published of these months.

    They are checked once more: somebody may be helped today who has the name of a merchant.
    Raises ``NotReady`` while they are being made, and where they are published already.
    """
    with acting(by):
        locked = Quarter.objects.select_for_update(of=("self",), no_key=True).select_related(
            "organisation"
        )
        quarter = locked.get(pk=quarter.pk)
        if quarter.is_published or Making.objects.filter(quarter=quarter).exists():
            raise NotReady
        check_again(quarter)
        earlier = Quarter.objects.published().filter(
            organisation=quarter.organisation, first_day=quarter.first_day
        )
        for each in earlier:
            transaction.on_commit(partial(forget_file, each.path), robust=True)
            each.delete()
        quarter.published_at, quarter.published_by = timezone.now(), by
        quarter.save(update_fields=["published_at", "published_by"])
        transaction.on_commit(lambda: published_file(quarter).close(), robust=True)
    return quarter


def take_back_quarter(*, quarter: Quarter, by: Person) -> Quarter:
    """Take a quarter back from public. Returns what is left of it, which can be published again.

    Where its corrections were being gathered, they are what is left.
    """
    with acting(by):
        quarter = Quarter.objects.select_for_update(no_key=True).get(pk=quarter.pk)
        if not quarter.is_published:
            return quarter
        transaction.on_commit(partial(forget_file, quarter.path), robust=True)
        beside = Quarter.objects.in_the_making().filter(
            organisation=quarter.organisation, first_day=quarter.first_day
        )
        if corrected := beside.first():
            quarter.delete()
            return corrected
        quarter.published_at = quarter.published_by = None
        quarter.save(update_fields=["published_at", "published_by"])
    return quarter


def mend_line(*, line: PublishedLine, version: int, by: Person, **fields: str) -> PublishedLine:
    """Write the words of a line anew; it is checked again, and kept back if anything is found.

    Raises ``Stale`` for an old version, and ``NotReady`` if its quarter is public by now.
    """
    with acting(by):
        quarter = Quarter.objects.select_for_update(no_key=True).get(pk=line.quarter_id)
        if quarter.is_published:
            raise NotReady
        words = {name: getattr(line, name) for name in FIELDS} | fields
        held = Reading(quarter.organisation).check.held_because(words)
        return change_versioned(
            line,
            version=version,
            held_because=held,
            mended_at=timezone.now(),
            mended_by=by,
            **fields,
        )


def check_again(quarter: Quarter) -> None:
    """Check the words of a quarter as of today. Each wording is checked once.

    What kept a line back goes on doing so until it is mended or made anew: a name may be forgotten
    by the check because the record of its case has ended.
    """
    reading = Reading(quarter.organisation)
    wordings = quarter.lines.order_by().values_list(*FIELDS, "held_because").distinct()
    for *words, held_before in wordings:
        line = dict(zip(FIELDS, words, strict=True))
        new = [why for why in reading.check.held_because(line) if why not in held_before]
        if new:
            same = quarter.lines.filter(**line, held_because=held_before)
            same.update(held_because=[*held_before, *new])


def change_publishing(
    *, organisation: System, version: int, is_public: bool, department: str, by: Person
) -> Publishing:
    """Say whether anybody may read the quarters, and which department their lines name.

    ``version`` is 0 where nobody said anything yet. Raises ``Stale`` for an old version.
    """
    said: dict[str, Any] = {
        "is_public": is_public,
        "department": department,
        "changed_by": by,
        "changed_at": timezone.now(),
    }
    with acting(by):
        publishing, is_first = Publishing.objects.get_or_create(
            organisation=organisation, defaults=said
        )
        if is_first:
            return publishing
        if version == 0:
            raise Stale(publishing)
        return change_versioned(publishing, version=version, **said)


def add_merchant(*, organisation: System, words: str, reads_as: str, by: Person) -> Merchant:
    """Have merchants that are known by ``words`` read otherwise; said again, the later counts."""
    with acting(by):
        merchant, _ = Merchant.objects.update_or_create(
            organisation=organisation,
            words=words,
            defaults={"reads_as": reads_as},
            create_defaults={"reads_as": reads_as, "added_by": by},
        )
    return merchant


def remove_merchant(*, merchant: Merchant, by: Person) -> None:
    """Take words off an organisation's own list."""
    with acting(by):
        merchant.delete()


def put_audit_on_record(*, organisation: System, way: AuditWay, by: Person) -> None:
    """Note that somebody made, or downloaded, the purchases for auditors."""
    with acting(by):
        AuditLook.objects.create(organisation=organisation, person=by, way=way)
