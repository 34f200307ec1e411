"""Asking where something belongs: one form, on one page, wherever it is asked."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import HttpResponse

from learning_cycles.forms.placing import WhereForm
from learning_cycles.models import Conversation, MovedPlacement, Step
from learning_cycles.placing import Likely
from learning_cycles.views.pages import form_page
from systems.models import System
from systems.requests import PersonRequest

FIND = "find"
CHANGED = (
    "Somebody closed one of these conversations or put it together with another meanwhile. "
    "Nothing was changed: look again and choose anew"
)
FOR_A_DAY = "It can be undone for a day."
TEMPLATE = "learning_cycles/placing/where.html"


@dataclass(frozen=True)
class Asked:
    """The form, and what was chosen; nothing while somebody looks for a conversation or errs."""

    form: WhereForm
    chosen: Conversation | str | None

    @property
    def home(self) -> Conversation:
        """What was chosen, where it is a conversation."""
        assert isinstance(self.chosen, Conversation)
        return self.chosen

    @property
    def question(self) -> str:
        return str(self.form.cleaned_data["question"])

    def not_possible(self) -> None:
        """Say that what was chosen takes nothing in any more."""
        self.form.add_error("where", CHANGED)


def asked_where(
    request: PersonRequest,
    system: System,
    *,
    but_not: Collection[int] = (),
    likely: Sequence[Likely] = (),
    initial: str = "",
    stays: bool = False,
    opens: bool = True,
) -> Asked:
    """The form as it was sent; ``do=find`` looks for conversations, and chooses none yet."""
    data = request.POST
    chooses = request.method == "POST" and data.get("do") != FIND
    given: dict[str, Any] = {"where": initial, **data.dict()}
    form = WhereForm(
        data if chooses else None,
        initial=given,
        person=request.user,
        system=system,
        but_not=but_not,
        likely=likely,
        words=data.get("find", ""),
        stays=stays,
        opens=opens,
    )
    return Asked(form, form.cleaned_data["where"] if form.is_valid() else None)


def where_page(request: PersonRequest, asked: Asked, **context: Any) -> HttpResponse:
    """The page that asks, with what it asks about: ``form_page`` says what else it needs."""
    return form_page(request, asked.form, template=TEMPLATE, **context)


def say_what_was_done(request: PersonRequest, steps: Sequence[Step], asked: int) -> None:
    """How many of ``asked`` issues were placed, and what became of the others."""
    done = MovedPlacement.objects.filter(step__in=steps).count()
    if done:
        what = "Its place is settled" if done == 1 else f"The places of {done} issues are settled"
        messages.success(request, f"{what}. The numbers follow within a minute. {FOR_A_DAY}")
    if left := asked - done:
        what = "One was" if left == 1 else f"{left} were"
        messages.info(
            request,
            f"{what} settled by somebody else meanwhile, or taken back by the team: "
            "nothing about that was changed.",
        )
