"""Named reads of conversations, of what is said in them and of who follows them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Exists, ExpressionWrapper, OuterRef, Q, Subquery, Value
from django.db.models.expressions import RawSQL
from django.db.models.functions import Cast, Coalesce, Concat, TruncMonth
from django.utils import timezone

from casework.querysets import cases_seen_by
from learning_cycles.querysets.readers import of_readable_systems, readable_systems
from systems.kinds import Scale
from systems.permissions import Permission, systems_where

if TYPE_CHECKING:
    from learning_cycles.models import Conversation, Entry, Following  # noqa: F401 - for generics
    from learning_cycles.querysets.counted import CountedQuerySet
    from systems.models import Person, System

QUIET_FOR = timedelta(days=28)
"""After so long without anything a conversation has not moved."""

# A conversation with all that were merged into it, and the one that it was merged into at last.
TOGETHER_SQL = """
    WITH RECURSIVE together(id) AS (
        SELECT %s::bigint
        UNION
        SELECT merged.id
        FROM learning_cycles_conversation merged
        JOIN together ON merged.merged_into_id = together.id
    ) SELECT id FROM together
"""
WENT_INTO_SQL = """
    WITH RECURSIVE went(id, merged_into_id) AS (
        SELECT id, merged_into_id FROM learning_cycles_conversation WHERE id = %s
        UNION
        SELECT larger.id, larger.merged_into_id
        FROM learning_cycles_conversation larger JOIN went ON larger.id = went.merged_into_id
    ) SELECT id FROM went WHERE merged_into_id IS NULL
"""


def _by_system(person: Person) -> Q:
    systems = readable_systems(person) | systems_where(person, Permission.READ_ABOVE)
    return Q(system__any_of=systems)


class ConversationQuerySet(models.QuerySet["Conversation"]):
    """Reads of conversations; ``visible_to`` is the one rule of who sees one."""

    def visible_to(self, person: Person) -> ConversationQuerySet:
        """Of the person's systems and those below, and where their team's issues count."""
        own = self._counted().of_own_teams(person).filter(conversation=OuterRef("pk"))
        return self.filter(_by_system(person) | Exists(own))

    def visible_by_number(self, person: Person, own: Collection[int]) -> ConversationQuerySet:
        """The same as ``visible_to``; ``own``: those where issues of the person's teams count.

        Where many of all conversations are looked through, to know these beforehand is quicker
        than to ask each of them.
        """
        return self.filter(_by_system(person) | Q(pk__any_of=own))

    def read_whole_by(self, person: Person) -> ConversationQuerySet:
        """Of systems whose learning ``person`` reads in full."""
        return self.filter(of_readable_systems(person))

    def read_by(self, person: Person) -> ConversationQuerySet:
        """Those of which ``person`` reads more than the question."""
        own = self._counted().of_own_teams(person).filter(conversation=OuterRef("pk"))
        return self.filter(of_readable_systems(person) | Exists(own) & ~Q(system__scale="team"))

    def with_chain(self) -> ConversationQuerySet:
        """With the system, and those that it feeds: one for each larger scale."""
        return self.select_related(
            "system",
            "feeds_into__system",
            "feeds_into__feeds_into__system",
            "feeds_into__feeds_into__feeds_into__system",
        )

    def followed_by(self, person: Person) -> ConversationQuerySet:
        """Those of which ``person`` wants to hear."""
        return self.filter(followings__person=person)

    def with_following_of(self, person: Person) -> ConversationQuerySet:
        """Each with ``is_followed``: whether ``person`` wants to hear of it."""
        from learning_cycles.models import Following

        mine = Following.objects.of(person).filter(conversation=OuterRef("pk"))
        return self.annotate(is_followed=Exists(mine))

    def with_words(self, words: str, person: Person) -> ConversationQuerySet:
        """Whose question, or an issue that ``person`` may read there, holds ``words``.

        Of a team's own conversation, from above, the question alone: what the team sent on must not
        lead to the team.
        """
        said = Q(issue__sent_words__unaccent__icontains=words)
        counted = self._counted().filter(conversation=OuterRef("pk"))
        above = counted.readable_by(person).filter(said).exclude(system__scale=Scale.TEAM)
        own = counted.of_own_teams(person).filter(
            said | Q(issue__description__unaccent__icontains=words)
        )
        return self.filter(Q(question__unaccent__icontains=words) | Exists(above) | Exists(own))

    def live(self) -> ConversationQuerySet:
        """Not closed and not merged into another."""
        return self.filter(merged_into__isnull=True).exclude(state="closed")

    def nobody_looked_at(self) -> ConversationQuerySet:
        """New ones, the newest first."""
        return self.filter(state="new").order_by("-pk")

    def not_moved(self) -> ConversationQuerySet:
        """In which nothing came, was said or learnt for ``QUIET_FOR`` days, the longest first.

        What came is looked at by its month, as it is shown: by its day, the day on which a
        conversation turns up here would tell the day on which somebody raised the last issue.
        """
        from learning_cycles.models import Entry, StageVisit

        since = timezone.now() - QUIET_FOR
        here = OuterRef("pk")
        return self.filter(
            ~Q(picture__last_seen__gte=timezone.localtime(since).date().replace(day=1)),
            ~Exists(Entry.objects.filter(conversation=here, said_at__gte=since)),
            ~Exists(StageVisit.objects.filter(cycle__conversation=here, entered_at__gte=since)),
            state__in=["new", "active"],
            created_at__lt=since,
        ).order_by("pk")

    def to_be_placed(self, system: System) -> ConversationQuerySet:
        """New conversations of ``system``, which nobody has looked at yet."""
        return self.live().filter(system=system, state="new")

    def together_with(self, conversation: Conversation) -> ConversationQuerySet:
        """``conversation`` and all that were merged into it, over any number of steps."""
        ids = RawSQL(TOGETHER_SQL, [conversation.pk])  # noqa: S611 - our own constant
        return self.filter(pk__in=ids)

    def where_it_went(self, pk: int) -> ConversationQuerySet:
        """The one that ``pk`` was merged into, over any number of steps; itself if it was not."""
        return self.filter(pk=RawSQL(WENT_INTO_SQL, [pk]))  # noqa: S611 - our own constant

    def headed_for(self, person: Person) -> ConversationQuerySet:
        """Each with ``first_words``: the first issue's words this person may read, as a heading."""
        first = (
            self._counted()
            .readable_by(person)
            .filter(conversation=OuterRef("pk"))
            .order_by("raised_on", "issue")
        )
        return self.annotate(
            first_words=Subquery(first.values("issue__sent_words")[:1]),
            first_description=Subquery(
                self._counted()
                .of_own_teams(person)
                .filter(conversation=OuterRef("pk"))
                .order_by("raised_on", "issue")
                .values("issue__description")[:1]
            ),
        )

    def for_list(self, person: Person) -> ConversationQuerySet:
        """With the picture, the system and a heading, and ``seen_month`` to order it by.

        That is the month in which something was last seen in it; its own, where nothing was yet.
        """
        return (
            self.headed_for(person)
            .select_related("system", "picture")
            .annotate(
                seen_month=Coalesce(
                    Cast(TruncMonth("picture__last_seen"), models.DateField()),
                    Cast(TruncMonth("created_at"), models.DateField()),
                )
            )
        )

    def beside(self, conversation: Conversation, person: Person) -> ConversationQuerySet:
        """What ``conversation`` feeds into and what feeds it, as far as ``person`` may know it.

        Which teams feed a larger conversation is known to those teams alone.
        """
        hidden = Q(system__scale=Scale.TEAM) & ~Q(
            system__any_of=systems_where(person, Permission.DO_CASEWORK)
        )
        return (
            self.visible_to(person)
            .exclude(hidden)
            .filter(Q(pk=conversation.feeds_into_id) | Q(feeds_into=conversation))
            .headed_for(person)
            .select_related("system")
        )

    def _counted(self) -> CountedQuerySet:
        from learning_cycles.models import Counted

        return Counted.objects.all()


