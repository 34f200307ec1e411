"""/sense-making/<id>/: evidence, voices, decisions, and whose voice is missing."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from learning_cycles.actions.sessions import close_session, decide, speak
from learning_cycles.models import Decision, SenseMakingSession, Voice, VoiceKind
from systems.models import Notice
from tests.borough import Borough
from tests.factories import CaseFactory, RoleFactory
from tests.learning_cycles.scenes import cycle_of, sent, sent_by_quay, session_on, talked_about


@pytest.fixture
def session(borough: Borough) -> SenseMakingSession:
    conversation = talked_about(
        sent(borough, "Words of Harbour"),
        sent_by_quay(borough, "Words of Quay"),
        system=borough.organisation,
    )
    return session_on(conversation, borough)


def post(client: Client, session: SenseMakingSession, what: str, **data: object) -> Any:
    return client.post(f"{session.get_absolute_url()}{what}/", data)


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("steward", 200),
        ("manager", 200),
        ("place_steward", 200),
        ("partner", 200),
        ("worker", 404),
        ("finance", 404),
        ("administrator", 404),
        ("stranger", 404),
    ],
)
def test_who_finds_it(
    borough: Borough, client: Client, session: SenseMakingSession, who: str, status: int
) -> None:
    client.force_login(getattr(borough, who))
    assert client.get(session.get_absolute_url()).status_code == status


def test_the_evidence_is_read_as_it_was_sent_on(
    borough: Borough, client: Client, session: SenseMakingSession
) -> None:
    client.force_login(borough.manager)
    page = client.get(session.get_absolute_url()).content.decode()
    assert "Words of Harbour" in page
    assert "Words of Quay" in page
    assert borough.harbour.name not in page


def test_evidence_that_was_taken_back_is_not_read_any_more(
    borough: Borough, client: Client, session: SenseMakingSession
) -> None:
    issue = session.evidence.all()[0].issue
    issue.level = "method"
    issue.save()
    client.force_login(borough.manager)
    assert issue.sent_words not in client.get(session.get_absolute_url()).content.decode()


@pytest.mark.parametrize("kind", VoiceKind.values)
@pytest.mark.parametrize("who", ["steward", "manager", "partner"])
def test_whoever_is_there_speaks_in_each_round(
    borough: Borough, client: Client, session: SenseMakingSession, kind: str, who: str
) -> None:
    client.force_login(getattr(borough, who))
    response = post(client, session, kind, **{f"{kind}-words": "I see it so"})
    assert response["Location"] == f"{session.get_absolute_url()}#{kind}"
    voice = Voice.objects.get()
    assert (voice.kind, voice.said_by) == (kind, getattr(borough, who))


def test_two_who_disagree_are_both_kept_with_their_names(
    borough: Borough, client: Client, session: SenseMakingSession
) -> None:
    speak(session=session, kind="meaning", words="It protects people", by=borough.manager)
    speak(session=session, kind="meaning", words="It protects us", by=borough.steward)
    client.force_login(borough.partner)
    page = client.get(session.get_absolute_url()).content.decode()
    for words in ("It protects people", "It protects us", "Osric Bellwood", "Thea Marchbank"):
        assert words in page


def test_nothing_said_is_asked_for_in_that_round_alone(
    borough: Borough, client: Client, session: SenseMakingSession
) -> None:
    client.force_login(borough.manager)
    response = post(client, session, "see", **{"see-words": ""})
    assert response.status_code == 422
    assert response.content.decode().count('href="#id_see-words"') == 1
    assert "#id_meaning-words" not in response.content.decode()


def test_a_worker_who_takes_part_is_asked_about_a_name(
    borough: Borough, client: Client, session: SenseMakingSession
) -> None:
    CaseFactory(team=borough.harbour, citizen__name="Zebedee Quillfeather")
    RoleFactory(person=borough.worker, system=borough.organisation, kind="learning_partner")
    client.force_login(borough.worker)
    response = post(client, session, "see", **{"see-words": "Zebedee waited"})
    assert response.status_code == 422
    assert not Voice.objects.exists()


def test_a_steward_keeps_a_decision_and_its_owner_hears_of_it(
    borough: Borough, client: Client, session: SenseMakingSession
) -> None:
    client.force_login(borough.steward)
    response = post(client, session, "decisions", decision="Try it", owner=borough.manager.pk)
    assert response.status_code == 302
    decision = Decision.objects.get()
    assert (decision.words, decision.owner, decision.decided_by) == (
        "Try it",
        borough.manager,
        borough.steward,
    )
    notice = Notice.objects.get(person=borough.manager)
    assert notice.url == session.get_absolute_url()


@pytest.mark.parametrize("who", ["worker", "other_worker", "finance", "administrator", "stranger"])
def test_nobody_owns_a_decision_of_a_session_that_they_cannot_see(
    borough: Borough, client: Client, session: SenseMakingSession, who: str
) -> None:
    client.force_login(borough.steward)
    response = post(client, session, "decisions", decision="Try it", owner=getattr(borough, who).pk)
    assert response.status_code == 422
    assert "Try it" in response.content.decode()
    assert not Decision.objects.exists()


def test_a_decision_leads_to_a_cycle_and_then_to_the_one_that_came_of_it(
    borough: Borough, client: Client, session: SenseMakingSession
) -> None:
    decision = decide(session=session, words="Try it", owner=borough.manager, by=borough.steward)
    client.force_login(borough.steward)
    address = f"/cycles/new/?decision={decision.pk}"
    assert address in client.get(session.get_absolute_url()).content.decode()
    cycle = cycle_of(borough, decision=decision)
    page = client.get(session.get_absolute_url()).content.decode()
    assert cycle.get_absolute_url() in page
    assert client.get(address)["Location"] == cycle.get_absolute_url()


def test_before_it_closes_it_asks_whose_voice_is_missing(
    borough: Borough, client: Client, session: SenseMakingSession
) -> None:
    client.force_login(borough.steward)
    address = f"{session.get_absolute_url()}close/"
    assert "Whose voice is missing?" in client.get(address).content.decode()
    assert "Whose voice is missing?" in client.get(address).content.decode()
    assert client.post(address, {"missing_voices": "The late shift"}).status_code == 302
    session.refresh_from_db()
    assert (session.missing_voices, session.closed_by) == ("The late shift", borough.steward)
    page = client.get(session.get_absolute_url()).content.decode()
    assert "The late shift" in page


def test_nothing_is_added_to_a_closed_one(
    borough: Borough, client: Client, session: SenseMakingSession
) -> None:
    close_session(session=session, missing_voices="Nobody", by=borough.steward)
    client.force_login(borough.steward)
    for what in ("see", "meaning", "try", "decisions", "evidence", "close"):
        assert post(client, session, what).status_code == 403
    assert "Close the session" not in client.get(session.get_absolute_url()).content.decode()


def test_closing_twice_keeps_the_first(borough: Borough, session: SenseMakingSession) -> None:
    close_session(session=session, missing_voices="The late shift", by=borough.steward)
    close_session(session=session, missing_voices="Nobody", by=borough.place_steward)
    session.refresh_from_db()
    assert (session.missing_voices, session.closed_by) == ("The late shift", borough.steward)


@pytest.mark.parametrize("what", ["decisions", "evidence", "close"])
def test_only_its_stewards_run_it(
    borough: Borough, client: Client, session: SenseMakingSession, what: str
) -> None:
    client.force_login(borough.manager)
    assert post(client, session, what).status_code == 403
    client.force_login(borough.worker)
    assert post(client, session, what).status_code == 404


def test_a_steward_brings_more_evidence(
    borough: Borough, client: Client, session: SenseMakingSession
) -> None:
    first, second = session.evidence.all()
    second.delete()
    client.force_login(borough.steward)
    page = client.get(f"{session.get_absolute_url()}evidence/").content.decode()
    assert first.issue.sent_words not in page
    response = post(client, session, "evidence", evidence=[second.issue_id])
    assert response.status_code == 302
    assert session.evidence.count() == 2


def test_a_full_one_asks_no_more_queries_than_an_empty_one(
    borough: Borough, client: Client, session: SenseMakingSession
) -> None:
    def fill(times: int) -> None:
        for _ in range(times):
            for person in (borough.manager, borough.steward):
                speak(session=session, kind="see", words="So", by=person)
                decision = decide(session=session, words="Try", owner=person, by=borough.steward)
            cycle_of(borough, decision=decision)

    fill(1)
    client.force_login(borough.steward)
    client.get(session.get_absolute_url())
    with CaptureQueriesContext(connection) as few:
        client.get(session.get_absolute_url())
    fill(8)
    with CaptureQueriesContext(connection) as many:
        client.get(session.get_absolute_url())
    assert len(many) == len(few) <= 15
