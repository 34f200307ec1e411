"""What the page of an issue shows to one person of its team."""

from __future__ import annotations

from typing import Any

from debriefs.issue_history import history_of_issue, read_who_was_asked
from debriefs.models import Action, Answer, AnswerKind, Closing, Issue, Status
from debriefs.travel import why_it_stays
from systems.models import Person

CLOSES_WITH = {AnswerKind.CHANGE: Closing.NEW_NORMAL, AnswerKind.NO: Closing.NO}
"""What the team may close an issue with after an answer; it decides so itself."""


def issue_page(issue: Issue, person: Person) -> dict[str, Any]:
    """What the templates of ``debriefs/issue/`` need. A fixed number of queries."""
    read_who_was_asked(issue)
    return {
        "issue": issue,
        "countermeasures": issue.countermeasures.select_related("written_by"),
        "actions": Action.objects.visible_to(person).filter(issue=issue).for_list(),
        "pulled_in": issue.pulled_in.all(),
        "asked": issue.asked.all(),
        "history": history_of_issue(issue),
        "why_it_stays": why_it_stays(issue),
        "is_open": issue.status == Status.OPEN,
    }


def closing_with(answer: Answer | None) -> dict[str, str]:
    """What the form that closes an issue begins with after ``answer``, if it leads to a closing."""
    if answer is None or answer.kind not in CLOSES_WITH:
        return {}
    return {"closing": CLOSES_WITH[AnswerKind(answer.kind)], "words": answer.words}
