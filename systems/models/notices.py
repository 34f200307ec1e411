"""What a person is told: something came of a thing they did."""

from django.db import models
from django.db.models import Q
from django.utils import timezone

from systems.constraints import one_of
from systems.kinds import CanBeOff, NoticeKind
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
        indexes = [
            models.Index(fields=["person", "-told_at"], name="notice_newest_first"),
            # Every page asks whether there is one.
            models.Index(
                fields=["person"], condition=Q(read_at__isnull=True), name="notice_not_read"
            ),
            models.Index(fields=["topic"], name="notice_of_topic"),
        ]

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
        indexes = [models.Index(fields=["key"], name="notice_line_of_key")]

    def __str__(self) -> str:
        return self.words


class TurnedOff(models.Model):
    """Something that a person does without. Everything is on until they turn it off."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="turned_off")
    what = models.CharField(max_length=20, choices=CanBeOff.choices)
    since = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["person", "what"]
        constraints = [
            one_of("what", CanBeOff, "turned_off_is_known"),
            models.UniqueConstraint(fields=["person", "what"], name="turned_off_once"),
        ]

    def __str__(self) -> str:
        return self.get_what_display()


class WeeklyEmail(models.Model):
    """A person's email of the week that begins on the Monday ``week`` is dealt with.

    ``sent_at`` is empty where nothing waited for them, so that nothing was sent.
    """

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="weekly_emails")
    week = models.DateField()
    sent_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-week", "person"]
        constraints = [
            models.UniqueConstraint(fields=["person", "week"], name="weekly_email_once"),
            models.CheckConstraint(
                condition=Q(week__iso_week_day=1), name="weekly_email_is_of_a_monday"
            ),
        ]

    def __str__(self) -> str:
        return f"Week of {self.week}"
