"""GET /successes/ of an organisation: its teams together, and nobody known (R5)."""

import itertools
from datetime import date
from unittest.mock import patch

import pytest
from django.test import Client

from debriefs.actions.successes import add_activity
from debriefs.models import Activity
from debriefs.periods import Period
from debriefs.value_work import work_in_organisation
from systems.models import RoleKind, Scale, System
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.debriefs.test_successes import drawn, marked, shown, table
from tests.factories import CaseFactory, RoleFactory, SystemFactory
from tests.ui.errors import Page, text

MARCH, APRIL = date(2026, 3, 10), date(2026, 4, 10)


def above(client: Client, on: date = MARCH, **asked: str | int) -> Page:
    with patch("debriefs.views.successes.timezone.localdate", return_value=on):
        return shown(client, **asked)


def often(organisation: System, first: date = MARCH, last: date = MARCH) -> dict[str, str]:
    """How often each kind of work helped, as it is said above."""
    return {
        work.name: work.often for work in work_in_organisation(organisation, Period(first, last))
    }


@pytest.mark.parametrize("who", ["manager", "steward", "partner", "place_steward"])
def test_the_same_however_written_is_one_kind_of_work_of_no_team(
    sign_in: SignIn, borough: Borough, who: str
) -> None:
    marked(borough.harbour, "Café visit", 3, on=MARCH, hard=2)
    marked(borough.quay, "CAFE-VISIT!", 4, on=MARCH, hard=2)
    page = above(sign_in(getattr(borough, who)))
    (row,) = table(page).items()
    assert row[0].lower() in (
        "1 café visit 2: takes some practice",
        "1 cafe-visit! 2: takes some practice",
    )
    assert row[1] == "At least 5 times"
    words = text(page.one("main"))
    assert borough.harbour.name not in words
    assert borough.quay.name not in words


def test_counts_are_whole_gates_and_one_to_four_is_fewer_than_five(borough: Borough) -> None:
    for times in (1, 4, 5, 9, 10):
        marked(borough.harbour, f"Did it {times}", times, on=MARCH)
    assert often(borough.organisation) == {
        "Did it 1": "fewer than 5",
        "Did it 4": "fewer than 5",
        "Did it 5": "at least 5 times",
        "Did it 9": "at least 5 times",
        "Did it 10": "at least 10 times",
    }


def test_what_helped_one_to_four_times_stands_in_one_place_of_the_picture(
    sign_in: SignIn, borough: Borough
) -> None:
    pages = []
    for times in (1, 4):
        marked(borough.harbour, "Drove", times - (times == 4), on=MARCH, hard=1)
        pages.append(above(sign_in(borough.manager)))
    assert drawn(pages[0]) == drawn(pages[1])
    assert table(pages[0]) == table(pages[1])


def test_no_order_tells_which_helped_more(sign_in: SignIn, borough: Borough) -> None:
    for times, name in ((4, "A"), (1, "B"), (30, "C"), (2, "D")):
        marked(borough.harbour, name, times, on=MARCH, hard=1)
    assert [name[2] for name in table(above(sign_in(borough.manager)))] == list("ABCD")


def test_longer_is_the_sum_of_its_months_and_tells_no_more(borough: Borough) -> None:
    """Whatever the days asked for, no month's count below 5 follows by subtraction."""
    for in_march, in_april in itertools.product((0, 1, 4, 5, 7, 9), (1, 2, 3, 4)):
        name = f"Did it {in_march}, {in_april}"
        marked(borough.harbour, name, in_march, on=MARCH)
        marked(borough.harbour, name, in_april, on=APRIL)
    both = often(borough.organisation, MARCH, APRIL)
    for in_march in (0, 1, 4, 5, 7, 9):
        said = {both[f"Did it {in_march}, {in_april}"] for in_april in (1, 2, 3, 4)}
        assert len(said) == 1, f"{in_march} in March tells April's apart: {said}"


def test_days_within_a_month_are_not_told_apart(borough: Borough) -> None:
    marked(borough.harbour, "Drove", 6, on=date(2026, 3, 1))
    marked(borough.harbour, "Drove", 1, on=date(2026, 3, 31))
    whole = often(borough.organisation, date(2026, 3, 1), date(2026, 3, 31))
    for first, last in ((2, 30), (31, 31), (1, 1)):
        days = (date(2026, 3, first), date(2026, 3, last))
        assert often(borough.organisation, *days) == whole


def test_a_week_is_widened_to_its_months_and_the_page_says_so(
    sign_in: SignIn, borough: Borough
) -> None:
    marked(borough.harbour, "Drove", 5, on=date(2026, 3, 1))
    page = above(sign_in(borough.manager), period="week")
    assert text(page.one("caption")) == "How often, in March 2026"
    assert "1 kind of work helped in March 2026" in text(page.one("figcaption"))


def test_another_mark_a_day_later_shows_only_when_a_gate_is_whole(borough: Borough) -> None:
    before = None
    for times in range(5, 16):
        marked(borough.harbour, "Drove", times if before is None else 1, on=MARCH)
        now = often(borough.organisation)["Drove"]
        assert now == f"at least {times // 5 * 5} times"
        before = now


