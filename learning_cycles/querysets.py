"""Named reads of conversations, sessions and cycles. What a person may not see is not in them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Count, Exists, F, OuterRef, Prefetch, Q, Subquery
from django.db.models.expressions import RawSQL
from django.db.models.functions import Cast, Coalesce, Lower, TruncMonth
from django.utils import timezone

from casework.querysets import cases_seen_by
from debriefs.models import Countermeasure, Issue
from debriefs.querysets.issues import AIR_COVER_AHEAD
from systems.kinds import RoleKind, Scale
from systems.permissions import Permission, systems_where

if TYPE_CHECKING:
    from learning_cycles.models import (  # noqa: F401 - for generics
        AnswerFromAbove,
        CaseForChange,
        Conversation,
        Counted,
        Entry,
        Experiment,
        Following,
        LearningCycle,
        LeveragePoint,
        Offer,
        Placement,
        RollUpRun,
        SenseMakingSession,
        Step,
        SystemPicture,
        WordGroup,
    )
    from systems.models import Person, System

LONGEST_TASK = timedelta(minutes=5)
"""After which a roll-up that did nothing more is dead: no task of it may take longer."""
RUNS_KEPT_FOR = timedelta(days=30)
QUIET_FOR = timedelta(days=28)
"""After so long without anything a conversation has not moved."""

# Members of an organisation, place or country: everybody with a role in it that carries content.
MEMBERS = [kind for kind in RoleKind if kind not in (RoleKind.FINANCE, RoleKind.ADMINISTRATOR)]

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
    WITH RECURSIVE went(id) AS (
        SELECT %s::bigint
        UNION
        SELECT merged.merged_into_id
        FROM learning_cycles_conversation merged JOIN went ON merged.id = went.id
        WHERE merged.merged_into_id IS NOT NULL
    ) SELECT id FROM went
"""


def of_readable_systems(person: Person) -> Q:
    """Rows of systems whose learning ``person`` may read: as a member, or from above.

    A team's own are the team's; above it only its conversations are read, and only in part.
    """
    return (
        Q(
            system__in=systems_where(person, Permission.DO_CASEWORK),
            system__scale=Scale.TEAM,
        )
        | Q(system__in=person.reach.held(*MEMBERS))
        | (
            Q(system__in=systems_where(person, Permission.READ_ABOVE))
            & ~Q(system__scale=Scale.TEAM)
        )
    )


def carried_on_by(person: Person) -> Q:
    """Rows of systems in which ``person`` carries on what is learnt: see ``carries_on``."""
    return of_readable_systems(person) & Q(
        system__in=systems_where(person, Permission.STEWARD)
    ) | Q(system__in=systems_where(person, Permission.DO_CASEWORK), system__scale=Scale.TEAM)


