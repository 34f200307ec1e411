"""Have we met this before? What is like some words, for whom, and what was done about it then."""

from __future__ import annotations

from datetime import date
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from casework.models import Case, CaseLook, Way
from debriefs.actions.issues import delete_issue
from debriefs.models import Closing, Issue, Level, Status
from learning_cycles.actions.same import say_same
from systems.models import Person, RoleKind
from tests.borough import Borough
from tests.factories import (
    AllocationFactory,
    CaseFactory,
    CountermeasureFactory,
    IssueFactory,
    RoleFactory,
)

pytestmark = pytest.mark.django_db

COAT = "A family has no winter coats, and a purchase takes three signatures"
TYPED = "no coats for the winter because three people have to sign"
HTMX = {"HX-Request": "true"}


@pytest.fixture(autouse=True, params=["read", "among the latest", "by the index"])
def _found_in_each_way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Few issues are read one by one; many are looked for among the latest, then by the index."""
    if request.param != "read":
        monkeypatch.setattr("debriefs.querysets.issues.FEW", 0)
    if request.param == "by the index":
        monkeypatch.setattr("debriefs.querysets.similar.LATEST", 0)


def of_harbour(borough: Borough, words: str = COAT, **fields: object) -> Issue:
    issue: Issue = IssueFactory(
        team=borough.harbour, raised_by=borough.worker, description=words, **fields
    )
    return issue


def ask(client: Client, words: str, issue: Issue | None = None) -> str:
    """What comes back while ``words`` are typed."""
    address = (
        reverse("learning_cycles:similar_to", args=[issue.pk])
        if issue
        else reverse("learning_cycles:similar")
    )
    response = client.post(address, {"words": words}, headers=HTMX)
    assert response.status_code == 200
    return response.content.decode()


def signed_in(person: Person) -> Client:
    client = Client()
    client.force_login(person)
    return client


@pytest.mark.parametrize(
    "typed",
    [
        TYPED,
        "winter coat",
        "WINTER COATS",
        "a puchase takes three signatrues",
        "three signatures for a purch",
        "wintér coâts",
        COAT,
        COAT + " " + "and so on and on " * 500,
    ],
)
def test_it_is_found_by_words_in_another_order_half_typed_and_with_slips(
    borough: Borough, typed: str
) -> None:
    of_harbour(borough)
    assert COAT in ask(signed_in(borough.colleague), typed)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "the of and",
        "The lift is broken again",
        "The purchase of a new lift was declined by the man at the door of the hall",
        "!!! ??",
        "' \\ : & | * ()",
        "x",
    ],
)
def test_what_is_not_like_it_is_not_shown(borough: Borough, typed: str) -> None:
    of_harbour(borough)
    assert COAT not in ask(signed_in(borough.colleague), typed)


def test_null_bytes_and_markup_find_nothing_and_break_nothing(borough: Borough) -> None:
    of_harbour(borough, words="<b>coats</b> {{ coats }}")
    client = signed_in(borough.colleague)
    assert "<b>coats" not in ask(client, "<b>coats</b> {{ coats }}")
    assert "&lt;b&gt;coats" in ask(client, "<b>coats</b> {{ coats }}")
    assert COAT not in ask(client, "coats\x00")


def test_open_and_closed_ones_say_how_it_went_then(borough: Borough) -> None:
    issue = of_harbour(
        borough,
        raised_on=date(2025, 3, 3),
        status=Status.CLOSED,
        closing=Closing.NEW_NORMAL,
        closing_words="Cards are given out on the first day",
    )
    CountermeasureFactory(issue=issue, words="We paid from the float", helped="partly")
    CountermeasureFactory(issue=issue, words="We asked the church", helped=None)
    page = ask(signed_in(borough.colleague), TYPED)
    for words in (
        "3 March 2025",
        "A local rule is in the way",
        "Closed: There is a new normal",
        "Cards are given out on the first day",
        "Last time we met this, this is what we did",
        "We paid from the float",
        "It helped a little",
        "We asked the church",
        "Nobody has said yet whether it helped",
    ):
        assert words in page


def test_five_are_shown_the_likest_first(borough: Borough) -> None:
    for number in range(7):
        of_harbour(borough, words=f"Family {number} has no winter coats, they say")
    of_harbour(borough)
    page = ask(signed_in(borough.colleague), COAT)
    assert page.count("hls-similar__issue") == 5
    assert page.index(COAT) < page.index("they say")


@pytest.mark.parametrize(
    "who",
    ["other_worker", "manager", "steward", "place_steward", "finance", "administrator", "partner"],
)
def test_nobody_outside_the_team_is_shown_it_even_when_it_was_sent_on(
    borough: Borough, who: str
) -> None:
    of_harbour(borough, sent=True)
    assert COAT not in ask(signed_in(getattr(borough, who)), COAT)


def test_somebody_who_works_in_several_teams_is_told_which_it_was(borough: Borough) -> None:
    of_harbour(borough)
    assert "Harbour team" not in ask(signed_in(borough.worker), COAT)
    RoleFactory(person=borough.worker, system=borough.quay, kind=RoleKind.CASEWORKER)
    assert "Harbour team" in ask(signed_in(borough.worker), COAT)


def test_a_restricted_case_is_absent_and_cannot_be_told_from_nothing(borough: Borough) -> None:
    restricted: Case = CaseFactory(team=borough.harbour, restricted=True)
    AllocationFactory(case=restricted, person=borough.worker)
    before = ask(signed_in(borough.colleague), COAT)
    of_harbour(borough, case=restricted)
    assert ask(signed_in(borough.colleague), COAT) == before
    for who in (borough.worker, borough.coordinator):
        assert COAT in ask(signed_in(who), COAT)


def test_what_was_deleted_is_not_shown(borough: Borough) -> None:
    delete_issue(issue=of_harbour(borough), by=borough.worker)
    assert COAT not in ask(signed_in(borough.colleague), COAT)


def test_every_case_that_is_shown_is_on_record(borough: Borough) -> None:
    case: Case = CaseFactory(team=borough.harbour)
    of_harbour(borough, case=case)
    ask(signed_in(borough.colleague), COAT)
    look = CaseLook.objects.get()
    assert (look.case, look.person, look.way) == (case, borough.colleague, Way.READ)


def test_an_issue_is_not_like_itself_and_asks_with_what_is_typed_in_any_field(
    borough: Borough,
) -> None:
    mine, other = of_harbour(borough), of_harbour(borough, words="The bus to the clinic was cut")
    client = signed_in(borough.worker)
    address = reverse("learning_cycles:similar_to", args=[mine.pk])
    sent = {
        "in": "issue-7-description",
        "issue-7-description": "the bus to the clinic",
        "words": "",
    }
    page = client.post(address, sent, headers=HTMX).content.decode()
    assert other.description in page
    assert COAT not in page
    assert COAT not in ask(client, COAT, issue=mine)


def test_what_a_page_saves_while_it_is_typed_can_be_joined_at_once(borough: Borough) -> None:
    mine, other = of_harbour(borough, key=uuid4()), of_harbour(borough)
    client = signed_in(borough.worker)
    for key, offered in ((str(mine.key), True), (str(uuid4()), False), ("nonsense", False)):
        sent = {"words": COAT, "key": key}
        page = client.post(reverse("learning_cycles:similar"), sent, headers=HTMX).content.decode()
        assert COAT in page
        assert (reverse("learning_cycles:same", args=[mine.pk, other.pk]) in page) is offered


def test_without_scripts_there_is_a_page_of_its_own(borough: Borough) -> None:
    mine = of_harbour(borough)
    other = of_harbour(borough, words="A family has no coats this winter", level=Level.METHOD)
    client = signed_in(borough.worker)
    page = client.get(reverse("learning_cycles:similar_to", args=[mine.pk])).content.decode()
    assert COAT in page
    assert other.description in page
    assert reverse("learning_cycles:same", args=[mine.pk, other.pk]) in page
    asked = client.post(reverse("learning_cycles:similar"), {"words": TYPED}).content.decode()
    assert TYPED in asked
    assert COAT in asked
    assert "This is the same thing" not in asked


def test_the_page_asks_nothing_before_anything_is_typed(borough: Borough) -> None:
    page = signed_in(borough.worker).get(reverse("learning_cycles:similar")).content.decode()
    assert "Nothing like it" not in page


def test_a_text_of_a_megabyte_is_refused_in_words_and_kept(borough: Borough) -> None:
    client = signed_in(borough.worker)
    response = client.post(reverse("learning_cycles:similar"), {"words": "coat " * 200_000})
    assert response.status_code == 422
    assert "coat coat coat" in response.content.decode()


def test_words_stand_in_no_address_and_a_press_needs_its_token(borough: Borough) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(borough.worker)
    assert client.post(reverse("learning_cycles:similar"), {"words": COAT}).status_code == 403
    of_harbour(borough)
    page = client.get(reverse("learning_cycles:similar"), {"words": COAT}).content.decode()
    assert COAT not in page


def test_it_asks_as_often_for_many_as_for_few(borough: Borough) -> None:
    mine, client = of_harbour(borough), signed_in(borough.worker)
    counts = []
    for _ in range(2):
        for _ in range(3):
            other = of_harbour(borough, case=CaseFactory(team=borough.harbour))
            CountermeasureFactory(issue=other)
            say_same(
                issue=of_harbour(borough, words="The bus was cut"), other=other, by=borough.worker
            )
        with CaptureQueriesContext(connection) as queries:
            ask(client, COAT, issue=mine)
        counts.append(len(queries))
    assert counts[0] == counts[1]