class EntryQuerySet(models.QuerySet["Entry"]):
    """Reads of what is said in conversations."""

    def in_thread_of(self, chain: Sequence[Conversation]) -> EntryQuerySet:
        """What was said in the first of ``chain``, what was asked along it, and answers to its own.

        ``chain``: the conversation itself and those that it feeds. With it comes the thread of what
        was merged into it.
        """
        from learning_cycles.models import Conversation

        conversation, *larger = chain
        all_entries = self.model._default_manager.order_by().values("pk")
        # Each found by its own index; as one condition, all entries would be read for it.
        here = all_entries.filter(
            conversation__in=Conversation.objects.together_with(conversation)
        ).union(
            all_entries.filter(kind="question_below", conversation__in=larger),
            all_entries.filter(kind="question_above", conversation__feeds_into=conversation),
            all_entries.filter(in_answer_to__conversation=conversation),
        )
        return self.filter(pk__in=here).select_related(
            "said_by", "conversation__system", "in_answer_to__conversation__system"
        )

    def stories_agreed_for_cases(self) -> EntryQuerySet:
        """Stories whose givers agreed that they are told in a case for change."""
        return self.filter(kind="story", in_cases=True, withdrawn_at__isnull=True)

    def to_withdraw_by(self, person: Person) -> EntryQuerySet:
        """Stories that ``person`` gave, or may take back for whoever gave them."""
        return self.filter(self._withdrawn_by(person))

    def read_by(self, person: Person) -> EntryQuerySet:
        """What was said in conversations of which ``person`` reads more than the question."""
        from learning_cycles.models import Conversation

        readable = Conversation.objects.read_by(person).order_by().values("pk")
        return self.filter(conversation__in=readable).select_related("conversation")

    def for_thread(self, person: Person) -> EntryQuerySet:
        """Each with ``may_withdraw``: whether it is one of ``to_withdraw_by``.

        And with ``purchase_pk``: the purchase that it was learnt from, if ``person`` may read that.
        """
        from purchases.models import Learning

        became = Concat(Value("entry:"), Cast(OuterRef("pk"), models.CharField()))
        learnt = Learning.objects.readable_by(person).that_became(became)
        return self.annotate(
            may_withdraw=ExpressionWrapper(
                self._withdrawn_by(person), output_field=models.BooleanField()
            ),
            purchase_pk=Subquery(learnt.order_by("pk").values("purchase")[:1]),
        )

    def _withdrawn_by(self, person: Person) -> Q:
        whose = Q(said_by=person) | Q(case__in=cases_seen_by(person))
        return Q(kind="story", withdrawn_at__isnull=True) & whose


class FollowingQuerySet(models.QuerySet["Following"]):
    """Reads of who follows what."""

    def of(self, person: Person) -> FollowingQuerySet:
        return self.filter(person=person)
