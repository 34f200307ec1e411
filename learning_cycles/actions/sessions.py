"""What people do in a sense-making session: convene, bring evidence, speak, decide, close."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.utils import timezone

from debriefs.models import Issue
from learning_cycles.models import Conversation, Decision, Evidence, SenseMakingSession, Voice
from systems.actions.notices import tell
from systems.history import acting
from systems.kinds import NoticeKind
from systems.models import Person, System


def convene_session(
    *,
    system: System,
    question: str,
    held_on: date,
    by: Person,
    conversation: Conversation | None = None,
    evidence: Iterable[Issue] = (),
) -> SenseMakingSession:
    """Call people together over a question of ``system``, with what was picked for them to read."""
    with acting(by):
        session = SenseMakingSession.objects.create(
            system=system,
            conversation=conversation,
            question=question,
            held_on=held_on,
            convened_by=by,
        )
        bring_evidence(session=session, evidence=evidence, by=by)
    return session


def bring_evidence(
    *, session: SenseMakingSession, evidence: Iterable[Issue], by: Person
) -> SenseMakingSession:
    """Lay issues on the table; those that are there already stay."""
    with acting(by):
        Evidence.objects.bulk_create(
            [Evidence(session=session, issue=issue) for issue in evidence], ignore_conflicts=True
        )
    return session


def speak(*, session: SenseMakingSession, kind: str, words: str, by: Person) -> Voice:
    """Keep what one person says, beside what others say; ``kind`` is one of ``VoiceKind``."""
    with acting(by):
        return Voice.objects.create(session=session, kind=kind, words=words, said_by=by)


def decide(*, session: SenseMakingSession, words: str, owner: Person, by: Person) -> Decision:
    """Keep what was decided, and who looks after it; somebody else than ``by`` is told."""
    with acting(by):
        decision = Decision.objects.create(session=session, words=words, owner=owner, decided_by=by)
        if owner != by:
            tell(
                person=owner,
                kind=NoticeKind.LOOKS_AFTER,
                topic=f"session:{session.pk}",
                heading=session.question,
                key=f"decision:{decision.pk}",
                words=f"You look after a decision: {words}",
                next_step="A learning cycle can start from it.",
                url=session.get_absolute_url(),
            )
    return decision


def close_session(
    *, session: SenseMakingSession, missing_voices: str, by: Person
) -> SenseMakingSession:
    """Close it, with an answer to whose voice was missing; one that is closed stays as it is."""
    with acting(by):
        SenseMakingSession.objects.filter(pk=session.pk, closed_at__isnull=True).update(
            missing_voices=missing_voices, closed_at=timezone.now(), closed_by=by
        )
    session.refresh_from_db()
    return session
