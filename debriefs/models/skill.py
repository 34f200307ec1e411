"""What people make of the matrix of successes: which skills belong where."""

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from debriefs.models.success import Activity
from debriefs.querysets import SkillNoteQuerySet
from systems.constraints import one_of
from systems.models import System


class Belonging(models.TextChoices):
    """Where a skill is best at home."""

    IN_TEAM = "in_team", "In the team"
    CENTRAL = "central", "Central, and pulled in when it is needed"
    TALKING = "talking", "We are still talking about it"


@pghistory.track()
class SkillNote(models.Model):
    """What a team, or those who look after an organisation, make of where a skill belongs.

    A team's note may name one of its activities. ``written_by`` is whoever wrote it last.
    """

    system = models.ForeignKey(System, on_delete=models.CASCADE, related_name="skill_notes")
    activity = models.ForeignKey(
        Activity, null=True, blank=True, on_delete=models.SET_NULL, related_name="skill_notes"
    )
    belongs = models.CharField(max_length=10, choices=Belonging.choices)
    words = models.TextField()
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    written_at = models.DateTimeField(default=timezone.now)
    version = models.PositiveIntegerField(default=1)

    objects = SkillNoteQuerySet.as_manager()

    class Meta:
        ordering = ["-written_at", "-id"]
        constraints = [
            one_of("belongs", Belonging, "skill_note_belonging_is_known"),
            models.CheckConstraint(condition=~Q(words=""), name="skill_note_says_something"),
        ]

    def __str__(self) -> str:
        return self.words

    def get_absolute_url(self) -> str:
        return reverse("debriefs:skill_note", args=[self.pk])
