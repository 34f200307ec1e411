"""The parts of a debrief's page. Each is drawn with the whole page, and by itself for htmx.

A part's function returns what its template needs. A form given to it was refused and is shown as it
was typed; without one the part gets an empty form.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from casework.actions import record_looks
from casework.models import Case, Way
from debriefs.forms.base import offer
from debriefs.forms.debrief import (
    ActionForm,
    OtherCaseForm,
    ProgressForm,
    WelfareForm,
)
from debriefs.forms.issue import RaiseIssueForm
from debriefs.forms.slips import WordsSlip
from debriefs.forms.successes import LikeForm
from debriefs.forms.talk import TalkForm
from debriefs.models import Activity, Debrief, Note, NoteKind, TalkKind, ToTalkAbout, Welfare
from debriefs.prompts import Part, prompts_of
from debriefs.reading import (
    SpokenOf,
    actions_at,
    carried_over,
    cases_at,
    issues_at,
    notes_at,
    open_cases_of,
    people_at,
    talks_at,
    to_look_at_again,
)
from debriefs.saving import Kind
from debriefs.watching import seal, stamps_of, with_stamps
from hls.ui.versioned import PlainForm
from systems.models import Person
from systems.requests import PersonRequest

UNDO_COOKIE = "undo_mark"


@dataclass(frozen=True)
class AtHand:
    """What several parts of the page need, read once: the team's open cases, people and notes.

    Each of ``people`` has ``coordinates``.
    """

    cases: list[Case]
    people: list[Any]
    notes: list[Note]

    @property
    def coordinator(self) -> Person | None:
        """Who carries what nobody else was chosen for."""
        return next((person for person in self.people if person.coordinates), None)


def whole_page(
    request: PersonRequest, debrief: Debrief, refused: dict[str, PlainForm] | None = None
) -> HttpResponse:
    """The page. ``refused``: a form by the name of its part; then with status 422."""
    refused = refused or {}
    stamps = _stamps(request, debrief)
    cases = cases_part(request, debrief, refused.get("case"))
    at_hand = AtHand(cases["open_cases"], people_at(debrief), notes_at(debrief, request.user))
    lines = refused.get("lines") or refused.get("answers")
    context = {
        "debrief": debrief,
        "stamps": stamps,
        "prompts": [each for each in prompts_of(debrief.prompts) if not each.hidden],
        **notes_part(request, debrief, lines, at_hand=at_hand),
        **carried_part(request, debrief, refused.get("carried")),
        **cases,
        **issues_part(request, debrief, refused.get("issues"), at_hand=at_hand),
        **successes_part(request, debrief),
        **welfare_part(request, debrief, refused.get("welfare")),
        **actions_part(request, debrief, refused.get("actions"), at_hand=at_hand),
        **reflection_part(request, debrief, refused.get("reflection"), at_hand=at_hand),
        "forms": list(refused.values()),
    }
    _put_on_record(request, context)
    return render(request, "debriefs/debrief.html", context, status=422 if refused else 200)


def _stamps(request: PersonRequest, debrief: Debrief) -> str:
    """What the page has seen once it is drawn; read before its parts, so that nothing is missed."""
    if not hasattr(debrief, "stamps"):
        debrief = with_stamps(debrief.pk, request.user).get()
    return seal(str(stamps_of(debrief)))


def _put_on_record(request: PersonRequest, context: dict[str, Any]) -> None:
    shown = {spoken.case for spoken, _ in context["cases"]}
    entries = [*context["issues"], *context["lines"], *context["actions"], *context["carried"]]
    shown |= {entry.case for entry in entries if entry.case}
    shown |= {each.issue.case for each in context["for_now"] if each.issue.case}
    shown |= {talk.case for each in context["talks"] for talk in each.talks if talk.case}
    record_looks(cases=shown, by=request.user, way=Way.READ, what="Debrief")


def answer(
    request: PersonRequest,
    debrief: Debrief,
    part: str,
    context: dict[str, Any],
    *,
    anchor: str = "",
    said: str = "Saved",
) -> HttpResponse:
    """What a saved part answers: the part itself for htmx, else the page, at ``anchor``."""
    if request.htmx:
        context |= {
            "debrief": debrief,
            "prompt": prompt_of(debrief, part),
            "said": f"{said} {timezone.localtime():%H:%M}",
        }
        return render(request, f"debriefs/debrief/{part}.html", context)
    messages.success(request, said)
    return redirect(f"{debrief.get_absolute_url()}#{anchor or part}")


def refuse(
    request: PersonRequest, debrief: Debrief, part: str, form: PlainForm, context: dict[str, Any]
) -> HttpResponse:
    """What a part answers whose ``form`` has errors: the same again, with all that was typed."""
    if not request.htmx:
        return whole_page(request, debrief, {part: form})
    form.focus_on_error()
    context |= {"debrief": debrief, "prompt": prompt_of(debrief, part)}
    return render(request, f"debriefs/debrief/{part}.html", context, status=422)


def prompt_of(debrief: Debrief, part: str) -> Any:
    """The debrief's prompt for a part of its page; nothing for what has none."""
    return next((each for each in prompts_of(debrief.prompts) if each.part == part), None)


