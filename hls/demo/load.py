"""Telling the story of the demo borough to an empty database."""

from itertools import groupby
from operator import attrgetter

from django.db import transaction
from django.utils import timezone

from debriefs.actions.freezing import freeze_past_months
from hls.demo import (
    beyond,
    borough,
    cases,
    conversations,
    cycles,
    debriefs,
    issues,
    purchases,
    sessions,
)
from hls.demo.past import Past
from hls.demo.story import Scene, Story, at_debrief_time
from learning_cycles.actions.following import tell_followers
from learning_cycles.rollup import roll_up


def load() -> Story:
    """Tell it all, in one transaction; the database must have no systems yet.

    Day by day: what people did, then the work in the background; then all of it is moved to its
    day.
    """
    story = Story(today=timezone.localdate())
    past = Past(timezone.now(), story.today)
    with transaction.atomic():
        for day, scenes in groupby(_in_order(story), key=attrgetter("day")):
            for scene in scenes:
                scene.play()
            roll_up()
            tell_followers()
            if day < story.today:
                past.happened(at_debrief_time(day))
        freeze_past_months()
    return story


def _in_order(story: Story) -> list[Scene]:
    """All scenes by day; on one day, what others build on comes first."""
    subjects = (
        borough.scenes,
        cases.scenes,
        debriefs.scenes,
        issues.scenes,
        purchases.scenes,
        conversations.scenes,
        sessions.scenes,
        cycles.scenes,
        beyond.scenes,
        debriefs.closing_scenes,
    )
    scenes = [scene for subject in subjects for scene in subject(story)]
    return sorted(scenes, key=attrgetter("day"))
