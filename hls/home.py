"""The home page: what needs this person, and what became of what they raised."""

from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from casework.models import Case, ToTell
from debriefs.forms.jotting import KINDS, jot_form
from debriefs.models import Debrief, Issue, Note
from learning_cycles.models import Conversation, LearningCycle, SenseMakingSession
from purchases.models import Purchase, Question
from systems.models import Notice, Person, System
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
        "notices": Notice.objects.visible_to(person).with_lines()[:SHOWN],
        "does_casework": bool(systems_where(person, Permission.DO_CASEWORK)),
        "stewards": bool(systems_where(person, Permission.STEWARD)),
        "looks_back": bool(systems_where(person, Permission.LOOK_BACK)),
        "administers": bool(systems_where(person, Permission.ADMINISTER)),
        "has_a_role": bool(person.reach),
    }
    if context["does_casework"]:
        context |= casework_of(person)
    if context["stewards"]:
        context |= stewardship_of(person)
    if context["looks_back"]:
        in_look_back = Purchase.objects.in_look_back_of(person)
        context["unread_purchases"] = in_look_back.unread_by(person).exists()
    return render(request, "hls/home.html", context)


def casework_of(person: Person) -> dict[str, object]:
    """Today's debriefs, my cases, what to tell people, questions, and what waits to be sent on."""
    cases = Case.objects.visible_to(person).allocated_to(person).open().for_list()
    issues = Issue.objects.in_team_of(person).open()
    return {
        "today": teams_today(person),
        "jot_form": jot_form(person),
        "kinds": KINDS,
        "jotted": Note.objects.visible_to(person).waiting().filter(written_by=person)[:SHOWN],
        "cases": cases[:CASES_SHOWN],
        "to_tell": ToTell.objects.open().for_worker(person).select_related("case__citizen")[:SHOWN],
        "questions": Question.objects.open_for(person).select_related("purchase")[:SHOWN],
        "not_sent": issues.raised_by(person).waiting_to_be_sent()[:SHOWN],
        "cycles": LearningCycle.objects.visible_to(person)
        .live()
        .filter(case__in=Case.objects.allocated_to(person))
        .select_related("case__citizen")[:SHOWN],
    }


def teams_today(person: Person) -> list[TeamToday]:
    """The person's teams by name, each with its debrief of today."""
    teams = System.objects.teams_of(person)
    debriefs = {
        debrief.team_id: debrief
        for debrief in reversed(Debrief.objects.visible_to(person).open_today())
    }
    return [TeamToday(team, debriefs.get(team.pk)) for team in teams]


def stewardship_of(person: Person) -> dict[str, object]:
    """New conversations of the systems looked after, and sessions not closed yet."""
    held = systems_where(person, Permission.STEWARD)
    conversations = Conversation.objects.visible_to(person).live().filter(system__in=held)
    sessions = SenseMakingSession.objects.visible_to(person).filter(
        system__in=held, closed_at__isnull=True
    )
    return {
        "new_conversations": conversations.filter(state="new").for_list(person)[:SHOWN],
        "open_sessions": sessions.select_related("system")[:SHOWN],
        "systems": System.objects.filter(pk__in=person.reach.held("steward")),
    }