def chosen_case(request: PersonRequest, debrief: Debrief) -> HttpResponse:
    """The part about somebody whom the writer chose, and the choice of who is left."""
    context = {"debrief": debrief, **cases_part(request, debrief)}
    chosen = context["just_chosen"]
    new = [(spoken, form) for spoken, form in context["cases"] if spoken.case.pk in chosen]
    record_looks(
        cases=[spoken.case for spoken, _ in new], by=request.user, way=Way.READ, what="Debrief"
    )
    return render(request, "debriefs/debrief/chosen.html", {**context, "cases": new})


def cases_part(
    request: PersonRequest, debrief: Debrief, refused: PlainForm | None = None
) -> dict[str, Any]:
    """The cases offered, chosen and spoken of, each with its form."""
    wanted = {int(pk) for pk in request.GET.getlist("case") if pk.isdecimal()}
    before = {int(pk) for pk in request.GET.getlist("chosen") if pk.isdecimal()}
    if isinstance(refused, ProgressForm):
        wanted.add(refused.case.pk)
    who = request.GET.get("who", "")
    found = cases_at(debrief, request.user, also=wanted | before, called=who)
    forms = [_progress_form(spoken, refused) for spoken in found.shown]
    return {
        "cases": list(zip(found.shown, forms, strict=True)),
        "open_cases": found.open,
        "chosen": wanted | before | found.called,
        "just_chosen": wanted | found.called,
        "not_found": who if who and not found.called else "",
        "other_case_form": OtherCaseForm(cases=found.others) if found.others else None,
    }


def _progress_form(spoken: SpokenOf, refused: PlainForm | None) -> ProgressForm:
    if isinstance(refused, ProgressForm) and refused.case == spoken.case:
        return refused
    return ProgressForm(case=spoken.case)


def issues_part(
    request: PersonRequest,
    debrief: Debrief,
    refused: PlainForm | None = None,
    *,
    at_hand: AtHand | None = None,
) -> dict[str, Any]:
    """What got in the way today, and the form for more."""
    return {
        "issues": issues_at(debrief, request.user),
        "issue_form": refused or issue_form(request, debrief, at_hand=at_hand),
    }


def issue_form(
    request: PersonRequest, debrief: Debrief, data: Any = None, *, at_hand: AtHand | None = None
) -> RaiseIssueForm:
    """The form that raises an issue; the coordinator carries it unless somebody else is chosen."""
    team = debrief.team_id
    at_first = Person.objects.coordinating(team).first() if at_hand is None else at_hand.coordinator
    form = RaiseIssueForm(
        data,
        cases=open_cases_of(debrief.team, request.user),
        colleagues=Person.objects.working_in(team),
        coordinator=at_first,
    )
    if at_hand:
        offer(form.fields["case"], at_hand.cases)
        offer(form.fields["carrier"], [each for each in at_hand.people if each != at_first])
    return form


def successes_part(
    request: PersonRequest, debrief: Debrief, *, undo_token: str = ""
) -> dict[str, Any]:
    """The team's activities with today's marks, the way to undo the last, and a field for more."""
    return {
        "activities": Activity.objects.with_marks_on(debrief),
        "undo_token": undo_token or request.COOKIES.get(UNDO_COOKIE, ""),
        "like_form": LikeForm(),
    }


