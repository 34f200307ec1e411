"""What stewards do with the words that speak of the same thing."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils import timezone

from learning_cycles.likeness.words import stands
from learning_cycles.models import Word, WordGroup
from systems.actions.changes import carry_on_soon
from systems.history import acting
from systems.models import Person
from systems.versions import change_versioned


def add_words(*, about: str, words: Sequence[str], by: Person) -> WordGroup:
    """Say that ``words`` speak of the same thing. What was said with them is looked at again.

    Raises ``IntegrityError`` where one of them belongs to another group, or another is about this.
    """
    with acting(by):
        group = WordGroup.objects.create(about=about, changed_at=timezone.now(), changed_by=by)
        _have(group, words)
    return group


def change_words(
    *, group: WordGroup, version: int, about: str, words: Sequence[str], by: Person
) -> WordGroup:
    """Have a group hold ``words`` and no others.

    Raises ``Stale`` for an old version, ``IntegrityError`` as ``add_words`` does.
    """
    with acting(by):
        changed = change_versioned(
            group, version=version, about=about, changed_at=timezone.now(), changed_by=by
        )
        _have(changed, words)
    return changed


def take_out_words(*, group: WordGroup, by: Person) -> None:
    """Take a group out of the list, with all its words. The history keeps them, and who did it."""
    with acting(by):
        WordGroup.objects.filter(pk=group.pk).update(changed_at=timezone.now(), changed_by=by)
        group.delete()
        carry_on_soon()


def _have(group: WordGroup, words: Sequence[str]) -> None:
    there = {word.stems: word for word in group.words.all()}
    wanted = {listed.stems: listed.words for listed in reversed(stands(words))}
    for stems, word in there.items():
        if stems not in wanted:
            word.delete()
        elif word.words != wanted[stems]:
            word.words = wanted[stems]
            word.save(update_fields=["words"])
    Word.objects.bulk_create(
        Word(group=group, words=typed) for stems, typed in wanted.items() if stems not in there
    )
    carry_on_soon()
