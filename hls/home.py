"""The home page: what needs this person, and what became of what they raised."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from casework.models import Case, ToTell
from debriefs.forms.jotting import KINDS, jot_form
from debriefs.models import Countermeasure, Debrief, HeldRow, Issue, Note, PulledIn
from debriefs.quiet import with_quiet
from learning_cycles.models import (
    Conversation,
    Counted,
    Experiment,
    LearningCycle,
    SenseMakingSession,
)
from purchases.models import Line, Purchase, PurchaseDraft, Question
from systems.models import Invitation, Notice, Person, System
from systems.permissions import Permission, systems_where
from systems.requests import PersonRequest

SHOWN = 5
CASES_SHOWN = 10


@dataclass(frozen=True)
class TeamToday:
    """A team of the person's, and today's debrief if somebody has started it."""

    team: System
    debrief: Debrief | None


@require_GET
def home(request: PersonRequest) -> HttpResponse:
    """One page for everybody; each part is there only for those whom it concerns."""
    person = request.user
    context: dict[str, object] = {
        "notices": Notice.objects.visible_to(person).unread().with_lines()[:SHOWN],
        "pulled_in": PulledIn.objects.reached_by(person).filter(answers=None)[:SHOWN],
        "has_a_role": bool(person.reach),
        "reads_spend": bool(systems_where(person, Permission.READ_SPEND)),
        "keeps_statements": bool(systems_where(person, Permission.KEEP_STATEMENTS)),
    }
    for permission, name, read in (
        (Permission.DO_CASEWORK, "does_casework", casework_of),
        (Permission.COORDINATE, "coordinates", coordination_of),
        (Permission.READ_ABOVE, "reads_above", reading_of),
        (Permission.STEWARD, "stewards", stewardship_of),
        (Permission.LOOK_BACK, "looks_back", looking_back_of),
        (Permission.ADMINISTER, "administers", administration_of),
    ):
        if systems_where(person, permission):
            context |= {name: True} | read(person)
    return render(request, "hls/home.html", context)


def casework_of(person: Person) -> dict[str, object]:
    """Today's debriefs, my cases, what to tell people, questions, what is begun or not sent on."""
    cases = Case.objects.visible_to(person).allocated_to(person).open().for_list()
    issues = Issue.objects.in_team_of(person).open()
    teams = with_quiet(System.objects.teams_of(person))
    return {
        "today": teams_today(person, teams),
        "jot_form": jot_form(person, teams=teams),
        "kinds": KINDS,
        "jotted": Note.objects.visible_to(person).waiting().filter(written_by=person)[:SHOWN],
        "cases": cases[:CASES_SHOWN],
        "to_tell": ToTell.objects.open().for_worker(person).select_related("case__citizen")[:SHOWN],
        "asked_lines": Line.objects.asked_of(person)[:SHOWN],
        "questions": Question.objects.open_for(person).select_related("purchase")[:SHOWN],
        "purchase_drafts": PurchaseDraft.objects.of(person).for_list()[:SHOWN],
        "not_sent": issues.raised_by(person).waiting_to_be_sent()[:SHOWN],
        "cycles": LearningCycle.objects.visible_to(person)
        .to_look_at()
        .filter(case__in=Case.objects.allocated_to(person))
        .select_related("case__citizen")[:SHOWN],
    }


def teams_today(person: Person, teams: Iterable[System]) -> list[TeamToday]:
    """The person's teams, each with its debrief of today."""
    debriefs = {
        debrief.team_id: debrief
        for debrief in reversed(Debrief.objects.visible_to(person).open_today())
    }
    return [TeamToday(team, debriefs.get(team.pk)) for team in teams]


def coordination_of(person: Person) -> dict[str, object]:
    """Open issues that the person carries, and whether rows from paper wait to be settled."""
    carried = Issue.objects.in_team_of(person).carried_by(person).order_by("moved_at", "pk")
    return {
        "carried": carried[:SHOWN],
        "held_rows": HeldRow.objects.visible_to(person).waiting().exists(),
    }


def reading_of(person: Person) -> dict[str, object]:
    """Sense-making sessions to come, and air cover that the person gives."""
    sessions = SenseMakingSession.objects.visible_to(person).filter(closed_at__isnull=True)
    covered = Experiment.objects.under_air_cover_to_look_at().filter(
        air_cover_holder__iexact=person.name, cycle__in=LearningCycle.objects.visible_to(person)
    )
    readable = Counted.objects.readable_by(person).order_by().values("issue")
    measures = Countermeasure.objects.air_cover_to_look_at().sent_on()
    return {
        "open_sessions": sessions.select_related("system").order_by("held_on", "pk")[:SHOWN],
        "air_cover": [
            *covered.select_related("cycle")[:SHOWN],
            *measures.filter(air_cover_holder__iexact=person.name, issue__in=readable)[:SHOWN],
        ],
    }


def stewardship_of(person: Person) -> dict[str, object]:
    """New conversations, what waits to be placed, and experiments to look at together."""
    held = person.reach.held("steward")
    conversations = Conversation.objects.visible_to(person).live()
    cycles = LearningCycle.objects.visible_to(person).to_look_at().filter(system__in=held)
    return {
        "new_conversations": conversations.nobody_looked_at()
        .filter(system__any_of=systems_where(person, Permission.STEWARD))
        .for_list(person)[:SHOWN],
        "to_place": Counted.objects.readable_by(person).to_be_placed(held).exists(),
        "to_look_at": cycles[:SHOWN],
        "systems": System.objects.filter(pk__in=held),
    }


def looking_back_of(person: Person) -> dict[str, object]:
    """Whether there are purchases that the person has not read."""
    in_look_back = Purchase.objects.in_look_back_of(person)
    return {"unread_purchases": in_look_back.unread_by(person).exists()}


def administration_of(person: Person) -> dict[str, object]:
    """Invitations that nobody has taken up yet."""
    invitations = Invitation.objects.open().kept_by(person).select_related("system")
    return {"invitations": invitations.order_by("expires_at", "pk")[:SHOWN]}
