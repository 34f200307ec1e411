"""What somebody asked comes up at the debrief until it is answered or put away."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone

from casework.models import Case, CaseLook, Way
from debriefs.actions.debriefs import close_debrief, let_lapse
from debriefs.actions.talk import answer_talk, bring_up, go_on_answering, put_away, withdraw
from debriefs.models import Debrief, TalkKind, ToTalkAbout
from debriefs.reading import TALKS_SHOWN
from systems.versions import Stale, fingerprint
from tests.borough import Borough
from tests.debriefs.conftest import HTMX, SignIn
from tests.debriefs.test_watching import Page
from tests.factories import ToTalkAboutFactory

WORDS = "Is a second heater legal?"
ADVICE = "Yes, and keep the slip"
EMPTY = fingerprint("")


@pytest.fixture
def talk(borough: Borough, case: Case) -> ToTalkAbout:
    """The worker wants to talk about something for Bronwen Tully."""
    return ask(borough, case)


def ask(borough: Borough, case: Case | None, kind: str = TalkKind.ADVICE) -> ToTalkAbout:
    return ToTalkAboutFactory(
        team=borough.harbour,
        kind=kind,
        words=WORDS,
        case=case,
        url="/purchases/1/",
        asked_by=borough.worker,
    )


def settle(
    client: Client, debrief: Debrief, talk: ToTalkAbout, *, headers: Any = None, **typed: str
) -> Any:
    address = f"/debriefs/{debrief.pk}/to-talk-about/{talk.pk}/"
    return client.post(address, {"became": "answer", **typed}, headers=headers)


def shown(client: Client, debrief: Debrief) -> list[ToTalkAbout]:
    """What the page has to talk about."""
    context = client.get(debrief.get_absolute_url()).context
    return [talk for each in context["talks"] for talk in each.talks]


def test_it_comes_up_once_for_each_source_and_is_not_opened_again(
    borough: Borough, talk: ToTalkAbout
) -> None:
    again: dict[str, Any] = {"team": borough.harbour, "kind": "advice", "source": talk.source}
    bring_up([ToTalkAbout(words="In other words", **again)], by=borough.worker)
    answer_talk(talk=talk, words=ADVICE, by=borough.colleague)
    bring_up([ToTalkAbout(words="And again", **again)], by=borough.worker)
    found = ToTalkAbout.objects.get()
    assert (found.pk, found.words, found.answer) == (talk.pk, WORDS, ADVICE)


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_it_is_answered_in_words_with_one_press(
    sign_in: SignIn,
    borough: Borough,
    debrief: Debrief,
    case: Case,
    talk: ToTalkAbout,
    headers: dict[str, str],
) -> None:
    client = sign_in(borough.colleague)
    assert shown(client, debrief) == [talk]
    answer = settle(client, debrief, talk, said=ADVICE, headers=headers)
    assert answer.status_code == (200 if headers else 302)
    talk.refresh_from_db()
    assert (talk.answer, talk.settled_by, talk.debrief) == (ADVICE, borough.colleague, debrief)
    page = client.get(debrief.get_absolute_url()).content.decode()
    assert ADVICE in page
    assert "Said by Idris Fenwood" in page
    assert CaseLook.objects.filter(case=case, way=Way.WRITE, person=borough.colleague).exists()


def test_an_empty_answer_is_refused_in_words_and_nothing_is_settled(
    sign_in: SignIn, borough: Borough, debrief: Debrief, talk: ToTalkAbout
) -> None:
    client = sign_in(borough.worker)
    for headers in ({}, HTMX):
        answer = settle(client, debrief, talk, said="", headers=headers)
        assert answer.status_code == 422
        assert "Enter what there is to say" in answer.content.decode()
    assert ToTalkAbout.objects.waiting().get() == talk


def test_it_is_put_away_for_good_and_may_be_answered_after_all(
    sign_in: SignIn, borough: Borough, debrief: Debrief, talk: ToTalkAbout
) -> None:
    client = sign_in(borough.worker)
    settle(client, debrief, talk, became="put_away", said="Half a thou")
    talk.refresh_from_db()
    assert (talk.put_away, talk.answer, talk.typed) == (True, "", "Half a thou")
    assert "put it away for good" in client.get(debrief.get_absolute_url()).content.decode()
    version = f'{{"said": "{fingerprint("Half a thou")}"}}'
    settle(client, debrief, talk, said=ADVICE, versions=version)
    talk.refresh_from_db()
    assert (talk.put_away, talk.answer) == (False, ADVICE)


def test_whether_there_is_a_receipt_ends_in_words_alone(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    talk = ask(borough, None, TalkKind.RECEIPT)
    client = sign_in(borough.worker)
    assert settle(client, debrief, talk, became="put_away").status_code == 404
    assert settle(client, debrief, talk, became="soup").status_code == 404
    assert ToTalkAbout.objects.waiting().get() == talk


@pytest.mark.parametrize("kind", [TalkKind.OUTCOME, TalkKind.RECEIPT])
def test_names_are_asked_about_once_where_managers_read_it(
    sign_in: SignIn, borough: Borough, debrief: Debrief, case: Case, kind: TalkKind
) -> None:
    talk = ask(borough, case, kind)
    client = sign_in(borough.worker)
    said = "Bronwen sleeps through the night"
    asked = settle(client, debrief, talk, said=said)
    assert asked.status_code == 422
    page = asked.content.decode()
    assert "Managers will read this. Take “Bronwen” out, or save it again as it is" in page
    assert said in page
    assert ToTalkAbout.objects.waiting().exists()
    more = settle(client, debrief, talk, said="Bronwen and Tully", asked_about="bronwen")
    assert more.status_code == 422
    settle(client, debrief, talk, said=said, asked_about="bronwen")
    assert ToTalkAbout.objects.get().answer == said


def test_advice_stays_in_the_team_and_may_name_people(
    sign_in: SignIn, borough: Borough, debrief: Debrief, talk: ToTalkAbout
) -> None:
    settle(sign_in(borough.worker), debrief, talk, said="Ask Bronwen first")
    assert ToTalkAbout.objects.get().answer == "Ask Bronwen first"


def test_what_is_typed_is_kept_and_is_no_answer_yet(
    sign_in: SignIn, borough: Borough, debrief: Debrief, talk: ToTalkAbout
) -> None:
    def save(client: Client, value: str, base: str = EMPTY) -> Any:
        typed = {"kind": "talk", "entry": talk.pk, "field": "said", "key": str(uuid4())}
        return client.post(f"/debriefs/{debrief.pk}/save/", {**typed, "value": value, "base": base})

    worker, colleague = sign_in(borough.worker), sign_in(borough.colleague)
    first = save(worker, "Yes, and")
    assert first.status_code == 200
    talk.refresh_from_db()
    assert (talk.typed, talk.settled_at) == ("Yes, and", None)
    assert "Yes, and" in colleague.get(debrief.get_absolute_url()).content.decode()
    mine = save(colleague, "No")
    assert (mine.status_code, mine.json()["theirs"]) == (409, "Yes, and")
    answered = settle(worker, debrief, talk, said=ADVICE)
    assert answered.status_code == 422, "It began from an empty box."
    versions = f'{{"said": "{first.json()["version"]}"}}'
    settle(worker, debrief, talk, said=ADVICE, versions=versions)
    late = save(colleague, "No, never", mine.json()["version"])
    assert (late.status_code, late.json()["theirs"]) == (409, ADVICE)
    assert save(sign_in(borough.other_worker), "Psst").status_code == 404
    talk.refresh_from_db()
    assert (talk.typed, talk.answer) == ("", ADVICE)


def test_two_answers_at_once_are_both_shown(
    sign_in: SignIn, borough: Borough, debrief: Debrief, talk: ToTalkAbout
) -> None:
    settle(sign_in(borough.colleague), debrief, talk, said=ADVICE)
    client = sign_in(borough.worker)
    both = settle(client, debrief, talk, said="No")
    assert both.status_code == 422
    assert f"It now says: “{ADVICE}”" in both.content.decode()
    assert ToTalkAbout.objects.get().answer == ADVICE
    settle(client, debrief, talk, said="No", versions=f'{{"said": "{fingerprint(ADVICE)}"}}')
    assert ToTalkAbout.objects.get().answer == "No"


def test_an_answer_that_is_sent_twice_is_one(borough: Borough, talk: ToTalkAbout) -> None:
    first = answer_talk(talk=talk, words=ADVICE, by=borough.worker, base=EMPTY)
    again = answer_talk(talk=talk, words=ADVICE, by=borough.colleague, base=EMPTY)
    assert (again.settled_by, again.settled_at) == (borough.worker, first.settled_at)
    assert put_away(talk=talk, by=borough.colleague).put_away is False
    with pytest.raises(Stale):
        go_on_answering(talk=talk, base=EMPTY, words="No", by=borough.colleague)


def test_nothing_of_a_restricted_case_comes_up_for_others(
    sign_in: SignIn, borough: Borough, restricted: Case, debrief: Debrief
) -> None:
    talk = ask(borough, restricted)
    for who, sees in (("worker", True), ("coordinator", True), ("colleague", False)):
        client = sign_in(getattr(borough, who))
        assert (talk in shown(client, debrief)) is sees
        printed = client.get(f"/debriefs/{debrief.pk}/print/").content.decode()
        assert (WORDS in printed) is sees
        answer = settle(client, debrief, talk, said=ADVICE)
        assert (answer.status_code != 404) is sees
    assert settle(sign_in(borough.other_worker), debrief, talk, said="So").status_code == 404


def test_it_is_put_on_record_that_the_page_showed_it(
    sign_in: SignIn, borough: Borough, debrief: Debrief, restricted: Case
) -> None:
    ask(borough, restricted)
    close = {"case": restricted, "person": borough.coordinator, "what": "Debrief"}
    CaseLook.objects.all().delete()
    sign_in(borough.coordinator).get(debrief.get_absolute_url())
    assert CaseLook.objects.filter(**close).exists()


def test_a_page_that_looks_for_news_is_told(
    sign_in: SignIn, borough: Borough, debrief: Debrief, case: Case
) -> None:
    page = Page(sign_in(borough.colleague), debrief)
    page.look()
    talk = ask(borough, case)
    news = page.look()
    assert [(each["id"], each["list"]) for each in news["entries"]] == [
        (f"talk-{talk.pk}", "advice-said")
    ]
    assert page.look() is None
    answer_talk(talk=talk, words=ADVICE, by=borough.worker, debrief=debrief)
    news = page.look()
    assert ADVICE in news["entries"][0]["html"]
    gone = ask(borough, case)
    page.look()
    withdraw(about=gone.source)
    assert page.look()["present"] == {"talk": [talk.pk]}
    assert page.look() is None


def test_a_restricted_case_changes_no_tag_of_who_may_not_see_it(
    sign_in: SignIn, borough: Borough, debrief: Debrief, restricted: Case
) -> None:
    page = Page(sign_in(borough.colleague), debrief)
    page.look()
    talk = ask(borough, restricted)
    assert page.look() is None
    answer_talk(talk=talk, words=ADVICE, by=borough.worker, debrief=debrief)
    assert page.look() is None


def test_once_the_debrief_has_ended_only_what_was_settled_at_it_stands_there(
    sign_in: SignIn, borough: Borough, debrief: Debrief, case: Case
) -> None:
    said, waits = ask(borough, case), ask(borough, case)
    client = sign_in(borough.worker)
    page = Page(client, debrief)
    page.look()
    settle(client, debrief, said, said=ADVICE)
    close_debrief(debrief=debrief, by=borough.worker)
    assert shown(client, debrief) == [said]
    assert page.look()["present"]["talk"] == [said.pk]
    printed = client.get(f"/debriefs/{debrief.pk}/print/").content.decode()
    assert ADVICE in printed
    settle(client, debrief, waits, said="Said on the way out")
    assert shown(client, debrief) == [said, waits]


def test_a_debrief_at_which_only_this_was_said_is_kept(
    sign_in: SignIn, borough: Borough, debrief: Debrief, talk: ToTalkAbout
) -> None:
    answer_talk(talk=talk, words=ADVICE, by=borough.worker, debrief=debrief)
    Debrief.objects.update(day=timezone.localdate() - timedelta(days=60))
    assert let_lapse() == 1
    assert Debrief.objects.filter(pk=debrief.pk).exists()
    assert list(Debrief.objects.with_words_for(borough.colleague)) == [debrief]


def test_what_is_withdrawn_leaves_no_trace_and_what_was_said_stays(
    borough: Borough, case: Case
) -> None:
    said, waits = ask(borough, case), ask(borough, case)
    for talk, source in ((said, "purchase:7:legal"), (waits, "purchase:7:necessary")):
        ToTalkAbout.objects.filter(pk=talk.pk).update(source=source)
    answer_talk(talk=said, words=ADVICE, by=borough.worker)
    assert withdraw(about="purchase:70") == 0
    assert withdraw(about="purchase:7") == 1
    assert list(ToTalkAbout.objects.all()) == [said]
    history: Any = ToTalkAbout
    assert not history.pgh_event_model.objects.filter(pgh_obj=waits.pk).exists()


def test_a_few_of_each_kind_come_up_at_a_time_and_the_next_once_they_are_settled(
    sign_in: SignIn, borough: Borough, debrief: Debrief, case: Case
) -> None:
    receipts = [ask(borough, case, TalkKind.RECEIPT) for _ in range(TALKS_SHOWN + 2)]
    outcome = ask(borough, case, TalkKind.OUTCOME)
    client = sign_in(borough.worker)
    assert shown(client, debrief) == [*receipts[:TALKS_SHOWN], outcome]
    settle(client, debrief, receipts[0], said="It was lost")
    assert shown(client, debrief) == [*receipts[: TALKS_SHOWN + 1], outcome]