def welfare_part(
    request: PersonRequest, debrief: Debrief, refused: PlainForm | None = None
) -> dict[str, Any]:
    """How I am, which only I see, and how those are who shared it."""
    here = Welfare.objects.filter(debrief=debrief)
    read = list(here.readable_by(request.user).select_related("person", "talk_to"))
    mine = next((each for each in read if each.person_id == request.user.pk), None)
    return {
        "my_welfare": mine,
        "shared_welfare": [each for each in read if each != mine],
        "welfare_form": refused or WelfareForm(welfare=mine),
    }


def notes_part(
    request: PersonRequest,
    debrief: Debrief,
    refused: PlainForm | None = None,
    *,
    at_hand: AtHand | None = None,
) -> dict[str, Any]:
    """The one box with the lines that are not sorted yet, and the answers to the question."""
    notes = at_hand.notes if at_hand else notes_at(debrief, request.user)
    return {
        "lines": [note for note in notes if note.kind == NoteKind.LINE and not note.became],
        "answers": [note for note in notes if note.kind == NoteKind.ANSWER],
        "line_form": refused or line_form(),
        "cases_to_sort": at_hand.cases if at_hand else open_cases_of(debrief.team, request.user),
    }


def line_form(data: Any = None) -> WordsSlip:
    """The one box."""
    label = "Write or dictate anything, one thing at a time"
    return WordsSlip(data, kind=Kind.LINE, label=label, auto_id="line-%s")


@dataclass(frozen=True)
class ToTalkOf:
    """What came up of one kind, each with the form in which it is answered."""

    kind: TalkKind
    forms: list[TalkForm]

    @property
    def talks(self) -> list[ToTalkAbout]:
        return [form.talk for form in self.forms]


def carried_part(
    request: PersonRequest, debrief: Debrief, refused: PlainForm | None = None
) -> dict[str, Any]:
    """What comes up again; once the debrief has ended, no more than what was settled at it."""
    talks = talks_at(debrief, request.user)
    typed = {refused.talk.pk: refused} if isinstance(refused, TalkForm) else {}
    forms = [typed.pop(talk.pk, TalkForm(talk=talk)) for talk in talks]
    forms += typed.values()
    return {
        "carried": [] if debrief.ended_at else carried_over(debrief, request.user),
        "for_now": [] if debrief.ended_at else to_look_at_again(debrief, request.user),
        "talks": [
            ToTalkOf(kind, [form for form in forms if form.talk.kind == kind]) for kind in TalkKind
        ],
        "any_talks": bool(forms),
    }


def actions_part(
    request: PersonRequest,
    debrief: Debrief,
    refused: PlainForm | None = None,
    *,
    at_hand: AtHand | None = None,
) -> dict[str, Any]:
    """What was taken on today, and the form for more."""
    return {
        "actions": actions_at(debrief, request.user),
        "action_form": refused or action_form(debrief, at_hand=at_hand),
    }


def action_form(debrief: Debrief, data: Any = None, *, at_hand: AtHand | None = None) -> ActionForm:
    """The form for something to do."""
    form = ActionForm(data, colleagues=Person.objects.working_in(debrief.team_id))
    if at_hand:
        offer(form.fields["carrier"], at_hand.people)
    return form


def reflection_part(
    request: PersonRequest,
    debrief: Debrief,
    refused: PlainForm | None = None,
    *,
    at_hand: AtHand | None = None,
) -> dict[str, Any]:
    """What was said of the debrief itself, and the form for more."""
    notes = at_hand.notes if at_hand else notes_at(debrief, request.user)
    return {
        "reflections": [note for note in notes if note.kind == NoteKind.REFLECTION],
        "reflection_form": refused or reflection_form(debrief),
    }


def reflection_form(debrief: Debrief, data: Any = None) -> WordsSlip:
    """The form for a minute about the debrief itself."""
    prompt = prompt_of(debrief, Part.REFLECTION)
    return WordsSlip(data, kind=Kind.REFLECTION, label=prompt.words, auto_id="reflection-%s")
