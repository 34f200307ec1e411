"""Every purchase of an organisation as its auditors read it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import cached_property

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import CharField, OuterRef, Q, QuerySet, Value
from django.db.models.functions import Cast, Concat, JSONObject
from django.http import QueryDict
from django.utils import timezone

from casework.models import Case
from debriefs.models.talk import ToTalkAbout
from hls.ui.exports import Cell
from hls.ui.filters import FilterForm
from hls.ui.templatetags.ui import day, pounds
from purchases.actions.publishing import put_audit_on_record
from purchases.corrections import corrections_of, with_history
from purchases.forms.publishing import AuditFilter
from purchases.models import AuditWay, Purchase, Question
from purchases.plan import QUESTIONS
from purchases.publishing.changes import systems_of
from purchases.publishing.words import WordsWithoutNames
from purchases.references import ReaderGroup, case_reference
from systems.exports import ListExport
from systems.models import Person
from systems.permissions import Permission


class AuditExport(ListExport[Purchase]):
    """A row for each purchase, those that were taken back too. No concern, and no citizen's name.

    Finance is told here, and nowhere else, who spent.
    """

    title = "Purchases for audit"
    page = "purchases:audit"
    permission = Permission.KEEP_STATEMENTS
    headings = (
        "Date",
        "Team",
        "Worker",
        "Case",
        "Supplier",
        "Amount",
        "VAT",
        "VAT is reclaimed",
        "Kind",
        "Paid with",
        "Card",
        "Budget",
        "Paid back on",
        "Why it made sense",
        "What it was for",
        "Decided",
        *(name.capitalize() for name in QUESTIONS),
        "Talked about at debrief",
        "Receipts",
        "No receipt, because",
        "Looked back at",
        "Questions and answers",
        "Lines of statements",
        "Recorded on",
        "Corrections",
        "Taken back on",
        "Names taken out",
    )
    order = ("bought_on", "id")
    chunk = 500

    def filters(self, person: Person, query: QueryDict) -> AuditFilter:
        return AuditFilter(query, person=person)

    def rows(self, person: Person, filters: FilterForm) -> QuerySet[Purchase]:
        assert isinstance(filters, AuditFilter)
        self.organisation = filters.one
        self.systems = systems_of(self.organisation) if self.organisation else set()
        wanted = Q()
        if since := filters.chosen.get("since"):
            wanted &= Q(bought_on__gte=since)
        if until := filters.chosen.get("until"):
            wanted &= Q(bought_on__lte=until)
        found = Purchase.objects.of_systems(self.systems).filter(wanted)
        return (
            found.select_related("team", "worker", "kind", "card", "budget")
            .prefetch_related(
                "receipts",
                "look_backs__manager",
                "questions__asked_by",
                "questions__answered_by",
                "questions__replies__written_by",
                "matches__line",
                with_history(),
            )
            .annotate(talked=_talked_about())
        )

    def cells(self, row: Purchase) -> Sequence[Cell]:
        before = self._words.taken_out
        cells = self._cells(row)
        return (*cells, self._words.taken_out - before)

    def system_of(self, row: Purchase) -> int:
        return row.team_id

    def cases_of(self, row: Purchase) -> Collection[int]:
        return {row.case_id}

    def put_on_record(self, person: Person, cases: Collection[int]) -> None:
        """That it was made; whose cases they are is not in it, so that no look at one is kept."""
        assert self.organisation
        put_audit_on_record(organisation=self.organisation, way=AuditWay.MADE, by=person)

    def put_opening_on_record(self, person: Person, filters: FilterForm) -> None:
        assert isinstance(filters, AuditFilter)
        if filters.one:
            put_audit_on_record(organisation=filters.one, way=AuditWay.OPENED, by=person)

    def all_open_to(self, person: Person, cases: Collection[int]) -> bool:
        """Whether none of the cases was deleted since."""
        return Case.objects.filter(pk__in=cases, deleted_at=None).count() == len(cases)

    def _cells(self, row: Purchase) -> Sequence[Cell]:
        said = self._words.without
        return (
            row.bought_on,
            row.team.name,
            row.worker.name,
            case_reference(row.case_id, ReaderGroup.FINANCE),
            said(row.supplier),
            row.amount,
            row.vat,
            "Yes" if row.vat_reclaimable else "No",
            said(row.kind.name),
            row.get_paid_with_display(),
            f"Ending {row.card.last_four}" if row.card else "",
            said(row.budget.name) if row.budget else "",
            row.paid_back_on,
            said(row.reason),
            said(row.more),
            row.get_decided_with_display(),
            *(said(getattr(row, name)) for name in QUESTIONS),
            _lines(self._talked(row)),
            _lines(
                f"{each.get_file_type_display()} of {day(each.added_at)}, SHA-256 {each.sha256}"
                for each in row.receipts.all()
                if each.deleted_at is None
            ),
            said(row.no_receipt_because),
            _lines(f"{each.manager}, {day(each.read_at)}" for each in row.look_backs.all()),
            _lines(line for each in row.questions.all() for line in self._asked(each)),
            _lines(
                f"{day(each.line.day)}: {pounds(each.line.amount)} at {said(each.line.supplier)}"
                for each in row.matches.all()
            ),
            timezone.localdate(row.recorded_at),
            _lines(self._corrected(row)),
            timezone.localdate(row.deleted_at) if row.deleted_at else None,
        )

    def _talked(self, row: Purchase) -> Iterable[str]:
        for each in row.talked:  # type: ignore[attr-defined]  # brought along by ``rows``
            answer = self._words.without(each["answer"]) or "Not talked about yet"
            yield f"{self._words.without(each['words'])}: {answer}"

    def _asked(self, question: Question) -> Iterable[str]:
        said = self._words.without
        yield f"{question.asked_by} asked: {said(question.words)}"
        if question.answered_at:
            yield f"{question.answered_by} answered: {said(question.answer)}"
        for reply in question.replies.all():
            yield f"{reply.written_by}: {said(reply.words)}"

    def _corrected(self, row: Purchase) -> Iterable[str]:
        said = self._words.without
        for each in corrections_of(row):
            who = self._people.get(each.by or 0, "background work")
            reads = f", from “{said(each.before)}” to “{said(each.after)}”"
            told = reads if each.before or each.after else ""
            yield f"{day(each.when)}, {who}: {each.what}{told}"

    @cached_property
    def _words(self) -> WordsWithoutNames:
        return WordsWithoutNames(self.systems)

    @cached_property
    def _people(self) -> dict[int, str]:
        return dict(Person.objects.values_list("pk", "name"))


def _talked_about() -> ArraySubquery:
    """What of the four questions was talked about, each with its answer."""
    purchase = Cast(OuterRef("pk"), CharField())
    sources = [Concat(Value("purchase:"), purchase, Value(f":{name}")) for name in QUESTIONS]
    asked = ToTalkAbout.objects.filter(source__in=sources).order_by("pk")
    return ArraySubquery(asked.values(told=JSONObject(words="words", answer="answer")))


def _lines(texts: Iterable[str]) -> str:
    return "\n".join(texts)
