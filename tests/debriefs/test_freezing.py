"""How people are above their teams is frozen when the month is over."""

import random
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from debriefs.actions.freezing import freeze_past_months
from debriefs.actions.welfare import delete_welfare, keep_to_myself, say_how_i_am
from debriefs.models import Welfare, WelfareBand, WelfareMonth
from debriefs.models.debrief import Face
from debriefs.tasks import freeze_past_months as task
from systems.actions.tree import move_system
from systems.models import Scale, System
from tests.borough import Borough
from tests.debriefs.shared_faces import (
    FINE,
    GOOD,
    LOW,
    STRUGGLING,
    last_month,
    month_to_show,
    said,
    somebody,
)
from tests.factories import SystemFactory


def read_in(organisation: System) -> dict[str, str]:
    """What the latest frozen month says of an organisation."""
    month = WelfareMonth.objects.as_in(organisation).first()
    shown = month.shown if month else []
    return {Face(band.face).label: band.words for band in shown}


def everything() -> list[tuple[object, ...]]:
    """All that is frozen."""
    return sorted(
        WelfareBand.objects.values_list("month__first_day", "organisation", "face", "at_least")
    )


def test_a_month_that_is_over_is_frozen_in_bands(borough: Borough) -> None:
    month_to_show(borough.harbour, borough.quay)
    task()
    assert read_in(borough.organisation) == {
        "Good": "5 or more",
        "Fine": "5 or more",
        "Getting by": "nobody",
        "Low": "fewer than 5",
        "Struggling": "nobody",
    }


def test_this_month_is_not_frozen(borough: Borough) -> None:
    for welfare in month_to_show(borough.harbour, borough.quay):
        welfare.debrief.day = timezone.localdate()
        welfare.debrief.save()
    assert freeze_past_months() == 0
    assert not WelfareMonth.objects.exists()


def test_months_whose_schedule_was_missed_are_frozen_all_the_same(borough: Borough) -> None:
    long_ago = last_month() - timedelta(days=100)
    said(borough.harbour, GOOD, day=long_ago)
    month_to_show(borough.harbour, borough.quay)
    assert freeze_past_months() > 3
    assert freeze_past_months() == 0
    months = list(WelfareMonth.objects.values_list("first_day", flat=True))
    assert months[0] == last_month()
    assert months[-1] == long_ago.replace(day=1)


def test_a_team_counts_in_its_nearest_organisation_and_nowhere_else(borough: Borough) -> None:
    inner = SystemFactory(
        name="Harbour services", scale=Scale.ORGANISATION, parent=borough.organisation
    )
    within = SystemFactory(name="Crane team", parent=borough.quay)
    System.objects.filter(pk__in=[borough.harbour.pk, borough.quay.pk]).update(parent=inner)
    month_to_show(borough.harbour, within)
    freeze_past_months()
    assert read_in(inner)
    assert set(WelfareBand.objects.values_list("organisation", flat=True)) == {inner.pk}


def test_a_team_without_an_organisation_counts_nowhere(borough: Borough) -> None:
    System.objects.filter(pk__in=[borough.harbour.pk, borough.quay.pk]).update(parent=borough.place)
    month_to_show(borough.harbour, borough.quay)
    freeze_past_months()
    assert not everything()


def test_somebody_who_shared_in_two_teams_counts_once(borough: Borough) -> None:
    both = somebody()
    for team in (borough.harbour, borough.quay):
        said(team, LOW, by=both)
        for face in (GOOD, FINE):
            for _ in range(5):
                said(team, face)
    for team in (borough.harbour, borough.quay):
        for _ in range(2):
            said(team, STRUGGLING)
    freeze_past_months()
    assert read_in(borough.organisation)["Low"] == "fewer than 5"
    assert read_in(borough.organisation)["Struggling"] == "fewer than 5"
    assert read_in(borough.organisation)["Good"] == "10 or more"


def test_somebody_counts_in_each_of_two_organisations_from_its_own_teams(borough: Borough) -> None:
    other = SystemFactory(name="Marsh Trust", scale=Scale.ORGANISATION, parent=borough.place)
    teams = [SystemFactory(name=f"Marsh {n}", parent=other) for n in range(2)]
    both = somebody()
    said(borough.harbour, LOW, by=both)
    said(teams[0], STRUGGLING, by=both)
    for first, second in ((borough.harbour, borough.quay), teams):
        month_to_show(first, second)
    freeze_past_months()
    assert read_in(borough.organisation)["Struggling"] == "nobody"
    assert read_in(other)["Struggling"] == "fewer than 5"


