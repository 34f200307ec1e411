"""/conversations/<id>/answer/: what a larger scale says comes down to everybody concerned."""

from typing import Any

import pytest
from django.db import IntegrityError
from django.test import Client

from casework.models import ToTell
from debriefs.models import Closing, Issue, Level, Status
from learning_cycles.actions import answering
from learning_cycles.actions.answering import answer_from_above, tell_answers
from learning_cycles.actions.changes import make_change
from learning_cycles.actions.telling import tell_raisers_of
from learning_cycles.models import AnswerFromAbove, AnswerKind, Conversation
from learning_cycles.rollup import roll_up
from systems.models import Notice
from tests.borough import Borough
from tests.factories import PersonFactory, RoleFactory
from tests.learning_cycles.scenes import about_somebody, cycle_of, sent, sent_by_quay

REASON = "The law sets the limit"


@pytest.fixture
def issue(borough: Borough) -> Issue:
    """One that counts in the organisation, the place and the country."""
    found = sent(borough, **about_somebody(borough.harbour, level=Level.MACRO_SYSTEM))
    roll_up()
    return found


@pytest.fixture
def larger(borough: Borough, issue: Issue) -> Conversation:
    return Conversation.objects.get(system=borough.place)


def say(borough: Borough, larger: Conversation, **fields: Any) -> AnswerFromAbove:
    return answer_from_above(
        conversation=larger,
        by=borough.place_steward,
        **{"kind": AnswerKind.NO, "words": REASON} | fields,
    )


def lines_of(person: Any) -> list[str]:
    return [
        line.words
        for notice in Notice.objects.filter(person=person).with_lines()
        for line in notice.lines.all()
        if line.key.startswith("answer:")
    ]


def test_a_no_comes_down_with_its_reason_and_closes_nothing_by_itself(
    borough: Borough, client: Client, issue: Issue, larger: Conversation
) -> None:
    client.force_login(borough.place_steward)
    address = f"{larger.get_absolute_url()}answer/"
    assert client.post(address, {"kind": "no", "words": ""}).status_code == 422
    assert client.post(address, {"kind": "no", "words": REASON}).status_code == 302
    tell_answers()
    assert any(REASON in words for words in lines_of(borough.worker))
    issue.refresh_from_db()
    assert issue.status == Status.OPEN
    smaller = Conversation.objects.get(system=borough.organisation)
    for who in ("worker", "steward"):
        client.force_login(getattr(borough, who))
        assert REASON in client.get(smaller.get_absolute_url()).content.decode(), who


def test_closed_with_the_answer_it_is_told_to_the_person_too(
    borough: Borough, issue: Issue, larger: Conversation
) -> None:
    say(borough, larger, closes=True)
    tell_answers()
    issue.refresh_from_db()
    assert (issue.closing, issue.closing_words) == (Closing.NO, REASON)
    assert ToTell.objects.get(case=issue.case).words == REASON


def test_a_yes_after_a_no_reaches_whom_the_no_was_told(
    borough: Borough, issue: Issue, larger: Conversation
) -> None:
    say(borough, larger, closes=True)
    tell_answers()
    cycle = cycle_of(borough, system=borough.place, conversation=larger)
    change = make_change(
        cycle=cycle, new_normal="Buy on the day", from_day=cycle.started_at.date(),
        by=borough.place_steward,
    )  # fmt: skip
    say(borough, larger, kind=AnswerKind.CHANGE, words="Buy on the day", change=change)
    tell_answers()
    assert any("Buy on the day" in words for words in lines_of(borough.worker))


def test_a_yes_closes_what_counts_there_as_a_change_does(
    borough: Borough, issue: Issue, larger: Conversation
) -> None:
    say(borough, larger, kind=AnswerKind.CHANGE, words="Buy on the day", closes=True)
    tell_answers()
    issue.refresh_from_db()
    assert (issue.closing, issue.closing_words) == (Closing.NEW_NORMAL, "Buy on the day")


def test_an_answer_is_told_once_to_each_however_often_it_is_carried_on(
    borough: Borough, issue: Issue, larger: Conversation
) -> None:
    sent(borough, "Another coat, the very same thing", level=Level.MACRO_SYSTEM)
    roll_up()
    answer = say(borough, larger)
    for _ in range(2):
        tell_answers()
        AnswerFromAbove.objects.filter(pk=answer.pk).update(told_at=None, told_up_to=0)
    assert len(lines_of(borough.worker)) == 1


def test_killed_in_the_middle_it_goes_on_from_there(
    borough: Borough, larger: Conversation, issue: Issue, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Three workers in batches of one; the second batch breaks, and so does all that follows."""
    workers = [borough.worker, PersonFactory(), PersonFactory()]
    for worker in workers[1:]:
        RoleFactory(person=worker, system=borough.harbour)
        sent(borough, raised_by=worker, level=Level.MACRO_SYSTEM)
    roll_up()
    answer = say(borough, larger)
    monkeypatch.setattr(answering, "BATCH", 1)
    calls = []

    def breaks_at_the_second(**fields: Any) -> Any:
        calls.append(fields)
        if len(calls) == 2:
            raise RuntimeError
        return tell_raisers_of(**fields)

    monkeypatch.setattr(answering, "tell_raisers_of", breaks_at_the_second)
    with pytest.raises(RuntimeError):
        tell_answers()
    assert [len(lines_of(worker)) for worker in workers] == [1, 0, 0]
    answer.refresh_from_db()
    assert (answer.told_at, answer.told_up_to) == (None, issue.pk)
    tell_answers()
    assert [len(lines_of(worker)) for worker in workers] == [1, 1, 1]
    answer.refresh_from_db()
    assert answer.told_at is not None
    assert len(calls) == 4, "nobody is passed twice"


def test_above_a_team_who_was_told_is_a_day_and_never_a_name(
    borough: Borough, client: Client, issue: Issue, larger: Conversation
) -> None:
    sent_by_quay(borough, level=Level.MACRO_SYSTEM)
    roll_up()
    say(borough, larger)
    tell_answers()
    client.force_login(borough.place_steward)
    page = " ".join(client.get(f"{larger.get_absolute_url()}beyond/").content.decode().split())
    assert "The workers who raised it, fewer than 5 of them, heard on" in page
    assert borough.worker.name not in page
    assert borough.other_worker.name not in page


@pytest.mark.parametrize("who", ["steward", "worker", "partner"])
def test_only_who_looks_after_the_larger_scale_answers(
    borough: Borough, client: Client, larger: Conversation, who: str
) -> None:
    client.force_login(getattr(borough, who))
    answer = client.post(f"{larger.get_absolute_url()}answer/", {"kind": "no", "words": REASON})
    assert answer.status_code in (403, 404)
    assert not AnswerFromAbove.objects.exists()


@pytest.mark.parametrize(
    "wrong",
    [{"words": ""}, {"kind": "perhaps"}, {"kind": AnswerKind.NOT_YET, "closes": True}],
)
def test_the_database_keeps_what_an_answer_is(
    borough: Borough, larger: Conversation, wrong: dict[str, Any]
) -> None:
    with pytest.raises(IntegrityError):
        say(borough, larger, **wrong)
