"""Sending on at once what was brought in from paper."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from casework.models import Case
from debriefs.actions import issues as deeds
from debriefs.models import Issue, Level, Status
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.factories import IssueFactory

ADDRESS = "/issues/send-on/"


def from_paper(borough: Borough, words: str, level: Level = Level.SYSTEM, **more: object) -> Issue:
    issue: Issue = IssueFactory(
        team=more.pop("team", borough.harbour),
        raised_by=None,
        description=words,
        level=level,
        import_key=words,
        **more,
    )
    return issue


def test_only_what_came_from_paper_and_may_travel_waits(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    system = from_paper(borough, "Six weeks for a wheelchair")
    macro = from_paper(borough, "The law asks for a fixed address", Level.MACRO_SYSTEM)
    from_paper(borough, "How do we knock on a door?", Level.METHOD)
    from_paper(borough, "The other team's", team=borough.quay)
    closed = from_paper(borough, "Closed on paper", status=Status.CLOSED, closing="imported")
    page = sign_in(borough.worker).get(ADDRESS)
    assert [each.issue for each in page.context["waiting"]] == [system, macro, closed]
    assert page.context["form"].ticked == {system.pk, macro.pk, closed.pk}
    assert 'href="/issues/send-on/"' in sign_in(borough.worker).get("/issues/").content.decode()


def test_what_is_ticked_is_sent_on_in_its_own_words_and_the_rest_waits(
    sign_in: SignIn, borough: Borough
) -> None:
    sent = [from_paper(borough, f"Number {n}") for n in range(3)]
    waits = from_paper(borough, "Not yet")
    response = sign_in(borough.coordinator).post(
        ADDRESS, {"issues": [each.pk for each in sent], "known": "no"}
    )
    assert response["Location"] == "/issues/"
    for each in sent:
        each.refresh_from_db()
        assert (each.sent_words, each.sent_by) == (each.description, borough.coordinator)
    waits.refresh_from_db()
    assert not waits.is_sent_on


def test_one_that_names_somebody_is_not_ticked_and_asked_about_once_more(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    plain = from_paper(borough, "Six weeks for a wheelchair")
    named = from_paper(borough, "Bronwen waits six weeks")
    client = sign_in(borough.worker)
    page = client.get(ADDRESS)
    assert "<mark>Bronwen</mark>" in page.content.decode()
    assert page.context["form"].ticked == {plain.pk}
    data = {"issues": [plain.pk, named.pk], "known": "no"}
    response = client.post(ADDRESS, data)
    assert response.status_code == 422
    assert "“Bronwen”: take it out" in response.content.decode()
    assert response.context["form"].ticked == {plain.pk, named.pk}
    assert not Issue.objects.travelling().exists()
    asked_about = response.context["form"]["asked_about"].value()
    assert client.post(ADDRESS, {**data, "asked_about": asked_about}).status_code == 302
    assert Issue.objects.travelling().count() == 2


def test_nothing_leaves_before_the_question_is_answered(sign_in: SignIn, borough: Borough) -> None:
    issue = from_paper(borough, "Six weeks for a wheelchair")
    client = sign_in(borough.worker)
    for data in ({"issues": [issue.pk]}, {"known": "no"}, {"issues": ["soup"], "known": "no"}):
        response = client.post(ADDRESS, data)
        assert response.status_code == 422
        assert "govuk-error-message" in response.content.decode()
    assert not Issue.objects.travelling().exists()


@pytest.mark.parametrize("who", ["other_worker", "manager", "steward", "stranger"])
def test_nobody_outside_the_team_sees_or_sends_anything(
    sign_in: SignIn, borough: Borough, who: str
) -> None:
    issue = from_paper(borough, "Six weeks for a wheelchair")
    client = sign_in(getattr(borough, who))
    assert "wheelchair" not in client.get(ADDRESS).content.decode()
    assert client.post(ADDRESS, {"issues": [issue.pk], "known": "no"}).status_code == 422
    assert not Issue.objects.travelling().exists()


def test_all_are_sent_on_or_none(borough: Borough, monkeypatch: pytest.MonkeyPatch) -> None:
    issues = [from_paper(borough, f"Number {n}") for n in range(3)]

    def breaks() -> None:
        raise RuntimeError

    monkeypatch.setattr(deeds, "carry_on_soon", breaks)
    with pytest.raises(RuntimeError):
        deeds.send_all_on(pks=[each.pk for each in issues], by=borough.worker)
    assert not Issue.objects.travelling().exists()


def test_the_page_asks_as_much_for_many_as_for_few(sign_in: SignIn, borough: Borough) -> None:
    client = sign_in(borough.worker)

    def queries() -> int:
        with CaptureQueriesContext(connection) as asked:
            client.get(ADDRESS)
        return len(asked)

    from_paper(borough, "The first")
    few = queries()
    for number in range(30):
        from_paper(borough, f"Number {number}")
    assert queries() == few