def test_a_larger_organisation_tells_no_more_than_those_inside_it(borough: Borough) -> None:
    directorate = SystemFactory(scale=Scale.ORGANISATION, parent=borough.organisation)
    inner = SystemFactory(parent=directorate)
    marked(inner, "Drove", 6, on=MARCH)
    said = set()
    for times in (1, 1, 1, 1):
        marked(borough.harbour, "Drove", times, on=MARCH)
        said.add(often(borough.organisation)["Drove"])
    assert said == {"at least 5 times"}
    assert often(directorate) == {"Drove": "at least 5 times"}


def test_teams_inside_teams_count_in_their_organisation(borough: Borough) -> None:
    marked(SystemFactory(parent=borough.harbour), "Drove", 3, on=MARCH)
    marked(borough.harbour, "Drove", 2, on=MARCH)
    assert often(borough.organisation) == {"Drove": "at least 5 times"}


def test_another_organisation_is_not_counted(borough: Borough) -> None:
    trust = SystemFactory(scale=Scale.ORGANISATION, parent=borough.place)
    marked(SystemFactory(parent=trust), "Drove", 9, on=MARCH)
    assert often(borough.organisation) == {}


def test_a_team_that_moves_takes_its_marks_along(borough: Borough) -> None:
    trust = SystemFactory(scale=Scale.ORGANISATION, parent=borough.place)
    marked(borough.quay, "Drove", 9, on=MARCH)
    System.objects.filter(pk=borough.quay.pk).update(parent=trust)
    assert often(borough.organisation) == {}
    assert often(trust) == {"Drove": "at least 5 times"}


def test_where_teams_see_it_differently_both_judgements_stand(
    sign_in: SignIn, borough: Borough
) -> None:
    marked(borough.harbour, "Drove", 5, on=MARCH, hard=1)
    marked(borough.quay, "Drove", 5, on=MARCH, hard=4)
    page = above(sign_in(borough.manager))
    assert list(table(page)) == ["1 Drove 1 to 4: teams see it differently"]
    assert len(drawn(page)) == 1


def test_a_name_that_stays_in_its_team_is_counted_without_it(
    sign_in: SignIn, borough: Borough
) -> None:
    for team, name in ((borough.harbour, "Sat with Bronwen"), (borough.quay, "Rang Anselm")):
        marked(team, name, 3, on=MARCH, hard=2)
    Activity.objects.update(named_above=False)
    marked(borough.quay, "Zoomed", 5, on=MARCH, hard=2)
    page = above(sign_in(borough.manager))
    assert table(page) == {
        "1 Zoomed 2: takes some practice": "At least 5 times",
        "2 Something only its team names 2: takes some practice": "At least 5 times",
    }
    assert "Bronwen" not in text(page.one("main"))


def test_no_way_leads_from_there_to_a_team_or_its_work(sign_in: SignIn, borough: Borough) -> None:
    activity = marked(borough.harbour, "Drove", 5, on=MARCH)
    client = sign_in(borough.manager)
    page = above(client)
    assert not list(page.one("table").iter("a"))
    assert not page.all("input", name="q")
    for address in (f"/successes/{activity.pk}/", f"/successes/like/?team={borough.harbour.pk}"):
        assert client.get(address).status_code == 404
    assert client.get("/successes/", {"system": borough.harbour.pk}).status_code == 404


def test_whoever_works_in_a_team_too_sees_each_by_itself(sign_in: SignIn, borough: Borough) -> None:
    RoleFactory(person=borough.manager, system=borough.harbour, kind=RoleKind.COORDINATOR)
    marked(borough.harbour, "Drove", 2, on=MARCH)
    marked(borough.quay, "Drove", 4, on=MARCH)
    client = sign_in(borough.manager)
    assert set(table(above(client)).values()) == {"Twice"}
    page = above(client, system=borough.organisation.pk)
    assert set(table(page).values()) == {"At least 5 times"}


def test_names_of_signs_alone_are_told_apart(borough: Borough) -> None:
    marked(borough.harbour, "🚐", 5, on=MARCH)
    marked(borough.harbour, "☎", 5, on=MARCH)
    assert len(often(borough.organisation)) == 2


def test_what_nobody_was_asked_about_stays_if_it_gives_somebody_away(borough: Borough) -> None:
    CaseFactory(citizen__name="Bronwen Tully", team=borough.harbour)
    named = add_activity(team=borough.harbour, name="Drove Bronwen home", by=borough.worker)
    plain = add_activity(team=borough.harbour, name="Drove somebody home", by=borough.worker)
    assert (named.named_above, plain.named_above) == (False, True)


def test_the_place_itself_is_none_of_the_choices(sign_in: SignIn, borough: Borough) -> None:
    client = sign_in(borough.place_steward)
    assert client.get("/successes/", {"system": borough.place.pk}).status_code == 404
