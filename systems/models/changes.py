"""Marks of what changed, left for the background work in the change's own transaction."""

from django.db import models

from systems.constraints import one_of


class Subject(models.TextChoices):
    ISSUE = "issue", "Issue"
    SYSTEM = "system", "System"
    CONVERSATION = "conversation", "Conversation"
    CASE = "case", "Case"


class PendingChange(models.Model):
    """One thing that changed and has not been carried on yet.

    Triggers write the marks, so that no way of writing slips past; the roll-up takes them with
    ``FOR UPDATE SKIP LOCKED`` and deletes them in the transaction that did the work. A mark per
    change, never updated: a row that commits late is still there to be taken.
    """

    subject = models.CharField(max_length=20, choices=Subject.choices)
    subject_id = models.BigIntegerField()
    marked_at = models.DateTimeField()

    class Meta:
        constraints = [one_of("subject", Subject, "pending_subject_is_known")]
        # All marks of one thing are taken at once.
        indexes = [models.Index(fields=["subject", "subject_id"], name="pending_of_subject")]

    def __str__(self) -> str:
        return f"{self.subject} {self.subject_id}"
