"""Conversations over the API: what their pages show, masked by the same rules (R5)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse
from drf_spectacular.utils import OpenApiResponse, extend_schema, extend_schema_view
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from debriefs.models import Level
from learning_cycles.models import (
    AnswerFromAbove,
    AnswerKind,
    Conversation,
    ConversationState,
    Counted,
    EntryKind,
    Worry,
    WorrySeen,
)
from learning_cycles.querysets import ConversationQuerySet
from learning_cycles.reading import (
    IssueLine,
    Numbers,
    Reading,
    Row,
    heading_for,
    line_for,
    lines_in,
    numbers_for,
    reading_of,
    rows_for,
)
from learning_cycles.rollup.homes import chain
from learning_cycles.surroundings import Surroundings, surroundings_of
from learning_cycles.thread import Said, newest_in
from systems.api import LARGEST_NUMBER, NewestFirst, ReadViewSet
from systems.masking import Shown
from systems.models import Scale, System

ISSUES_IN_DETAIL = 25
ENTRIES_IN_DETAIL = 30


class NewestIssueFirst(NewestFirst):
    """Rows of what counts, whose own numbers the roll-up gives anew."""

    ordering = "-issue_id"


@dataclass(frozen=True)
class Detail(Row):
    """A conversation with all that its page shows; empty where only its question is read."""

    surroundings: Surroundings | None
    issues: list[IssueLine]
    entries: list[Said]
    worries: list[Worry]
    answers: list[AnswerFromAbove]


class SystemSerializer(serializers.ModelSerializer[System]):
    scale = serializers.ChoiceField(choices=Scale.choices)

    class Meta:
        model = System
        fields = ["id", "name", "scale"]


class CountSerializer(serializers.Serializer[Shown]):
    """A number. ``value`` is null where one to four people stand behind it: ``words`` say so."""

    value = serializers.IntegerField(allow_null=True)
    words = serializers.CharField(source="*")


class PoundsSerializer(serializers.Serializer[Shown]):
    """A sum of money. ``value`` is null where one to four people stand behind it."""

    value = serializers.DecimalField(max_digits=12, decimal_places=2, allow_null=True)
    words = serializers.CharField(source="*")


class NumbersSerializer(serializers.Serializer[Numbers]):
    """What counts in the conversation, or the share of your own team where you read only that.

    ``as_numbers``: how many more were passed up from below, open or closed, without their words.
    """

    open = CountSerializer()
    closed = CountSerializer()
    as_numbers = CountSerializer()
    cases = CountSerializer()
    teams = CountSerializer()
    first_month = serializers.DateField(
        source="first", allow_null=True, format="%Y-%m-01", help_text="The first day of the month."
    )
    last_month = serializers.DateField(
        source="last", allow_null=True, format="%Y-%m-01", help_text="The first day of the month."
    )
    of_own_team = serializers.BooleanField()


class SurroundingsSerializer(serializers.Serializer[Surroundings]):
    """What is done about it meanwhile."""

    countermeasures_sent_on = CountSerializer(source="to_read")
    countermeasures_kept_in_teams = CountSerializer(source="kept_in_teams")
    air_cover_past_review = CountSerializer(source="cover_past_review")
    spend = PoundsSerializer()
    successes = CountSerializer()


class LineSerializer(serializers.Serializer[Any]):
    """An issue as it is read above its team: never its case, people, team or day."""

    words = serializers.CharField()
    level = serializers.ChoiceField(source="issue.level", choices=Level.choices)
    month = serializers.DateField(format="%Y-%m-01", help_text="The first day of the month.")
    organisation = serializers.CharField(help_text="Empty for a team outside any organisation.")


class EntrySerializer(serializers.Serializer[Said]):
    """Something said in the thread. ``words`` is empty where a story was withdrawn."""

    id = serializers.IntegerField(source="entry.pk")
    kind = serializers.ChoiceField(source="entry.kind", choices=EntryKind.choices)
    words = serializers.CharField(source="entry.words")
    name = serializers.CharField(help_text="Empty where it came from a team's own conversation.")
    said_at = serializers.DateTimeField(source="entry.said_at")
    withdrawn = serializers.BooleanField(source="entry.is_withdrawn")


class SeenSerializer(serializers.ModelSerializer[WorrySeen]):
    seen_by = serializers.CharField(help_text="The name of whoever saw it.")

    class Meta:
        model = WorrySeen
        fields = ["words", "seen_by", "seen_at"]


class WorrySerializer(serializers.ModelSerializer[Worry]):
    """What somebody who keeps the rule worries about, and what has been seen about it since."""

    seen = SeenSerializer(many=True)

    class Meta:
        model = Worry
        fields = ["id", "whose", "words", "written_at", "seen"]


class AnswerFromAboveSerializer(serializers.ModelSerializer[AnswerFromAbove]):
    """What this scale, or a larger one that the conversation feeds, answered."""

    kind = serializers.ChoiceField(choices=AnswerKind.choices)
    system = serializers.CharField(source="conversation.system.name")

    class Meta:
        model = AnswerFromAbove
        fields = ["id", "kind", "words", "system", "answered_at"]


class ConversationSerializer(serializers.Serializer[Row]):
    """What one system talks about. ``numbers`` is null where only the question is read."""

    id = serializers.IntegerField(source="conversation.pk")
    system = SystemSerializer(source="conversation.system")
    question = serializers.CharField(source="heading")
    state = serializers.ChoiceField(source="conversation.state", choices=ConversationState.choices)
    numbers = NumbersSerializer(allow_null=True)


class ConversationDetailSerializer(ConversationSerializer):
    """With what is done and said about it, and the newest issues that you may read."""

    surroundings = SurroundingsSerializer(allow_null=True)
    issues = LineSerializer(many=True)
    entries = EntrySerializer(many=True, help_text="The newest, oldest of them first.")
    worries = WorrySerializer(many=True)
    answers = AnswerFromAboveSerializer(many=True)


MOVED = OpenApiResponse(
    description="It was merged into another conversation, which is there. For a day that can be "
    "undone, so ask for the old one again."
)


@extend_schema_view(
    list=extend_schema(responses=ConversationSerializer),
    retrieve=extend_schema(responses={200: ConversationDetailSerializer, 302: MOVED}),
)
class ConversationViewSet(ReadViewSet[Any]):
    """Conversations that you may know of, each as much of it as you read on its page."""

    queryset = Conversation.objects.none()
    serializer_class = ConversationSerializer
    filterset_fields = ["state"]

    def get_queryset(self) -> ConversationQuerySet:
        visible = Conversation.objects.visible_to(self.request.user).for_list(self.request.user)
        return visible.filter(merged_into=None) if self.action == "list" else visible.with_chain()

    def get_object(self) -> Any:
        """The conversation; where it was merged into another, that one, as on its page."""
        pk = self.kwargs["pk"]
        if not pk.isdecimal() or int(pk) > LARGEST_NUMBER:
            raise Http404
        return get_object_or_404(self.get_queryset().where_it_went(int(pk)))

    def moved_to(self, found: Conversation) -> Response | None:
        """The way to ``found``, where something else was asked for."""
        if found.pk == int(self.kwargs["pk"]):
            return None
        assert self.request.resolver_match is not None
        there = reverse(self.request.resolver_match.view_name, args=[found.pk])
        return Response(status=302, headers={"Location": there})

    def paginate_queryset(self, queryset: Any) -> list[Any] | None:
        return rows_for(self.request.user, super().paginate_queryset(queryset) or [])

    def retrieve(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        person = self.request.user
        found = self.get_object()
        if moved := self.moved_to(found):
            return moved
        whole = reading_of(person, found) is not Reading.QUESTION
        along = chain(found)
        worries = found.worries.prefetch_related("seen__seen_by")
        detail = Detail(
            conversation=found,
            heading=heading_for(person, found),
            numbers=numbers_for(person, [found]).get(found.pk),
            surroundings=surroundings_of(person, found) if whole else None,
            issues=lines_in(person, found, ISSUES_IN_DETAIL) if whole else [],
            entries=newest_in(person, along, ENTRIES_IN_DETAIL) if whole else [],
            worries=list(worries) if whole else [],
            answers=list(AnswerFromAbove.objects.given_in(along)) if whole else [],
        )
        return Response(ConversationDetailSerializer(detail).data)

    @extend_schema(
        responses={
            200: LineSerializer(many=True),
            302: MOVED,
            403: OpenApiResponse(description="You read its question only."),
        }
    )
    @action(
        detail=True,
        pagination_class=NewestIssueFirst,
        serializer_class=LineSerializer,
        filterset_fields=None,
    )
    def issues(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """All issues of the conversation that you may read."""
        person = self.request.user
        found = self.get_object()
        if moved := self.moved_to(found):
            return moved
        if reading_of(person, found) is Reading.QUESTION:
            raise PermissionDenied
        readable = Counted.objects.readable_by(person).filter(conversation=found)
        rows = super().paginate_queryset(readable.for_reading(person)) or []
        lines = LineSerializer([line_for(row, found) for row in rows], many=True)
        return self.get_paginated_response(lines.data)
