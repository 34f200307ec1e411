"""More and more of what is spent, looked back at, matched and published."""

from __future__ import annotations

from datetime import date
from uuid import uuid4

from django.utils import timezone

from casework.models import Case
from debriefs.models import (
    Debrief,
)
from purchases.actions import (
    change_purchase,
    look_back_at,
    name_readers,
    open_concern,
    raise_concern,
    take_back,
)
from purchases.actions.concerns import Named
from purchases.actions.keeping import add_budget, add_card, add_kind, change_card
from purchases.models import (
    AuditLook,
    Budget,
    Card,
    Concern,
    Kind,
    Learning,
    Line,
    LineInStatement,
    Merchant,
    PublishedLine,
    Purchase,
    PurchaseDraft,
    Quarter,
    Question,
    Receipt,
    Reply,
    Statement,
)
from tests.borough import Borough
from tests.factories import (
    PersonFactory,
    PurchaseFactory,
)
from tests.purchases.statement_files import bring, csv_of


class Spending:
    """The part of ``Growing`` that is about purchases."""

    borough: Borough
    debrief: Debrief
    case: Case
    purchase: Purchase
    question: Question
    concern: Concern
    quarter: Quarter
    card: Card

    def _bring(self, number: int) -> Statement:
        """More and more lines in each: without a purchase, with one, with one that could be it."""
        rows: list[str] = []
        for each in range(2 * number + 1):
            for kind in ("nothing", "matched", "proposed"):
                rows.append(f"03/02/2020,,6033,{kind} {number},,{each + 1}.00,GBP,T{len(rows)}")
        for supplier in (f"Matched {number}", "Another"):
            PurchaseFactory(
                worker=self.borough.worker,
                team=self.borough.harbour,
                case=self.case,
                supplier=supplier,
                bought_on=date(2020, 2, 3),
                amount=1,
            )
        return bring(csv_of(rows), self.borough.organisation, self.borough.finance)

    def _raise_concern(self) -> Concern:
        return raise_concern(
            purchase=self.purchase,
            words="So",
            named=Named(),
            not_told_because="So",
            by=self.borough.manager,
        )

    def _card(self) -> Card:
        """One more card with a budget of its own, ending in the same digits."""
        today, by = timezone.localdate(), self.borough.administrator
        budget = add_budget(
            system=self.borough.harbour,
            name=f"Budget {Card.objects.count()}",
            amount=100,
            from_day=today,
            until_day=today,
            by=by,
        )
        return add_card(
            system=self.borough.harbour,
            holder=self.borough.worker,
            last_four="4417",
            budget=budget,
            from_day=today,
            by=by,
        )

    def _grow_card(self) -> None:
        """One more card, one more paid from the first one's budget, and one more change of it."""
        self._card()
        add_kind(name=f"Kind {Kind.objects.count()}", by=self.borough.administrator)
        other = self._card()
        other.budget = self.card.budget
        other.save(update_fields=["budget"])
        self.card = change_card(
            card=self.card,
            version=self.card.version,
            holder=PersonFactory(),
            by=PersonFactory(),
        )

    def _grow_around_purchase(self, case: Case) -> None:
        """More shares of the payment, refunds, corrections, drafts, cards, and one taken back."""
        borough, worker, purchase = self.borough, self.borough.worker, self.purchase
        PurchaseFactory(team=borough.harbour, case=case, worker=worker, payment=purchase.payment)
        PurchaseFactory(team=borough.harbour, case=case, refund_of=purchase, amount=-1)
        Purchase.objects.filter(pk=purchase.pk).update(reason=f"So {case.pk}")
        PurchaseDraft.objects.create(key=uuid4(), worker=worker, case=case)
        Card.objects.create(
            system=borough.harbour, holder=worker, last_four="4821", from_day=self.debrief.day
        )
        away = PurchaseFactory(team=borough.harbour, case=case, worker=worker)
        take_back(purchase=away, by=worker)

    def _grow_look_back(self) -> None:
        """More that is said, learnt and to be read after the fact."""
        borough = self.borough
        for person in (borough.worker, borough.manager):
            Reply.objects.create(question=self.question, words="So", written_by=person)
        for became in ("issue:1", "entry:1"):
            Learning.objects.create(
                purchase=self.purchase, words="So", written_by=PersonFactory(), became=became
            )
        self._raise_concern()
        named = Named((PersonFactory(),))
        name_readers(concern=self.concern, named=named, by=borough.manager)
        open_concern(concern=self.concern, by=PersonFactory())
        for kind in ("food", "warmth"):
            PurchaseFactory(team=borough.harbour, case=self.case, kind_id=kind)
        read = PurchaseFactory(team=borough.harbour, case=self.case)
        look_back_at(purchases=[read], by=borough.manager)
        change_purchase(purchase=read, version=1, by=read.worker, reason="So")

    def _grow_published(self, number: int) -> None:
        """More quarters, more lines in one, more merchants, more who had the auditors' file."""
        organisation, finance = self.borough.organisation, self.borough.finance
        for held_because in ([], ["So."]):
            PublishedLine.objects.create(
                quarter=self.quarter,
                purchase=PurchaseFactory(team=self.borough.harbour, case=self.case),
                day=self.quarter.first_day,
                department="So",
                beneficiary="So",
                amount=1,
                purpose="Food",
                held_because=held_because,
            )
        first_day = date(2000 + Quarter.objects.count(), 1, 1)
        Quarter.objects.create(organisation=organisation, first_day=first_day, made_by=finance)
        words = f"so {Merchant.objects.count()}"
        Merchant.objects.create(organisation=organisation, words=words, reads_as="So")
        AuditLook.objects.create(organisation=organisation, person=PersonFactory(), way="made")
        self._grow_around_purchases(number)

    def _grow_around_purchases(self, number: int) -> None:
        """More receipts, budgets, and lines of the worker's own card in one statement."""
        borough, worker, day = self.borough, self.borough.worker, timezone.localdate()
        Receipt.objects.create(
            purchase=self.purchase, file_type="jpg", size=9, sha256="0" * 64, added_by=worker
        )
        Budget.objects.create(
            system=borough.harbour, name="So", from_day=day, until_day=day, amount=100
        )
        statement = Statement.objects.create(
            organisation=borough.organisation,
            holder=worker,
            file_type="csv",
            file_name="card.csv",
            brought_by=worker,
        )
        card = Card.objects.create(
            system=borough.harbour, holder=worker, last_four="4242", from_day=day
        )
        line = Line.objects.create(
            organisation=borough.organisation,
            card=card,
            day=day,
            amount=1,
            supplier="So",
            identity=statement.pk.to_bytes(32),
        )
        LineInStatement.objects.create(statement=statement, line=line, row=number + 1)
