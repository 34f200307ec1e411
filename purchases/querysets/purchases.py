"""Named reads of purchases."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import TYPE_CHECKING, Any

from django.contrib.postgres.aggregates import ArrayAgg
from django.core.exceptions import EmptyResultSet
from django.db import connection, models
from django.db.models import (
    Count,
    DateField,
    Exists,
    FilteredRelation,
    Func,
    OuterRef,
    Q,
    Sum,
    Value,
)
from django.db.models.functions import Cast, Concat

from casework.querysets import cases_seen_by, long_ago
from purchases.quarters import next_quarter
from systems.permissions import Permission, systems_where

if TYPE_CHECKING:
    from purchases.models import Purchase, Quarter
    from systems.models import Person

TEXT = models.TextField()


class FirstOfMonth(Func):
    """The first day of the month of a day, whatever the time zone: an index can be kept on it."""

    template = "date_trunc('month', %(expressions)s::timestamp)::date"
    output_field = DateField()


class PurchaseQuerySet(models.QuerySet["Purchase"]):
    """Reads of purchases: the team's own with their cases, or the spend alone after the fact."""

    def in_team_of(self, person: Person) -> PurchaseQuerySet:
        """Purchases of the person's teams, without those for cases closed to the person."""
        return self.filter(
            team__any_of=systems_where(person, Permission.DO_CASEWORK),
            case__in=cases_seen_by(person),
            deleted_at__isnull=True,
        )

    def in_look_back_of(self, person: Person) -> PurchaseQuerySet:
        """Purchases a manager may read after the fact; the page shows no citizen and no case."""
        return self.kept().filter(team__any_of=systems_where(person, Permission.LOOK_BACK))

    def spend_readable_by(self, person: Person) -> PurchaseQuerySet:
        """Purchases whose spend (never citizen or case) managers and finance may read."""
        return self.kept().filter(team__any_of=systems_where(person, Permission.READ_SPEND))

    def counted_for(self, person: Person, teams: Collection[int]) -> PurchaseQuerySet:
        """What is in the sums that ``person`` is told of ``teams`` below them (R5)."""
        above = systems_where(person, Permission.READ_ABOVE)
        may_count = above | systems_where(person, Permission.READ_SPEND)
        return self.kept().filter(team__any_of=may_count.intersection(teams))

    def kept(self) -> PurchaseQuerySet:
        """Purchases that nobody has taken back, for cases that nobody has deleted.

        The deleted ones are asked for, being few: their purchases are left out of thousands sooner
        than all cases are looked at.
        """
        from casework.models import Case

        deleted = Case.objects.filter(pk=OuterRef("case"), deleted_at__isnull=False)
        return self.filter(~Exists(deleted), deleted_at__isnull=True)

    def in_quarter(self, systems: Collection[int], first_day: date) -> PurchaseQuerySet:
        """What these systems spent in the three months from ``first_day``, by the local days."""
        return self.kept().filter(
            team__any_of=systems, bought_on__gte=first_day, bought_on__lt=next_quarter(first_day)
        )

    def with_line_in(self, quarter: Quarter) -> PurchaseQuerySet:
        """Each with ``line``: the one of ``quarter`` that was made of it, or none."""
        of_quarter = FilteredRelation("published", condition=Q(published__quarter=quarter))
        return self.annotate(line=of_quarter)

    def of_systems(self, systems: Collection[int]) -> PurchaseQuerySet:
        """All that these systems spent, taken back or not; never for a case that was deleted."""
        return self.filter(team__any_of=systems, case__deleted_at__isnull=True)

    def taken_back_by(self, person: Person) -> PurchaseQuerySet:
        """What ``person`` recorded and took back, as long as it can be brought back."""
        return self.filter(
            worker=person,
            deleted_at__gt=long_ago(),
            case__in=cases_seen_by(person),
        )

    def taken_back_for_good(self) -> PurchaseQuerySet:
        """Those that nobody can bring back any more."""
        return self.filter(deleted_at__lte=long_ago())

    def recorded_by(self, person: Person) -> PurchaseQuerySet:
        """All that ``person`` ever recorded, taken back or not: for finding one by its key."""
        return self.filter(worker=person)

    def tied_to(self, purchase: Purchase) -> PurchaseQuerySet:
        """What came back for it, what it came back for, and what was paid in one with it."""
        tied = Q(refund_of=purchase) | Q(pk=purchase.refund_of_id)
        if purchase.payment:
            tied |= Q(payment=purchase.payment)
        return self.filter(tied).exclude(pk=purchase.pk)

    def unread_by(self, person: Person) -> PurchaseQuerySet:
        """Those that ``person`` has not looked back at as they stand."""
        return self.exclude(_read_by(person, version=OuterRef("version")))

    def new_to(self, person: Person) -> PurchaseQuerySet:
        """Those that ``person`` has never looked back at."""
        return self.exclude(_read_by(person))

    def corrected_since_read_by(self, person: Person) -> PurchaseQuerySet:
        """Those that were corrected after ``person`` had looked back at them."""
        return self.filter(_read_by(person)).unread_by(person)

    def with_receipt_or_reason(self) -> PurchaseQuerySet:
        """Those with a receipt, or the reason why there is none.

        One receipt is enough for what was paid in one.
        """
        from purchases.models import Receipt

        kept = Receipt.objects.kept()
        return self.filter(
            ~Q(no_receipt_because="")
            | Exists(kept.filter(purchase=OuterRef("pk")))
            | Exists(kept.filter(purchase__payment=OuterRef("payment")))
        )

    def to_ask_for_receipt(self) -> PurchaseQuerySet:
        """Those with neither a receipt nor a reason, of which nobody was asked yet.

        What came back as a refund is nobody's to show a receipt for.
        """
        from debriefs.models import ToTalkAbout

        number = Cast(OuterRef("pk"), TEXT)
        source = Concat(Value("purchase:"), number, Value(":receipt"), output_field=TEXT)
        has_one = self.model._default_manager.with_receipt_or_reason().order_by()
        return self.kept().filter(
            ~Exists(ToTalkAbout.objects.filter(source=source)),
            ~Exists(has_one.filter(pk=OuterRef("pk"))),
            amount__gt=0,
            case__anonymised_at__isnull=True,
        )

    def with_month(self) -> PurchaseQuerySet:
        """Each with ``month``, the first day of it: all that readers above the team are told."""
        return self.annotate(month=FirstOfMonth("bought_on"))

    def between(self, first: date, last: date) -> PurchaseQuerySet:
        """What was bought from a day until a day, both included."""
        return self.filter(bought_on__range=(first, last))

    def added_up(self) -> list[tuple[Any, ...]]:
        """What a ``purchases.spending.parts.Cell`` is made of, the cases as a list.

        Read from the database directly: of thousands of rows, looking at each value once more takes
        longer than adding them up. A case is in a list once for each purchase.
        """
        from purchases.spending.sizes import size_of_amount

        added = (
            self.order_by()
            .annotate(of_month=FirstOfMonth("bought_on"), size=size_of_amount())
            .values_list("team", "of_month", "kind", "budget", "size")
            .annotate(pounds=Sum("amount"), times=Count("pk"), cases=ArrayAgg("case"))
        )
        try:
            sql, params = added.query.sql_with_params()
        except EmptyResultSet:
            return []
        with connection.cursor() as cursor:
            cursor.execute(sql, params)
            rows: list[tuple[Any, ...]] = cursor.fetchall()
            return rows

    def for_team(self) -> PurchaseQuerySet:
        """With what the team's lists show."""
        return self.select_related("case__citizen", "worker", "team", "kind")

    def for_page(self) -> PurchaseQuerySet:
        """With what the team's page of one shows.

        No list needs as much: with so many tables it takes the database longer to make up its mind
        how to read them than to read them.
        """
        return self.for_team().select_related("serves", "card", "countermeasure")

    def with_names(self) -> PurchaseQuerySet:
        """With all the names of the person it was for."""
        return self.prefetch_related("case__citizen__other_names")

    def for_spend(self) -> PurchaseQuerySet:
        """With what readers above the team are shown."""
        return self.select_related("team", "kind")


def _read_by(person: Person, **as_it_stood: OuterRef) -> Exists:
    """Whether ``person`` has looked back at a purchase, at all or ``as_it_stood``."""
    from purchases.models import LookBack

    read = LookBack.objects.filter(purchase=OuterRef("pk"), manager=person, **as_it_stood)
    return Exists(read)
