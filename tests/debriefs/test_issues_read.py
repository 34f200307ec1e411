"""Who reads an issue of a team: one rule, asked of all issues or of each."""

import pytest
from django.utils import timezone

from debriefs.models import Issue
from systems import permissions
from systems.models import RoleKind
from tests.borough import Borough
from tests.factories import AllocationFactory, CaseFactory, IssueFactory, RoleFactory


@pytest.fixture
def issues(borough: Borough) -> dict[str, Issue]:
    """One of each kind that the rule tells apart."""
    mine = CaseFactory(team=borough.harbour, restricted=True)
    AllocationFactory(case=mine, person=borough.worker)
    now, by = timezone.now(), borough.coordinator
    cases = {
        "open": CaseFactory(team=borough.harbour),
        "closed to some": mine,
        "closed to others": CaseFactory(team=borough.harbour, restricted=True),
        "moved away": CaseFactory(team=borough.quay),
        "deleted case": CaseFactory(
            team=borough.harbour, ended_at=now, ended_by=by, deleted_at=now, deleted_by=by
        ),
    }
    found: dict[str, Issue] = {
        name: IssueFactory(team=borough.harbour, case=case) for name, case in cases.items()
    }
    found["no case"] = IssueFactory(team=borough.harbour)
    found["deleted"] = IssueFactory(team=borough.harbour, deleted_at=now, deleted_by=by)
    found["of another team"] = IssueFactory(team=borough.quay)
    return found


READ = {
    "worker": {"open", "closed to some", "no case"},
    "colleague": {"open", "no case"},
    "coordinator": {"open", "closed to some", "closed to others", "no case"},
    "other_worker": {"of another team"},
    "manager": set(),
    "stranger": set(),
}


@pytest.mark.parametrize("few", [20, 0], ids=["in few teams", "in many"])
@pytest.mark.parametrize("who", READ)
def test_it_is_the_same_whichever_way_it_is_asked(
    borough: Borough,
    issues: dict[str, Issue],
    who: str,
    few: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(permissions, "FEW_TEAMS", few)
    person = getattr(borough, who)
    for rows in (Issue.objects.in_team_of(person), Issue.objects.each_in_team_of(person)):
        assert {name for name, issue in issues.items() if issue in rows} == READ[who]


def test_who_works_in_both_teams_reads_what_moved_away(
    borough: Borough, issues: dict[str, Issue]
) -> None:
    RoleFactory(person=borough.colleague, system=borough.quay, kind=RoleKind.CASEWORKER)
    read = {"open", "no case", "moved away", "of another team"}
    for rows in (
        Issue.objects.in_team_of(borough.colleague),
        Issue.objects.each_in_team_of(borough.colleague),
    ):
        assert {name for name, issue in issues.items() if issue in rows} == read
