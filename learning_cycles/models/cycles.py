"""Learning cycles at every scale, their experiments, and the changes that come of them."""

import pghistory
from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone

from casework.models import Case
from debriefs.lexemes import words_in
from debriefs.models import Issue
from learning_cycles.models.conversations import Conversation
from learning_cycles.models.sessions import Decision
from learning_cycles.querysets import CycleQuerySet, ExperimentQuerySet
from systems.constraints import both_or_none, one_of
from systems.models import System

PERSON = settings.AUTH_USER_MODEL


class Stage(models.TextChoices):
    """The stages of a learning cycle, in their order; any can be visited again."""

    PURPOSE = "purpose", "Purpose"
    UNDERSTAND = "understand", "Understand the system"
    CO_DESIGN = "co_design", "Co-design"
    EXPERIMENT = "experiment", "Experiment"
    EMBED = "embed", "Embed and influence"


@pghistory.track()
class LearningCycle(models.Model):
    """Learning in one system at any scale, or in one case: then it is seen as the case is seen."""

    system = models.ForeignKey(
        System, null=True, blank=True, on_delete=models.PROTECT, related_name="cycles"
    )
    case = models.ForeignKey(
        Case, null=True, blank=True, on_delete=models.CASCADE, related_name="cycles"
    )
    purpose = models.TextField()
    stage = models.CharField(max_length=20, choices=Stage.choices, default=Stage.PURPOSE)
    conversation = models.ForeignKey(
        Conversation,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="cycles",
    )
    decision = models.OneToOneField(
        Decision, null=True, blank=True, on_delete=models.PROTECT, related_name="cycle"
    )
    influences = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="influenced_by",
    )
    started_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    started_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True, blank=True)
    ended_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    objects = CycleQuerySet.as_manager()

    class Meta:
        ordering = ["-started_at", "-id"]
        constraints = [
            one_of("stage", Stage, "cycle_stage_is_known"),
            models.CheckConstraint(condition=~Q(purpose=""), name="cycle_has_a_purpose"),
            models.CheckConstraint(
                condition=Q(system__isnull=False, case__isnull=True)
                | Q(system__isnull=True, case__isnull=False),
                name="cycle_is_of_a_system_or_a_case",
            ),
            both_or_none("ended_at", "ended_by", "cycle_ended_at_and_by"),
        ]
        indexes = [GinIndex(words_in("purpose"), name="cycle_lexemes", fastupdate=False)]

    def __str__(self) -> str:
        return self.purpose

    def get_absolute_url(self) -> str:
        return reverse("learning_cycles:cycle", args=[self.pk])


class StageVisit(models.Model):
    """A stage was entered: each turn round the cycle is kept."""

    cycle = models.ForeignKey(LearningCycle, on_delete=models.CASCADE, related_name="visits")
    stage = models.CharField(max_length=20, choices=Stage.choices)
    entered_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    entered_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["entered_at", "id"]
        constraints = [one_of("stage", Stage, "visit_stage_is_known")]

    def __str__(self) -> str:
        return self.get_stage_display()


@pghistory.track()
class StageNote(models.Model):
    """What was learnt on one visit to a stage."""

    visit = models.ForeignKey(StageVisit, on_delete=models.CASCADE, related_name="notes")
    words = models.TextField()
    written_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    written_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["written_at", "id"]
        constraints = [
            models.CheckConstraint(condition=~Q(words=""), name="stage_note_says_something")
        ]

    def __str__(self) -> str:
        return self.words


class Ending(models.TextChoices):
    CONTINUE = "continue", "We go on with it"
    ADAPT = "adapt", "We change it and go on"
    STOP = "stop", "We stop it"


@pghistory.track()
class Experiment(models.Model):
    """What happens if we try this? Small, with a beginning and an end; never "failed".

    ``air_cover_holder`` names the leader who shields it from a rule, until a review date.
    """

    cycle = models.ForeignKey(LearningCycle, on_delete=models.CASCADE, related_name="experiments")
    question = models.TextField()
    starts_on = models.DateField(default=timezone.localdate)
    review_on = models.DateField()
    air_cover_holder = models.CharField(max_length=200, blank=True, default="")
    air_cover_words = models.TextField(blank=True, default="")
    started_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    started_at = models.DateTimeField(default=timezone.now)
    ending = models.CharField(max_length=10, choices=Ending.choices, null=True, blank=True)
    what_we_saw = models.TextField(blank=True, default="")
    ended_at = models.DateTimeField(null=True, blank=True)
    ended_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    objects = ExperimentQuerySet.as_manager()

    class Meta:
        ordering = ["started_at", "id"]
        constraints = [
            one_of("ending", Ending, "experiment_ending_is_known"),
            models.CheckConstraint(condition=~Q(question=""), name="experiment_asks_something"),
            models.CheckConstraint(
                condition=Q(review_on__gte=F("starts_on")),
                name="experiment_reviewed_after_start",
            ),
            both_or_none("ended_at", "ended_by", "experiment_ended_at_and_by"),
            both_or_none("ended_at", "ending", "experiment_ended_has_an_ending"),
        ]

    def __str__(self) -> str:
        return self.question


@pghistory.track()
class SystemChange(models.Model):
    """The new normal: what is so from a day on, instead of what was. It closes what it settles."""

    cycle = models.ForeignKey(LearningCycle, on_delete=models.CASCADE, related_name="changes")
    new_normal = models.TextField()
    instead_of = models.TextField(blank=True, default="")
    from_day = models.DateField(default=timezone.localdate)
    settles = models.ManyToManyField(Issue, related_name="settled_by", blank=True)
    made_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-from_day", "-id"]
        constraints = [
            models.CheckConstraint(condition=~Q(new_normal=""), name="change_says_what_is_normal")
        ]

    def __str__(self) -> str:
        return self.new_normal
