"""How people were above their teams: months that are over, frozen, in bands alone.

Neither a person nor a number of people is stored, so that not even these tables can tell.
"""

from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Mod
from django.db.models.lookups import Exact
from django.utils import timezone

from debriefs.models.debrief import Face
from debriefs.querysets import WelfareMonthQuerySet
from systems.constraints import one_of
from systems.models import System


class WelfareMonth(models.Model):
    """A month that is over and frozen, for all organisations at once; nothing changes it again."""

    first_day = models.DateField(unique=True)
    frozen_at = models.DateTimeField(default=timezone.now)

    shown: "list[WelfareBand]"  # by ``as_in``

    objects = WelfareMonthQuerySet.as_manager()

    class Meta:
        ordering = ["-first_day"]
        constraints = [
            models.CheckConstraint(
                condition=Q(first_day__day=1), name="welfare_month_begins_on_its_first_day"
            )
        ]

    def __str__(self) -> str:
        return f"{self.first_day:%B %Y}"


class WelfareBand(models.Model):
    """How many people of an organisation's teams shared a face in a month.

    ``at_least`` is 0 (nobody), 1 (fewer than 5), or a multiple of 5 (so many or more). An
    organisation without bands in a month has too few people who shared, or too alike ones.
    """

    month = models.ForeignKey(WelfareMonth, on_delete=models.CASCADE, related_name="bands")
    organisation = models.ForeignKey(System, on_delete=models.CASCADE, related_name="+")
    face = models.PositiveSmallIntegerField(choices=Face.choices)
    at_least = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["month", "organisation", "-face"]
        constraints = [
            one_of("face", Face, "welfare_band_face_is_known"),
            models.CheckConstraint(
                condition=Q(at_least__in=[0, 1]) | Q(Exact(Mod(F("at_least"), 5), 0)),
                name="welfare_band_is_no_exact_number",
            ),
            models.UniqueConstraint(
                fields=["month", "organisation", "face"], name="welfare_band_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_face_display()}: {self.words}"

    @property
    def words(self) -> str:
        """The band as people read it."""
        return {0: "nobody", 1: "fewer than 5"}.get(self.at_least, f"{self.at_least} or more")
