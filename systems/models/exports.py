"""Lists too long to be made into a file while somebody waits."""

import datetime
import uuid

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.http import QueryDict
from django.urls import reverse
from django.utils import timezone

from hls.ui.exports import FileFormat
from systems.constraints import one_of
from systems.exports import ListExport, export_called
from systems.models.people import Person
from systems.querysets import KEPT_FOR, ExportQuerySet


class ExportState(models.TextChoices):
    WAITING = "waiting", "Waiting to be made"
    MAKING = "making", "Being made"
    MADE = "made", "Ready"
    STOPPED = "stopped", "Not made"


class Export(models.Model):
    """A file that background work makes of a list for one person, kept for a week.

    ``name`` is the list's in ``settings.EXPORTS``, ``query`` its filters as the address has them.
    ``systems`` and ``cases``: ids of all that the file tells of, so that it is given out only while
    its owner may still see each of them.
    """

    owner = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="exports")
    name = models.CharField(max_length=40)
    query = models.TextField(blank=True, default="")
    file_format = models.CharField(max_length=10, choices=FileFormat.choices)
    state = models.CharField(
        max_length=10, choices=ExportState.choices, default=ExportState.WAITING
    )
    asked_at = models.DateTimeField(default=timezone.now)
    begun = models.PositiveSmallIntegerField(default=0)
    rows_done = models.PositiveIntegerField(default=0)
    rows_in_all = models.PositiveIntegerField()
    made_at = models.DateTimeField(null=True, blank=True)
    why_stopped = models.TextField(blank=True, default="")
    key = models.UUIDField(default=uuid.uuid4, unique=True)
    systems = ArrayField(models.BigIntegerField(), default=list, blank=True)
    cases = ArrayField(models.BigIntegerField(), default=list, blank=True)

    objects = ExportQuerySet.as_manager()

    class Meta:
        ordering = ["-asked_at", "-id"]
        constraints = [
            one_of("file_format", FileFormat, "export_format_is_known"),
            one_of("state", ExportState, "export_state_is_known"),
            models.CheckConstraint(
                condition=Q(state="made", made_at__isnull=False)
                | (~Q(state="made") & Q(made_at__isnull=True)),
                name="export_made_has_its_moment",
            ),
            models.CheckConstraint(
                condition=~Q(state="stopped") | ~Q(why_stopped=""),
                name="export_stopped_says_why",
            ),
        ]
        indexes = [models.Index(fields=["owner", "-asked_at"], name="export_newest_first")]

    def __str__(self) -> str:
        return self.kind.title

    def get_absolute_url(self) -> str:
        return reverse("systems:export", args=[self.pk])

    @property
    def kind(self) -> ListExport[models.Model]:
        return export_called(self.name)

    @property
    def is_made(self) -> bool:
        return self.state == ExportState.MADE

    @property
    def is_finished(self) -> bool:
        """Whether nothing more will come of it."""
        return self.state in (ExportState.MADE, ExportState.STOPPED)

    @property
    def path(self) -> str:
        """Where storage has the file; a name that nobody can guess."""
        return f"exports/{self.key}.{self.file_format}"

    @property
    def kept_until(self) -> datetime.datetime:
        return self.asked_at + KEPT_FOR

    @property
    def list_url(self) -> str:
        """The list that it is made of, under the same filters."""
        address = reverse(self.kind.page)
        return f"{address}?{self.query}" if self.query else address

    @property
    def filters(self) -> QueryDict:
        return QueryDict(self.query)
