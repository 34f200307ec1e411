"""Narrowing the list of issues: what is found, what the page says, and what the address keeps."""

from datetime import timedelta

import pytest
from django.utils import timezone

from casework.models import Case
from debriefs.models import GiftTier, Issue
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.factories import CountermeasureFactory, IssueFactory, RoleFactory

URL = "/issues/"


def found(page: object) -> list[Issue]:
    return list(page.context["page"].rows)  # type: ignore[attr-defined]


def test_in_whose_gift_it_is(sign_in: SignIn, borough: Borough, issue: Issue) -> None:
    leaders = IssueFactory(team=borough.harbour, gift_tier=GiftTier.LEADERSHIP)
    client = sign_in(borough.worker)
    assert found(client.get(URL, {"gift": "leadership"})) == [leaders]
    assert found(client.get(URL, {"gift": "not_known"})) == [issue]
    assert found(client.get(URL, {"gift": "government"})) == []


@pytest.mark.parametrize(
    ("query", "days"),
    [
        ({"period": "week"}, [0, 6]),
        ({"period": "month"}, [0, 6, 7, 29]),
        ({"period": "year"}, [0, 6, 7, 29, 100]),
        ({"since": 7}, [0, 6, 7]),
        ({"until": 29}, [29, 100, 400]),
        ({"since": 29, "until": 7}, [7, 29]),
        ({"period": "week", "until": 6}, [6]),
    ],
)
def test_when(
    sign_in: SignIn, borough: Borough, query: dict[str, str | int], days: list[int]
) -> None:
    today = timezone.localdate()
    ago = {
        n: IssueFactory(team=borough.harbour, raised_on=today - timedelta(days=n))
        for n in (0, 6, 7, 29, 100, 400)
    }
    typed = {
        name: f"{today - timedelta(days=value):%-d/%-m/%Y}" if isinstance(value, int) else value
        for name, value in query.items()
    }
    assert found(sign_in(borough.worker).get(URL, typed)) == [ago[n] for n in days]


@pytest.mark.parametrize(
    "typed", ["dŵr CYNNES", "dwr", "DWR cynnes", "cynne", "  cynnes   dwr ", "Bröntë", "bronte"]
)
def test_words_are_found_with_or_without_accents_in_any_order(
    sign_in: SignIn, borough: Borough, issue: Issue, case: Case, typed: str
) -> None:
    case.citizen.name = "Bronwen Brontë"
    case.citizen.save(update_fields=["name"])
    there = IssueFactory(team=borough.harbour, case=case, description="Dim dŵr cynnes yn y tŷ")
    assert found(sign_in(borough.worker).get(URL, {"words": typed})) == [there]


@pytest.mark.parametrize("typed", ["100%", "a_b", "\\", "'; --", "{{ 7 }}", "<b>", "🍞"])
def test_what_is_typed_is_looked_for_as_it_is(
    sign_in: SignIn, borough: Borough, issue: Issue, typed: str
) -> None:
    there = IssueFactory(team=borough.harbour, description=f"So {typed} it says")
    IssueFactory(team=borough.harbour, description="1000 axb")
    page = sign_in(borough.worker).get(URL, {"words": typed})
    assert found(page)[-1] == there
    assert "<b>" not in page.content.decode()


def test_words_are_looked_for_in_what_is_done_meanwhile_too(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    CountermeasureFactory(issue=issue, words="We lend a lantern")
    for _ in range(2):
        CountermeasureFactory(issue=issue, words="Another lantern")
    IssueFactory(team=borough.harbour)
    assert found(sign_in(borough.worker).get(URL, {"words": "lantern"})) == [issue]


def test_words_of_a_restricted_case_find_nothing_for_who_is_not_allocated(
    sign_in: SignIn, borough: Borough, restricted: Case
) -> None:
    hidden = IssueFactory(team=borough.harbour, case=restricted, description="The lantern")
    for who, sees in [("worker", True), ("coordinator", True), ("colleague", False)]:
        client = sign_in(getattr(borough, who))
        for words in ("lantern", "Perpetua"):
            assert (hidden in found(client.get(URL, {"words": words}))) is sees


def test_the_page_says_what_it_is_filtered_by_and_takes_each_off(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    query = {"level": "system", "status": "open", "since": "27/3/2020", "words": "rent & “move”"}
    page = sign_in(borough.worker).get(URL, query)
    narrowed = page.context["form"].narrowed
    assert [each.words for each in narrowed] == [
        "with “rent & “move””",
        "A local rule is in the way",
        "Open",
        "from 27 March 2020",
    ]
    html = page.content.decode()
    for each in narrowed:
        assert f'href="{URL}?{each.query_without.replace("&", "&amp;")}"' in html
    without_words = sign_in(borough.worker).get(f"{URL}?{narrowed[0].query_without}")
    assert found(without_words) == [issue]
    assert len(without_words.context["form"].narrowed) == 3


def test_the_address_keeps_the_filters_from_page_to_page(sign_in: SignIn, borough: Borough) -> None:
    for _ in range(30):
        IssueFactory(team=borough.harbour, description="A lantern")
        IssueFactory(team=borough.harbour, description="A kettle")
    client = sign_in(borough.worker)
    first = client.get(URL, {"words": "lantern", "status": "open"})
    second = client.get(first.context["page"].next_url)
    both = found(first) + found(second)
    assert {each.description for each in both} == {"A lantern"}
    assert len(set(both)) == 30
    assert second.context["form"].query == "words=lantern&status=open"


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ({"since": "soup"}, "Enter a date like 27/3/2026"),
        ({"since": "2/3/2020", "until": "1/3/2020"}, "The last day must be the first day or later"),
        ({"words": "x" * 201}, "at most 200 characters"),
        ({"words": "\0"}, "Null characters are not allowed"),
    ],
)
def test_what_cannot_be_read_is_said_on_its_field_and_kept(
    sign_in: SignIn, borough: Borough, issue: Issue, query: dict[str, str], says: str
) -> None:
    page = sign_in(borough.worker).get(URL, query)
    html = page.content.decode()
    assert page.status_code == 422
    assert says in html
    assert "<title>Error: " in html
    assert 'class="hls-filter__fold" open' in html
    assert found(page) == []


def test_a_team_that_is_not_theirs_cannot_be_forged(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    other = RoleFactory(person=borough.worker).system
    IssueFactory(team=borough.quay)
    client = sign_in(borough.worker)
    page = client.get(URL, {"team": borough.quay.pk})
    assert page.status_code == 422
    assert "Choose one of your teams" in page.content.decode()
    assert borough.quay.name not in page.content.decode()
    assert found(client.get(URL, {"team": other.pk})) == []


def test_a_list_that_the_filters_leave_empty_says_how_to_go_on(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    html = sign_in(borough.worker).get(URL, {"words": "lantern"}).content.decode()
    assert "No issue is like this." in html
    assert "Download as CSV" not in html
