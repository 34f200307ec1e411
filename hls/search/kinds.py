"""What can be found, kind by kind: each with the rights of its own app and no others.

Every kind is looked for among the rows that the reader may see anyway. What is closed to them is
not found and then left out: it is never looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet
from django.urls import reverse

from casework.models import Case
from casework.querysets import CaseQuerySet
from debriefs.actions.asking import page_of
from debriefs.lexemes import with_words, words_in
from debriefs.models import Action, Issue, Note, NoteKind, Progress
from hls.search.reader import Reader
from hls.ui.templatetags.ui import day, month, pounds
from learning_cycles.models import Conversation, Counted, LearningCycle
from purchases.models import Purchase
from purchases.querysets import PurchaseQuerySet
from systems.models import Person, Scale
from systems.permissions import Permission


@dataclass(frozen=True)
class Line:
    """One thing that was found: its words, the page that it is on, and what is said beside it."""

    words: str
    url: str
    beside: str
    case: Case | None = None


@dataclass(frozen=True)
class Kind:
    """One kind of thing: where it is looked for, and how what was found is told.

    ``read``: with what is told beside each. ``needs``: without it nobody may see any, so that
    nothing need be asked.
    """

    key: str
    label: str
    find: Callable[[Reader, str], QuerySet[Any]]
    read: Callable[[Any], QuerySet[Any]]
    tell: Callable[[Person, Sequence[Any]], list[Line]]
    needs: Permission | None = None

    def may_be_seen_by(self, reader: Reader) -> bool:
        return self.needs is None or reader.has(self.needs)


def _cases(reader: Reader, words: str) -> QuerySet[Case]:
    return Case.objects.visible_to(reader.person).named_like(words)


def _issues(reader: Reader, words: str) -> QuerySet[Issue]:
    return Issue.objects.in_team_of(reader.person).filter(lexemes=with_words(words))


def _sent_on(reader: Reader, words: str) -> QuerySet[Issue]:
    """By the words that were sent on, and never by what the team wrote for itself."""
    here = Counted.objects.read_from_above_by(reader.person).filter(issue=OuterRef("pk"))
    return Issue.objects.travelling().filter(Exists(here), sent_lexemes=with_words(words))


def _progress(reader: Reader, words: str) -> QuerySet[Progress]:
    return reader.progress().filter(lexemes=with_words(words))


def _notes(reader: Reader, words: str) -> QuerySet[Note]:
    """Without what became an entry, which is found itself, and what is said of a debrief in it."""
    found = Note.objects.visible_to(reader.person).still_notes()
    return found.exclude(kind=NoteKind.REFLECTION).filter(lexemes=with_words(words))


def _actions(reader: Reader, words: str) -> QuerySet[Action]:
    return Action.objects.visible_to(reader.person).filter(lexemes=with_words(words))


def _purchases(reader: Reader, words: str) -> QuerySet[Purchase]:
    return Purchase.objects.in_team_of(reader.person).filter(lexemes=with_words(words))


def _spend(reader: Reader, words: str) -> QuerySet[Purchase]:
    return Purchase.objects.spend_readable_by(reader.person).filter(lexemes=with_words(words))


def _conversations(reader: Reader, words: str) -> QuerySet[Conversation]:
    found = reader.conversations().filter(merged_into__isnull=True)
    return found.annotate(lexemes=words_in("question")).filter(lexemes=with_words(words))


def _cycles(reader: Reader, words: str) -> QuerySet[LearningCycle]:
    found = LearningCycle.objects.visible_to(reader.person).annotate(lexemes=words_in("purpose"))
    return found.filter(lexemes=with_words(words))


def _people(reader: Reader, words: str) -> QuerySet[Person]:
    found: QuerySet[Person] = Person.objects.looked_after_by(reader.person).called(words)
    return found


def _beside_each(*related: str) -> Callable[[Any], QuerySet[Any]]:
    return lambda found: found.select_related(*related)


def _by_month(found: PurchaseQuerySet) -> QuerySet[Purchase]:
    """With the month, which is all that readers of the spend are told of the day."""
    return found.with_month().for_spend()


def _as_they_are(found: QuerySet[Any]) -> QuerySet[Any]:
    return found


def _tell_cases(person: Person, rows: Sequence[Case]) -> list[Line]:
    return [Line(str(case), case.get_absolute_url(), case.team.name, case) for case in rows]


def _tell_issues(person: Person, rows: Sequence[Issue]) -> list[Line]:
    return [
        Line(
            issue.description,
            issue.get_absolute_url(),
            _beside(issue.get_level_display(), day(issue.raised_on), issue.case),
            issue.case,
        )
        for issue in rows
    ]


def _tell_sent_on(person: Person, rows: Sequence[Issue]) -> list[Line]:
    """Each on the page of the smallest scale at which ``person`` reads it: month, never the day."""
    read = Counted.objects.read_from_above_by(person).filter(issue__in=rows)
    where: dict[int, Any] = {}
    for row in read.for_reading(person).select_related("system", "issue"):
        known = where.get(row.issue_id)
        if known is None or Scale(row.system.scale).size < Scale(known.system.scale).size:
            where[row.issue_id] = row
    return [
        Line(
            row.issue.sent_words,
            _page_of_counted(row),
            _beside(row.issue.get_level_display(), row.organisation or "", month(row.month)),
        )
        for row in (where[issue.pk] for issue in rows if issue.pk in where)
    ]


def _page_of_counted(row: Any) -> str:
    if row.conversation_id:
        return reverse("learning_cycles:conversation", args=[row.conversation_id])
    return str(row.system.get_absolute_url())


def _tell_progress(person: Person, rows: Sequence[Progress]) -> list[Line]:
    return [
        Line(said.words, page_of(said), _beside(str(said.case), day(said.debrief.day)), said.case)
        for said in rows
    ]


def _tell_notes(person: Person, rows: Sequence[Note]) -> list[Line]:
    return [
        Line(
            note.words,
            note.debrief.get_absolute_url() if note.debrief else reverse("debriefs:jot"),
            _beside(note.case, day(note.written_at)),
            note.case,
        )
        for note in rows
    ]


def _tell_actions(person: Person, rows: Sequence[Action]) -> list[Line]:
    return [
        Line(
            action.words,
            page_of(action),
            _beside(action.get_state_display(), action.case, day(action.written_at)),
            action.case,
        )
        for action in rows
    ]


def _tell_purchases(person: Person, rows: Sequence[Purchase]) -> list[Line]:
    return [
        Line(
            f"{pounds(each.amount)} at {each.supplier}. {each.reason}",
            each.get_absolute_url(),
            _beside(each.case, day(each.bought_on)),
            each.case,
        )
        for each in rows
    ]


def _tell_spend(person: Person, rows: Sequence[Any]) -> list[Line]:
    return [
        Line(
            f"{pounds(each.amount)} at {each.supplier}. {each.reason}",
            each.get_absolute_url(),
            month(each.month),
        )
        for each in rows
    ]


def _tell_conversations(person: Person, rows: Sequence[Conversation]) -> list[Line]:
    return [
        Line(
            each.question,
            each.get_absolute_url(),
            _beside(each.system.name, each.get_state_display()),
        )
        for each in rows
    ]


def _tell_cycles(person: Person, rows: Sequence[LearningCycle]) -> list[Line]:
    return [
        Line(
            each.purpose,
            each.get_absolute_url(),
            _beside(each.system or each.case, each.get_stage_display()),
            each.case,
        )
        for each in rows
    ]


def _tell_people(person: Person, rows: Sequence[Person]) -> list[Line]:
    return [Line(str(each), reverse("systems:person", args=[each.pk]), each.email) for each in rows]


def _beside(*parts: object) -> str:
    return ", ".join(str(part) for part in parts if part)


KINDS = {
    kind.key: kind
    for kind in (
        Kind(
            "cases",
            "People you work with",
            _cases,
            CaseQuerySet.with_people,
            _tell_cases,
            Permission.DO_CASEWORK,
        ),
        Kind(
            "issues",
            "What got in the way",
            _issues,
            _beside_each("case__citizen"),
            _tell_issues,
            Permission.DO_CASEWORK,
        ),
        Kind(
            "sent-on",
            "What teams sent on",
            _sent_on,
            _as_they_are,
            _tell_sent_on,
            Permission.READ_ABOVE,
        ),
        Kind(
            "conversations",
            "Conversations",
            _conversations,
            _beside_each("system"),
            _tell_conversations,
        ),
        Kind(
            "progress",
            "Is this working?",
            _progress,
            _beside_each("debrief__team", "case__citizen"),
            _tell_progress,
            Permission.DO_CASEWORK,
        ),
        Kind(
            "notes",
            "Notes of debriefs",
            _notes,
            _beside_each("debrief__team", "case__citizen"),
            _tell_notes,
            Permission.DO_CASEWORK,
        ),
        Kind(
            "actions",
            "To do",
            _actions,
            _beside_each("debrief", "team", "case__citizen"),
            _tell_actions,
            Permission.DO_CASEWORK,
        ),
        Kind(
            "purchases",
            "Purchases",
            _purchases,
            _beside_each("case__citizen"),
            _tell_purchases,
            Permission.DO_CASEWORK,
        ),
        Kind(
            "spend",
            "What was spent",
            _spend,
            _by_month,
            _tell_spend,
            Permission.READ_SPEND,
        ),
        Kind(
            "cycles",
            "Learning cycles",
            _cycles,
            _beside_each("system", "case__citizen"),
            _tell_cycles,
        ),
        Kind("people", "Accounts", _people, _as_they_are, _tell_people),
    )
}


def cases_told(lines: Iterable[Line]) -> set[Case]:
    """The cases of which something is shown."""
    return {line.case for line in lines if line.case}