class CountedQuerySet(models.QuerySet["Counted"]):
    """Reads of issues where they count: the only way an issue is read above its team."""

    def readable_by(self, person: Person) -> CountedQuerySet:
        """Issues sent on, for readers above; and those of the person's own teams.

        The issue itself is asked again whether it travels: a mark not carried on yet lets nothing
        be read that was taken back.
        """
        return self.filter(self._readable(person), only_number=False)

    def read_from_above_by(self, person: Person) -> CountedQuerySet:
        """Where ``person`` reads what others sent on. The issue itself is asked if it travels."""
        return self.filter(
            system__in=systems_where(person, Permission.READ_ABOVE), only_number=False
        )

    def _readable(self, person: Person) -> Q:
        sent_on = Q(
            issue__in=Issue.objects.travelling(),
            system__in=systems_where(person, Permission.READ_ABOVE),
        )
        own = Q(issue__in=Issue.objects.in_team_of(person))
        return sent_on | own

    def of_own_teams(self, person: Person) -> CountedQuerySet:
        """Issues of the person's own teams, wherever they count."""
        return self.filter(issue__in=Issue.objects.in_team_of(person), only_number=False)

    def placed_in(self, conversation: Conversation | int) -> CountedQuerySet:
        """Issues put into this very conversation, not carried into it by one that feeds it."""
        return self.filter(conversation=conversation, issue__placement__conversation=conversation)

    def to_be_placed(self, system: System) -> CountedQuerySet:
        """Suggested places in live conversations of ``system`` that nobody has settled yet.

        An issue for which a new conversation was opened waits with that one, and not by itself.
        """
        founding = Q(conversation__state="new", issue__placement__likeness__isnull=True)
        return self.filter(
            system=system,
            conversation__merged_into__isnull=True,
            issue__placement__conversation=F("conversation"),
            issue__placement__settled_at__isnull=True,
        ).exclude(Q(conversation__state="closed") | founding)

    def for_reading(self, person: Person) -> CountedQuerySet:
        """What a page shows of each, newest first: words, month and organisation, never the team.

        ``month`` is what they are ordered by, so that no order and no address of a next page tells
        the day. ``is_own``: the person's own team raised it. Countermeasures in force that were
        sent on are in ``issue.countermeasures_sent_on``.
        """
        in_organisation = self.model._default_manager.filter(
            issue=OuterRef("issue"), system__scale=Scale.ORGANISATION
        )
        return (
            self.select_related("issue__placement")
            .annotate(
                month=TruncMonth("raised_on"),
                organisation=Subquery(in_organisation.values("system__name")[:1]),
                is_own=Exists(Issue.objects.in_team_of(person).filter(pk=OuterRef("issue"))),
            )
            .prefetch_related(
                Prefetch(
                    "issue__countermeasures",
                    queryset=Countermeasure.objects.in_force().sent_on(),
                    to_attr="countermeasures_sent_on",
                )
            )
            .order_by("-month", "-issue_id")
        )


class ConversationQuerySet(models.QuerySet["Conversation"]):
    """Reads of conversations; ``visible_to`` is the one rule of who sees one."""

    def visible_to(self, person: Person) -> ConversationQuerySet:
        """Of the person's systems and those below, and where their team's issues count."""
        return self.filter(
            of_readable_systems(person)
            | Q(system__in=systems_where(person, Permission.READ_ABOVE))
            | Exists(self._counted().of_own_teams(person).filter(conversation=OuterRef("pk")))
        )

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
        ids = RawSQL(WENT_INTO_SQL, [pk])  # noqa: S611 - our own constant
        return self.filter(pk__in=ids, merged_into__isnull=True)

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
            system__in=systems_where(person, Permission.DO_CASEWORK)
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
        return self.filter(
            Q(conversation__in=Conversation.objects.together_with(conversation))
            | Q(kind="question_below", conversation__in=larger)
            | Q(kind="question_above", conversation__feeds_into=conversation)
            | Q(in_answer_to__conversation=conversation)
        ).select_related("said_by", "conversation__system", "in_answer_to__conversation__system")

    def stories_agreed_for_cases(self) -> EntryQuerySet:
        """Stories whose givers agreed that they are told in a case for change."""
        return self.filter(kind="story", in_cases=True, withdrawn_at__isnull=True)

    def to_withdraw_by(self, person: Person) -> EntryQuerySet:
        """Stories that ``person`` gave, or may take back for whoever gave them."""
        return self.filter(
            Q(said_by=person) | Q(case__in=cases_seen_by(person)),
            kind="story",
            withdrawn_at__isnull=True,
        )


class FollowingQuerySet(models.QuerySet["Following"]):
    """Reads of who follows what."""

    def of(self, person: Person) -> FollowingQuerySet:
        return self.filter(person=person)


class CaseForChangeQuerySet(models.QuerySet["CaseForChange"]):
    """Reads of cases for change."""

    def drafts(self) -> CaseForChangeQuerySet:
        return self.filter(passed_at__isnull=True)

    def passed(self) -> CaseForChangeQuerySet:
        """Those that were passed up, oldest first; one that was taken back too."""
        return self.filter(passed_at__isnull=False).order_by("passed_at", "pk")

    def standing(self) -> CaseForChangeQuerySet:
        """Passed up and not taken back."""
        return self.passed().filter(taken_back_at__isnull=True)

    def readable_by(self, person: Person) -> CaseForChangeQuerySet:
        """Where it was made, for those who read there; where it went, for those who read whole.

        A draft is for those who read the conversation in full.
        """
        from learning_cycles.models import Conversation

        whole = Conversation.objects.read_whole_by(person)
        passed = Q(passed_at__isnull=False)
        return self.filter(
            Q(conversation__in=whole)
            | passed & Q(conversation__in=Conversation.objects.read_by(person))
            | passed & Q(taken_back_at__isnull=True, to_conversation__in=whole)
        ).select_related(
            "conversation__system",
            "to_system",
            "to_conversation__system",
            "written_by",
            "passed_by",
        )


