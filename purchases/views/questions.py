"""What is said about a purchase after a question was answered, by both sides."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from casework.actions import record_look
from casework.models import Way
from casework.namecheck import KnownNames, names_known_to
from purchases.actions import look_back_at
from purchases.actions import reply as say_in_reply
from purchases.forms import ReplyForm
from purchases.models import Purchase, Question
from purchases.ways import may_answer
from systems.requests import PersonRequest, posted


@require_http_methods(["GET", "POST"])
def reply(request: PersonRequest, pk: int, question_pk: int) -> HttpResponse:
    """Say more: whoever asked on one side, the worker or the team's coordinator on the other."""
    purchase, of_the_team = _purchase(request, pk)
    questions = Question.objects.for_page().filter(purchase=purchase, answered_at__isnull=False)
    question = get_object_or_404(questions, pk=question_pk)
    if question.asked_by != request.user and not (
        of_the_team and may_answer(request.user, purchase)
    ):
        raise PermissionDenied
    form = ReplyForm(posted(request))
    known = names_known_to(request.user, purchase.team) if of_the_team else KnownNames()
    back = purchase.get_absolute_url() if of_the_team else _look_back_url(purchase)
    if form.is_valid() and not form.asks_about_names(known):
        question.purchase = purchase
        say_in_reply(question=question, by=request.user, **form.cleaned_data)
        messages.success(request, "Your reply is there for the other side to read.")
        return redirect(back)
    _on_record(request, purchase, of_the_team=of_the_team)
    context = {"question": question, "form": form, "back": back, "names": of_the_team}
    status = 422 if form.is_bound else 200
    return render(request, "purchases/reply.html", context, status=status)


def _purchase(request: PersonRequest, pk: int) -> tuple[Purchase, bool]:
    """A purchase, and whether the user reads it as one of its team; else they look back at it.

    403 for somebody who may read its spend, 404 for others.
    """
    if ours := Purchase.objects.in_team_of(request.user).for_team().filter(pk=pk).first():
        return ours, True
    looked_back_at = Purchase.objects.in_look_back_of(request.user).for_team()
    if found := looked_back_at.filter(pk=pk).first():
        return found, False
    if Purchase.objects.spend_readable_by(request.user).filter(pk=pk).exists():
        raise PermissionDenied
    raise Http404


def _on_record(request: PersonRequest, purchase: Purchase, *, of_the_team: bool) -> None:
    if of_the_team:
        record_look(
            case=purchase.case, by=request.user, way=Way.READ, what="Question on a purchase"
        )
    else:
        look_back_at(purchases=[purchase], by=request.user)


def _look_back_url(purchase: Purchase) -> str:
    return reverse("purchases:look_back_at", args=[purchase.pk])
