"""What is done, spent and went well around issues, and the sums of it for a conversation (R4).

Nothing here is a fact. It is kept, made anew and checked like the pictures.
"""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from debriefs.models import Issue
from learning_cycles.models.conversations import Conversation
from learning_cycles.querysets import IssueSurroundingsQuerySet
from systems.constraints import one_of
from systems.models import System


class IssueSurroundings(models.Model):
    """What is around one issue, in a conversation in which it is read. Without any, no row.

    ``to_read``: countermeasures in force that were sent on, ``newest_to_read`` the last of them;
    ``kept``: those that were not. ``cover_until``: the day to look at each air cover in force
    again. ``spent``: in pounds, for the cases ``spent_for``; less than nought where more came back.
    ``successes``: tally marks. ``part``: the organisation of its team, nought outside any.
    ``team``, ``part`` and ``case_ref`` are copies, so that a change can be taken back exactly.
    """

    issue = models.ForeignKey(
        Issue, on_delete=models.DO_NOTHING, db_constraint=False, db_index=False, related_name="+"
    )
    conversation = models.ForeignKey(
        Conversation, on_delete=models.CASCADE, db_index=False, related_name="+"
    )
    team = models.ForeignKey(System, on_delete=models.CASCADE, db_index=False, related_name="+")
    part = models.BigIntegerField()
    case_ref = models.BigIntegerField(null=True, blank=True)
    to_read = models.IntegerField()
    kept = models.IntegerField()
    newest_to_read = models.BigIntegerField(null=True, blank=True)
    cover_until = ArrayField(models.DateField())
    spent = models.DecimalField(max_digits=12, decimal_places=2)
    spent_for = ArrayField(models.BigIntegerField())
    successes = models.IntegerField()

    objects = IssueSurroundingsQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["issue", "conversation"], name="surroundings_of_issue_once"
            ),
        ]
        indexes = [
            models.Index(fields=["conversation", "team"], name="surroundings_of_team"),
            models.Index(
                fields=["conversation", "-newest_to_read"],
                condition=Q(newest_to_read__isnull=False),
                name="surroundings_newest_to_read",
            ),
            # Few of many have any.
            models.Index(
                fields=["conversation"],
                condition=~Q(cover_until=[]),
                name="surroundings_with_air_cover",
            ),
        ]

    def __str__(self) -> str:
        return f"Around issue {self.issue_id} in conversation {self.conversation_id}"


class ConversationSurroundings(models.Model):
    """The sums of what is around the issues of one organisation that are read in a conversation.

    ``part``: that organisation, nought for teams outside any; only a conversation of a place or
    country has several. ``kept_cases``, ``spent_cases`` and ``success_cases``: how many cases are
    behind each.
    """

    conversation = models.ForeignKey(
        Conversation, on_delete=models.CASCADE, db_index=False, related_name="surroundings"
    )
    part = models.BigIntegerField()
    to_read = models.IntegerField()
    kept = models.IntegerField()
    kept_cases = models.IntegerField()
    spent = models.DecimalField(max_digits=14, decimal_places=2)
    spent_cases = models.IntegerField()
    successes = models.IntegerField()
    success_cases = models.IntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["conversation", "part"], name="surroundings_of_part_once"
            ),
        ]

    def __str__(self) -> str:
        return f"Around conversation {self.conversation_id}"


class Behind(models.TextChoices):
    """What a case can be behind."""

    KEPT = "kept", "A countermeasure whose words stay in the team"
    SPENT = "spent", "Money spent getting round it"
    SUCCESSES = "successes", "What went well"


class CaseInSurroundings(models.Model):
    """Around how many issues of a part of a conversation one case is behind something of a kind.

    It makes distinct cases countable. What was spent may be for another case than the issue's.
    """

    conversation = models.ForeignKey(
        Conversation, on_delete=models.CASCADE, db_index=False, related_name="+"
    )
    part = models.BigIntegerField()
    kind = models.CharField(max_length=10, choices=Behind.choices)
    case_ref = models.BigIntegerField()
    issues = models.IntegerField()

    class Meta:
        constraints = [
            one_of("kind", Behind, "case_in_surroundings_kind_is_known"),
            models.UniqueConstraint(
                fields=["conversation", "part", "kind", "case_ref"],
                name="case_in_surroundings_once",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.issues} in conversation {self.conversation_id}"
