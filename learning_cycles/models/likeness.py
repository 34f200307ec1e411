"""Which words speak of the same thing, and what the likeness of conversations is told from.

Groups of words are facts, and stewards'. The other tables are derived: ``learning_cycles.likeness``
keeps them, makes them anew and checks them.
"""

import pghistory
import pgtrigger
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower
from django.urls import reverse

from learning_cycles.models.conversations import Conversation
from learning_cycles.querysets import WordGroupQuerySet
from systems.constraints import both_or_none, one_of
from systems.models import System

MARK_WORD = """
    INSERT INTO learning_cycles_changedword (stems) VALUES ({row}.stems);
    RETURN NULL;
"""


@pghistory.track(pghistory.InsertEvent(), pghistory.UpdateEvent(), pghistory.DeleteEvent())
class WordGroup(models.Model):
    """Words and phrases that speak of the same thing: one list for the whole service.

    ``changed_at`` and ``changed_by`` are empty where nobody touched what the service came with.
    """

    about = models.CharField(max_length=80)
    version = models.PositiveIntegerField(default=1)
    changed_at = models.DateTimeField(null=True, blank=True)
    changed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    objects = WordGroupQuerySet.as_manager()

    class Meta:
        ordering = ["about", "id"]
        constraints = [
            both_or_none("changed_at", "changed_by", "word_group_changed_at_and_by"),
            models.CheckConstraint(condition=~Q(about=""), name="word_group_is_about_something"),
            models.UniqueConstraint(Lower("about"), name="word_group_about_once"),
        ]

    def __str__(self) -> str:
        return self.about

    def get_absolute_url(self) -> str:
        return reverse("learning_cycles:change_words", args=[self.pk])


class Stems(models.Func):
    """What words come down to, in their order and with the small ones between them."""

    function = "learning_cycles_stems"
    output_field = models.CharField(max_length=500)


class SaysSomething(models.Func):
    """Whether there is more in words than the small ones that stand in every sentence."""

    function = "learning_cycles_says_something"
    output_field = models.BooleanField()


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    exclude=["stems"],
)
class Word(models.Model):
    """A word, or a phrase of a few, in the one group that it belongs to.

    ``stems`` is what it is known by: "bailiff" and "Bailiffs" are the same word.
    """

    group = models.ForeignKey(WordGroup, on_delete=models.CASCADE, related_name="words")
    words = models.CharField(max_length=100)
    stems = models.GeneratedField(
        expression=Stems("words"), output_field=models.CharField(max_length=500), db_persist=True
    )

    class Meta:
        ordering = ["words", "id"]
        constraints = [
            models.CheckConstraint(condition=SaysSomething("words"), name="word_says_something"),
            models.UniqueConstraint(fields=["stems"], name="word_belongs_to_one_group"),
        ]
        indexes = [GinIndex(fields=["stems"], name="word_spelt_alike", opclasses=["gin_trgm_ops"])]
        triggers = [
            pgtrigger.Trigger(
                name="mark_added",
                when=pgtrigger.After,
                operation=pgtrigger.Insert | pgtrigger.Update,
                func=MARK_WORD.format(row="NEW"),
            ),
            pgtrigger.Trigger(
                name="mark_taken_out",
                when=pgtrigger.After,
                operation=pgtrigger.Delete | pgtrigger.Update,
                func=MARK_WORD.format(row="OLD"),
            ),
        ]

    def __str__(self) -> str:
        return self.words


class ChangedWord(models.Model):
    """A mark: texts in which a word stands, or one spelt like it, have to be looked at again."""

    stems = models.TextField()

    def __str__(self) -> str:
        return self.stems


class TextKind(models.TextChoices):
    """What is compared in a conversation."""

    QUESTION = "question", "The question"
    ENTRY = "entry", "Said in its thread"
    ISSUE = "issue", "Words of an issue as they were sent on"


class ComparedText(models.Model):
    """One text that counts in a conversation, as the terms that likeness compares.

    ``source``: id of the conversation, entry or issue. ``digest``: of its words (MD5), by which it
    is seen that they changed. ``is_due``: it was said, changed or taken
    back, and its terms have still to follow.
    """

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=10, choices=TextKind.choices)
    source = models.BigIntegerField()
    digest = models.CharField(max_length=32, default="", db_default="")
    terms = ArrayField(models.TextField(), default=list)
    is_due = models.BooleanField(default=True)

    class Meta:
        constraints = [
            one_of("kind", TextKind, "compared_text_kind_is_known"),
            models.UniqueConstraint(
                fields=["kind", "source", "conversation"], name="compared_text_once"
            ),
        ]
        indexes = [
            models.Index(fields=["id"], name="compared_text_due", condition=Q(is_due=True)),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} in conversation {self.conversation_id}"


class ComparedHome(models.Model):
    """How many texts are compared in a conversation; its question counts as two."""

    conversation = models.OneToOneField(
        Conversation, on_delete=models.CASCADE, related_name="+", primary_key=True
    )
    texts = models.IntegerField(default=0)

    def __str__(self) -> str:
        return f"{self.texts} in conversation {self.conversation_id}"


class TermInHome(models.Model):
    """In how many of a conversation's compared texts a term stands: the index of likeness."""

    system = models.ForeignKey(System, on_delete=models.CASCADE, related_name="+", db_index=False)
    term = models.TextField()
    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="+")
    texts = models.IntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["system", "term", "conversation"], name="term_in_home_once"
            ),
        ]
        indexes = [
            models.Index(
                fields=["system", "term", "-texts", "-conversation"], name="term_most_in_homes"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.term} in conversation {self.conversation_id}"


class TermInSystem(models.Model):
    """In how many of a system's compared texts a term stands; "" stands in each of them."""

    system = models.ForeignKey(System, on_delete=models.CASCADE, related_name="+", db_index=False)
    term = models.TextField(blank=True)
    texts = models.IntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["system", "term"], name="term_in_system_once"),
        ]

    def __str__(self) -> str:
        return f"{self.term} in system {self.system_id}"