class AnswerQuerySet(models.QuerySet["AnswerFromAbove"]):
    """Reads of what larger scales answered."""

    def to_tell(self) -> AnswerQuerySet:
        """Those that not everybody was told of yet."""
        return self.filter(told_at__isnull=True)

    def given_in(self, conversations: Sequence[Conversation]) -> AnswerQuerySet:
        """Oldest first."""
        return self.filter(conversation__in=conversations).select_related(
            "conversation__system", "answered_by"
        )


class OfferQuerySet(models.QuerySet["Offer"]):
    """Reads of what one system offers to its peers."""

    def open(self) -> OfferQuerySet:
        """Neither taken up nor left yet."""
        return self.filter(settled_at__isnull=True)

    def taken_up_in(self, conversation: Conversation) -> Offer | None:
        """The offer that ``conversation`` was taken up from, if any."""
        taken = self.filter(taken_up_in=conversation).select_related("conversation__system")
        return taken.first()

    def offered_to(self, person: Person) -> OfferQuerySet:
        """To systems whose learning ``person`` carries on."""
        return self.filter(carried_on_by(person)).select_related(
            "system", "conversation__system", "taken_up_in"
        )


class PlacementQuerySet(models.QuerySet["Placement"]):
    """Reads of which issue is in which conversation."""

    def suggested(self) -> PlacementQuerySet:
        """By likeness, in live conversations, and not settled by a person."""
        from learning_cycles.models import Conversation

        return self.filter(settled_at=None, conversation__in=Conversation.objects.live())

    def of_system(self, system: System) -> PlacementQuerySet:
        """In whichever conversation of ``system``."""
        return self.filter(conversation__system=system)

    def with_chain(self) -> PlacementQuerySet:
        """With the conversation, its system and those it feeds: one for each larger scale."""
        return self.select_related(
            "conversation__system", "conversation__feeds_into__feeds_into__feeds_into"
        )


class StepQuerySet(models.QuerySet["Step"]):
    """Reads of what was done about where issues belong."""

    def visible_to(self, person: Person) -> StepQuerySet:
        """Steps in the systems whose learning the person reads."""
        return self.filter(of_readable_systems(person))

    def standing(self) -> StepQuerySet:
        """Not undone."""
        return self.filter(undone_at__isnull=True)

    def since(self, moment: datetime) -> StepQuerySet:
        return self.filter(taken_at__gt=moment)

    def touching(self, conversation: Conversation) -> StepQuerySet:
        """Steps that led into ``conversation`` or out of it, or moved or confirmed its issues."""
        from learning_cycles.models import MovedPlacement

        moved = MovedPlacement.objects.filter(
            Q(from_conversation=conversation) | Q(to_conversation=conversation),
            step=OuterRef("pk"),
        )
        return self.filter(Q(into=conversation) | Q(out_of=conversation) | Exists(moved))

    def for_telling(self, person: Person) -> StepQuerySet:
        """With who did and undid it, and in ``issues`` how many of its issues the person may read.

        Newest first.
        """
        from learning_cycles.models import Counted

        readable = (
            Counted.objects.readable_by(person)
            .filter(system=OuterRef("system"), issue__moves__step=OuterRef("pk"))
            .order_by()
            .values("system")
            .annotate(there=Count("pk"))
            .values("there")
        )
        return (
            self.select_related("system", "taken_by", "undone_by")
            .annotate(issues=Coalesce(Subquery(readable), 0))
            .order_by("-taken_at", "-pk")
        )


class SystemPictureQuerySet(models.QuerySet["SystemPicture"]):
    """Reads of how many issues count in a system."""


