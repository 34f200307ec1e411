"""What a person is told: something came of a thing they did."""

from django.db import models
from django.utils import timezone

from systems.constraints import one_of
from systems.kinds import NoticeKind
from systems.models.people import Person
from systems.querysets import NoticeQuerySet


class Notice(models.Model):
    """All that happened on one topic (a conversation, say) to one person on one local day.

    ``kind`` is that of the first sentence.
    """

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="notices")
    topic = models.CharField(max_length=80)
    kind = models.CharField(
        max_length=20,
        choices=NoticeKind.choices,
        default=NoticeKind.BECAME,
        db_default=NoticeKind.BECAME,
    )
    day = models.DateField()
    heading = models.TextField()
    url = models.CharField(max_length=200)
    told_at = models.DateTimeField(default=timezone.now)
    read_at = models.DateTimeField(null=True, blank=True)

    objects = NoticeQuerySet.as_manager()

    class Meta:
        ordering = ["-told_at", "-id"]
        constraints = [
            one_of("kind", NoticeKind, "notice_kind_is_known"),
            models.UniqueConstraint(
                fields=["person", "topic", "day"], name="notice_once_per_topic_and_day"
            ),
        ]
        indexes = [models.Index(fields=["person", "-told_at"], name="notice_newest_first")]

    def __str__(self) -> str:
        return self.heading


class NoticeLine(models.Model):
    """One sentence of a notice. ``key`` names the event, so that telling twice adds nothing.

    ``about`` names the thing in the reader's own words, where the heading names something wider.
    """

    notice = models.ForeignKey(Notice, on_delete=models.CASCADE, related_name="lines")
    key = models.CharField(max_length=120)
    about = models.TextField(blank=True, default="", db_default="")
    words = models.TextField()
    next_step = models.TextField(blank=True, default="")
    told_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["told_at", "id"]
        constraints = [
            models.UniqueConstraint(fields=["notice", "key"], name="notice_line_once"),
        ]

    def __str__(self) -> str:
        return self.words
