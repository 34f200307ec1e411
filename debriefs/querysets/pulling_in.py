"""Named reads of who was pulled in on an issue, and of names shared with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.postgres.expressions import ArraySubquery
from django.db import models
from django.db.models import F, OuterRef, Prefetch, Q
from django.utils import timezone

if TYPE_CHECKING:
    from debriefs.models import Issue, PulledIn, SharedName  # noqa: F401 - for generics
    from systems.models import Person


class PulledInQuerySet(models.QuerySet["PulledIn"]):
    """Reads of who was pulled in. Each ends with its issue: by state, so nothing slips past."""

    def open(self) -> PulledInQuerySet:
        """Those who can read and answer: of an open issue, not withdrawn, and still in time."""
        return self.filter(
            Q(expires_at__isnull=True) | Q(expires_at__gt=timezone.now()),
            withdrawn_at__isnull=True,
            issue__status="open",
            issue__deleted_at__isnull=True,
        )

    def reached_by(self, person: Person) -> PulledInQuerySet:
        """Where ``person``, by their account, can read and answer."""
        return self.open().filter(person=person)

    def with_digest(self, token_digest: str) -> PulledInQuerySet:
        """Whom a link's token, hashed, lets read and answer; nobody where it is not open."""
        return self.open().filter(token_digest=token_digest)

    def of_issue(self, issue: Issue) -> PulledInQuerySet:
        """Everybody who was ever pulled in on ``issue``."""
        return self.filter(issue=issue)

    def for_answering(self) -> PulledInQuerySet:
        """With what their own page shows, and whom an answer is told to."""
        concerned = ("issue__carrier", "issue__raised_by", "issue__team", "issue__case")
        return self.select_related("person", "pulled_by", *concerned).prefetch_related("answers")

    def for_team(self) -> PulledInQuerySet:
        """With what the team's page shows: people, answers, shared names, when it was opened."""
        from debriefs.models import Opening, SharedName

        openings = Opening.objects.filter(pulled_in=OuterRef("pk")).order_by("opened_at", "pk")
        return (
            self.select_related("person", "pulled_by", "withdrawn_by")
            .annotate(  # type: ignore[no-redef]  # known to readers
                opened=ArraySubquery(openings.values("opened_at")),
                opened_with_name=ArraySubquery(openings.values(named=Q(shared_name__isnull=False))),
            )
            .prefetch_related(
                "answers", Prefetch("shared_names", queryset=SharedName.objects.for_team())
            )
        )


class SharedNameQuerySet(models.QuerySet["SharedName"]):
    """Reads of names shared with somebody pulled in."""

    def current(self) -> SharedNameQuerySet:
        """Those still shown: in time, not withdrawn, and of the case that the issue is about."""
        return self.filter(
            withdrawn_at__isnull=True,
            until_day__gte=timezone.localdate(),
            case=F("pulled_in__issue__case"),
        )

    def for_team(self) -> SharedNameQuerySet:
        """Of the case that the issue is about, with who shared it: an earlier one may be closed."""
        return self.filter(case=F("pulled_in__issue__case")).select_related(
            "shared_by", "withdrawn_by"
        )