class RollUpRunQuerySet(models.QuerySet["RollUpRun"]):
    """Reads of the times that the roll-up was at work."""

    def finished(self) -> RollUpRunQuerySet:
        return self.filter(finished_at__isnull=False)

    def at_work(self) -> RollUpRunQuerySet:
        """Those that are not finished and did something lately."""
        return self.filter(finished_at__isnull=True, last_batch_at__gte=_dead_before())

    def dead(self) -> RollUpRunQuerySet:
        """Those that ended without a word: their worker was killed, or lost the database."""
        return self.filter(finished_at__isnull=True, last_batch_at__lt=_dead_before())

    def forgotten(self) -> RollUpRunQuerySet:
        """Those of so long ago that nobody asks after them."""
        return self.filter(started_at__lt=timezone.now() - RUNS_KEPT_FOR)


def _dead_before() -> datetime:
    return timezone.now() - LONGEST_TASK


class WordGroupQuerySet(models.QuerySet["WordGroup"]):
    """Reads of which words speak of the same thing."""

    def looked_after_by(self, person: Person) -> WordGroupQuerySet:
        """All of them for whoever looks after a system's learning: the list is everybody's."""
        return self if systems_where(person, Permission.STEWARD) else self.none()

    def for_list(self) -> WordGroupQuerySet:
        """With their words, whoever changed them last, and ``name`` to order them by."""
        return (
            self.select_related("changed_by")
            .prefetch_related("words")
            .annotate(name=Lower("about"))
        )


class SessionQuerySet(models.QuerySet["SenseMakingSession"]):
    """Reads of sense-making sessions."""

    def visible_to(self, person: Person) -> SessionQuerySet:
        """Sessions of the person's systems and, for those who read above, of the systems below."""
        return self.filter(of_readable_systems(person))


class ExperimentQuerySet(models.QuerySet["Experiment"]):
    """Reads of experiments; whoever sees the cycle sees them."""

    def to_look_at(self) -> ExperimentQuerySet:
        """Those that run, and whose day to look at them together has come."""
        return self.filter(ended_at__isnull=True, review_on__lte=timezone.localdate())

    def under_air_cover_to_look_at(self) -> ExperimentQuerySet:
        """Those under air cover whose day is near or past, the nearest day first."""
        soon = timezone.localdate() + timedelta(days=AIR_COVER_AHEAD)
        running = self.filter(ended_at__isnull=True, cycle__ended_at__isnull=True)
        covered = running.exclude(air_cover_holder="").filter(review_on__lte=soon)
        return covered.order_by("review_on", "pk")


class CycleQuerySet(models.QuerySet["LearningCycle"]):
    """Reads of learning cycles; one in a case is seen as the case is seen."""

    def visible_to(self, person: Person) -> CycleQuerySet:
        return self.filter(
            Q(system__isnull=False) & of_readable_systems(person)
            | Q(case__in=cases_seen_by(person))
        )

    def live(self) -> CycleQuerySet:
        return self.filter(ended_at__isnull=True)

    def to_look_at(self) -> CycleQuerySet:
        """Live ones with an experiment whose day to look at it together has come."""
        from learning_cycles.models import Experiment

        due = Experiment.objects.to_look_at().filter(cycle=OuterRef("pk"))
        return self.live().filter(Exists(due))

    def larger_than(self, system: System, person: Person) -> CycleQuerySet:
        """Live cycles of the systems above ``system`` that ``person`` may see."""
        above = list(system.ancestors().values_list("pk", flat=True))
        return self.visible_to(person).live().filter(system__in=above)


class LeveragePointQuerySet(models.QuerySet["LeveragePoint"]):
    """Reads of the register of rules, roles and processes that issues keep meeting."""

    def visible_to(self, person: Person) -> LeveragePointQuerySet:
        """Of systems whose learning ``person`` reads; a team's own are the team's."""
        return self.filter(of_readable_systems(person))

    def for_register(self, person: Person) -> LeveragePointQuerySet:
        """Each with its system, its ``changes``, and ``conversations_read``: those it is met in
        that ``person`` may know of."""
        from learning_cycles.models import Conversation

        conversations = Conversation.objects.visible_to(person).headed_for(person)
        return self.select_related("system").prefetch_related(
            Prefetch(
                "met_in",
                queryset=conversations.filter(merged_into=None).select_related("system"),
                to_attr="conversations_read",
            ),
            "changes",
        )