LATE: list[Callable[[Borough, Welfare], object]] = [
    lambda _, welfare: keep_to_myself(welfare=welfare, by=welfare.person),
    lambda _, welfare: delete_welfare(welfare=welfare, by=welfare.person),
    lambda _, welfare: say_how_i_am(
        debrief=welfare.debrief, by=welfare.person, face=STRUGGLING, version=1
    ),
    lambda borough, _: [said(borough.harbour, STRUGGLING) for _ in range(20)],
    lambda borough, _: move_system(
        system=borough.quay,
        to=SystemFactory(name="Marsh Trust", scale=Scale.ORGANISATION, parent=borough.place),
        shown_in=borough.organisation.pk,
        by=borough.administrator,
    ),
]


@pytest.mark.parametrize("late", LATE)
def test_nothing_that_happens_later_changes_a_frozen_month(
    borough: Borough, late: Callable[[Borough, Welfare], object]
) -> None:
    welfare = month_to_show(borough.harbour, borough.quay)[0]
    freeze_past_months()
    frozen = everything()
    assert frozen
    late(borough, welfare)
    freeze_past_months()
    assert everything() == frozen


def test_sharing_withdrawn_before_the_month_is_frozen_counts_nowhere(borough: Borough) -> None:
    *_, low = month_to_show(borough.harbour, borough.quay)
    keep_to_myself(welfare=low, by=low.person)
    freeze_past_months()
    assert read_in(borough.organisation)["Low"] == "nobody"


Sharing = tuple[int, int, int, bool]
"""Which of four teams, which of fifteen people, which face, and whether it is shared."""
sharings = st.lists(
    st.tuples(st.integers(0, 3), st.integers(0, 14), st.sampled_from(Face), st.booleans()),
    max_size=60,
    unique_by=lambda sharing: sharing[:2],
)
in_the_database = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


class World:
    """Two organisations of two teams, and what their people said last month."""

    def __init__(self, sharings: list[Sharing]) -> None:
        place = SystemFactory(name="Place", scale=Scale.PLACE)
        self.organisations = [
            SystemFactory(name=f"Organisation {n}", scale=Scale.ORGANISATION, parent=place)
            for n in range(2)
        ]
        self.teams = [
            SystemFactory(name=f"Team {n}", parent=self.organisations[n // 2]) for n in range(4)
        ]
        people = [somebody() for _ in range(15)]
        self.said = [
            said(self.teams[team], face, by=people[person], shared=shared)
            for team, person, face, shared in sharings
        ]

    def pages(self) -> list[object]:
        """All that anybody could put together: every month of every organisation."""
        months = WelfareMonth.objects.order_by("first_day")
        return [
            (number, month.first_day, [(band.face, band.words) for band in month.shown])
            for number, organisation in enumerate(self.organisations)
            for month in months.as_in(organisation)
        ]


def read_of(sharings: list[Sharing]) -> list[object]:
    """The pages of a world in which these were said, each world in a transaction of its own."""
    with transaction.atomic():
        world = World(sharings)
        freeze_past_months()
        pages = world.pages()
        transaction.set_rollback(True)
    return pages


@pytest.mark.django_db
@in_the_database
@given(sharings, st.randoms())
def test_private_faces_never_change_what_is_read(
    sharings: list[Sharing], dice: random.Random
) -> None:
    read = read_of(sharings)
    if any(shared for *_, shared in sharings):
        assert read == read_of([each for each in sharings if each[3]])
    assert read == read_of(
        [
            (team, person, face if shared else dice.choice(list(Face)), shared)
            for team, person, face, shared in sharings
        ]
    )


@pytest.mark.django_db
@in_the_database
@given(sharings, st.randoms())
def test_no_change_and_no_move_after_the_freeze_is_ever_read(
    sharings: list[Sharing], dice: random.Random
) -> None:
    with transaction.atomic():
        world = World(sharings)
        freeze_past_months()
        read = world.pages()
        for welfare in world.said:
            Welfare.objects.filter(pk=welfare.pk).update(
                face=dice.choice(list(Face)), shared_with_team=dice.random() < 0.5
            )
        for team in world.teams:
            System.objects.filter(pk=team.pk).update(parent=dice.choice(world.organisations))
        freeze_past_months()
        assert world.pages() == read
        transaction.set_rollback(True)


@pytest.mark.django_db
@in_the_database
@given(sharings, st.integers(0, 3), st.integers(0, 14), st.sampled_from(Face))
def test_a_face_in_one_organisation_never_changes_what_is_read_of_another(
    sharings: list[Sharing], team: int, person: int, face: Face
) -> None:
    kept = [each for each in sharings if each[:2] != (team, person)]
    more = [*kept, (team, person, face, True)]
    other = 1 - team // 2
    of_other = [[page for page in read_of(each) if page[0] == other] for each in (kept, more)]  # type: ignore[index]
    if kept:
        assert of_other[0] == of_other[1]
