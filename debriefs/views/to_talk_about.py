"""What came up for the team to talk about: answered in words, or put away."""

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from casework.actions import record_looks_once
from casework.models import Way
from casework.namecheck import names_known_to
from debriefs.actions.talk import answer_talk, put_away
from debriefs.forms.talk import TalkForm
from debriefs.models import Debrief, ToTalkAbout
from debriefs.views import sections
from debriefs.views.debriefs import visible_debrief
from systems.requests import PersonRequest
from systems.versions import Stale


@require_POST
def settle(request: PersonRequest, pk: int, talk_pk: int) -> HttpResponse:
    """One press: what stands in the box is the answer, or it is talked about no more."""
    debrief = visible_debrief(request, pk)
    talks = ToTalkAbout.objects.in_team_of(request.user).of_team(debrief.team)
    talk: ToTalkAbout = get_object_or_404(talks.for_page(), pk=talk_pk)
    became = request.POST.get("became", "")
    if became not in SETTLE or (became == "put_away" and not talk.can_be_put_away):
        raise Http404
    form = TalkForm(request.POST, talk=talk)
    is_settled = SETTLE[became](request, debrief, form)
    part = sections.carried_part(request, debrief, None if is_settled else form)
    # What comes up in place of what is settled may be about somebody else.
    about = {each.case for of_kind in part["talks"] for each in of_kind.talks if each.case}
    record_looks_once(cases=about, by=request.user, way=Way.READ, what="Debrief")
    if is_settled:
        return sections.answer(request, debrief, "carried", part)
    return sections.refuse(request, debrief, "carried", form, part)


def _answered(request: PersonRequest, debrief: Debrief, form: TalkForm) -> bool:
    """Whether it is saved; if not, the errors are on the form."""
    talk = form.talk
    if not form.is_valid():
        return False
    if talk.is_read_above and form.asks_about_names(names_known_to(request.user, debrief.team)):
        return False
    words, base = form.cleaned_data["said"], form.base
    try:
        answer_talk(talk=talk, words=words, by=request.user, debrief=debrief, base=base)
    except Stale as stale:
        form.go_on_from_stale(stale)
        return False
    return True


def _put_away(request: PersonRequest, debrief: Debrief, form: TalkForm) -> bool:
    """The same; words in the box that nobody saved as the answer stay there."""
    is_filled = form.is_valid()
    typed, base = (form.cleaned_data["said"], form.base) if is_filled else (None, None)
    try:
        put_away(talk=form.talk, by=request.user, debrief=debrief, typed=typed, base=base)
    except Stale as stale:
        form.go_on_from_stale(stale)
        return False
    return True


SETTLE = {"answer": _answered, "put_away": _put_away}
