"""/exports/<list>/: a short list is made into a file at once."""

import csv
import io
from typing import Any

import openpyxl
import pytest
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from casework.models import Case, CaseLook
from debriefs.actions.issues import close_issue
from debriefs.actions.progress import say_progress
from debriefs.actions.welfare import say_how_i_am
from debriefs.importing.actions import import_issue_log
from debriefs.importing.columns import Besides, Column
from debriefs.models import Action, Closing, Debrief, GiftTier, Issue, Level, Note, Tally
from systems.models import Export
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.factories import (
    ActivityFactory,
    CountermeasureFactory,
    DebriefFactory,
    IssueFactory,
    SystemFactory,
)

URL = "/exports/issues/"


def take(client: Client, name: str = "issues", kind: str = "csv", query: str = "") -> HttpResponse:
    return client.post(f"/exports/{name}/?{query}", {"file_format": kind})  # type: ignore[return-value]


def content_of(answer: Any) -> bytes:
    assert answer.status_code == 200
    return b"".join(answer.streaming_content)


def sheet_of(answer: Any) -> Any:
    return openpyxl.load_workbook(io.BytesIO(content_of(answer))).active


def rows_of(answer: Any) -> list[dict[str, str]]:
    text = content_of(answer).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_the_whole_list_is_in_the_file_as_the_filters_leave_it(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    for number in range(30):
        IssueFactory(team=borough.harbour, description=f"A lantern {number}")
    client = sign_in(borough.worker)
    answer = take(client, query="words=lantern&after=soup")
    day = timezone.localdate()
    assert answer["Content-Disposition"] == f'attachment; filename="issues-{day}.csv"'
    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert len(rows_of(answer)) == 30
    assert len(rows_of(take(client))) == 31
    assert not Export.objects.exists()


def test_a_row_says_what_the_page_says(
    sign_in: SignIn, borough: Borough, issue: Issue, case: Case
) -> None:
    Issue.objects.filter(pk=issue.pk).update(
        case=case, carrier=borough.colleague, gift_tier=GiftTier.LEADERSHIP, gift_holder="Head"
    )
    CountermeasureFactory(issue=issue, words="We pay")
    CountermeasureFactory(issue=issue, words="We wait")
    issue.refresh_from_db()
    close_issue(issue=issue, closing=Closing.NO, words="There is no money", by=borough.worker)
    (row,) = rows_of(take(sign_in(borough.worker)))
    today = str(timezone.localdate())
    assert row == {
        Column.RAISED_ON: today,
        Column.TEAM: "Harbour team",
        Column.DESCRIPTION: "A move is refused while rent is owed",
        Column.LEVEL: "2 System",
        Column.STATUS: "Closed",
        Column.OWNER: "Leadership",
        Column.OWNER_NAME: "Head",
        Column.COUNTERMEASURE: "We pay\nWe wait",
        Column.NEW_NORMAL: "",
        Besides.ABOUT: "Bronwen Tully",
        Besides.RAISED_BY: "Wren Calloway",
        Besides.CARRIER: "Idris Fenwood",
        Besides.SENT_ON: "",
        Besides.CLOSING: "The answer is no, with its reason\nThere is no money",
        Besides.CLOSED_ON: today,
    }


def test_a_spreadsheet_has_the_same_with_days_as_days(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    sheet = sheet_of(take(sign_in(borough.worker), kind="xlsx"))
    headings, row = sheet.iter_rows(values_only=True)
    assert headings == (*Column, *Besides)
    assert row[0].date() == timezone.localdate()
    assert row[2] == issue.description


def test_no_cell_of_the_file_acts_as_a_formula(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    case.citizen.name = "@Bronwen"
    case.citizen.save(update_fields=["name"])
    evil = '=HYPERLINK("http://x","y")'
    IssueFactory(team=borough.harbour, case=case, description=evil, new_normal="-1")
    client = sign_in(borough.worker)
    (row,) = rows_of(take(client))
    assert row[Column.DESCRIPTION] == f"'{evil}"
    assert row[Column.NEW_NORMAL] == "'-1"
    assert row[Besides.ABOUT] == "'@Bronwen"
    sheet = sheet_of(take(client, kind="xlsx"))
    assert not [cell for line in sheet for cell in line if cell.data_type == "f"]


def test_issues_of_a_restricted_case_are_absent_for_who_is_not_allocated(
    sign_in: SignIn, borough: Borough, issue: Issue, restricted: Case
) -> None:
    IssueFactory(team=borough.harbour, case=restricted, description="The lantern")
    for who, sees in [("worker", True), ("coordinator", True), ("colleague", False)]:
        client = sign_in(getattr(borough, who))
        sheet = sheet_of(take(client, kind="xlsx"))
        for told in (rows_of(take(client)), list(sheet.iter_rows(values_only=True))):
            assert ("lantern" in repr(told)) is sees
            assert ("Perpetua" in repr(told)) is sees
            assert issue.description in repr(told)
    assert not CaseLook.objects.filter(case=restricted, person=borough.colleague).exists()


def test_every_case_in_a_file_is_put_on_record_once(
    sign_in: SignIn, borough: Borough, case: Case, restricted: Case
) -> None:
    for about in (case, case, restricted, None):
        IssueFactory(team=borough.harbour, case=about)
    content_of(take(sign_in(borough.worker)))
    looks = CaseLook.objects.filter(person=borough.worker, what="Issues, as a file")
    assert set(looks.values_list("case", flat=True)) == {case.pk, restricted.pk}
    assert looks.count() == 2


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_the_file_can_be_brought_back(
    sign_in: SignIn, borough: Borough, issue: Issue, case: Case, kind: str
) -> None:
    said = {"case": case, "gift_tier": GiftTier.GOVERNMENT, "gift_holder": "The ministry"}
    IssueFactory(
        team=borough.harbour, level=Level.METHOD, description="'=1+1\n“dŵr”", carrier_name="Maud"
    )
    IssueFactory(team=borough.harbour, level=Level.MACRO_SYSTEM, new_normal="-", **said)
    closed = IssueFactory(team=borough.harbour, level=Level.TO_TALK_ABOUT)
    close_issue(issue=closed, closing=Closing.NO_LONGER_MATTERS, by=borough.worker)
    CountermeasureFactory(issue=issue, words="We pay")
    before = list(Issue.objects.order_by("-raised_on", "-id"))
    data = content_of(take(sign_in(borough.worker), kind=kind))
    elsewhere = SystemFactory(name="Dale Council", scale="organisation")
    team = SystemFactory(name="Harbour team", parent=elsewhere)
    outcome = import_issue_log(data=data, organisation=elsewhere, by=None)
    assert outcome.rejected == []
    assert outcome.added == len(before)
    for old, new in zip(before, Issue.objects.filter(team=team).order_by("id"), strict=True):
        for name in ("description", "level", "status", "gift_holder", "new_normal", "raised_on"):
            assert getattr(new, name) == getattr(old, name)
        assert new.carried_by == ("" if old.gift_tier else old.carried_by)
        assert [each.words for each in new.countermeasures.all()] == [
            each.words for each in old.countermeasures.all()
        ]


def test_debriefs_are_made_into_a_file_without_how_people_were(
    sign_in: SignIn, borough: Borough, debrief: Debrief, case: Case, restricted: Case
) -> None:
    say_progress(debrief=debrief, case=case, words="Warm at last", by=borough.worker)
    say_progress(debrief=debrief, case=restricted, words="The lantern", by=borough.worker)
    IssueFactory(team=borough.harbour, debrief=debrief, description="No bus")
    Action.objects.create(
        team=borough.harbour, debrief=debrief, words="Ring them", written_by=borough.worker
    )
    Tally.objects.create(
        activity=ActivityFactory(team=borough.harbour, name="Phoned"), debrief=debrief
    )
    for kind, words in (("answer", "A kettle"), ("reflection", "Too long"), ("line", "Hm")):
        Note.objects.create(
            team=borough.harbour,
            debrief=debrief,
            kind=kind,
            words=words,
            written_by=borough.worker,
        )
    say_how_i_am(
        debrief=debrief, by=borough.worker, face=2, words="Larkspurred", shared_with_team=True
    )
    alone = DebriefFactory(team=borough.harbour, sitting=2)
    say_how_i_am(debrief=alone, by=borough.worker, face=2, words="Foxgloved", shared_with_team=True)
    (row,) = rows_of(take(sign_in(borough.colleague), "debriefs"))
    assert row == {
        "Date": str(timezone.localdate()),
        "Sitting": "1",
        "Team": "Harbour team",
        "Question of the moment": "",
        "Answers": "A kettle",
        "Is this working?": "Bronwen Tully: Warm at last",
        "What got in the way": "No bus",
        "What went well": "Phoned",
        "To do": "Ring them",
        "Not sorted yet": "Hm",
    }
    (row,) = rows_of(take(sign_in(borough.worker), "debriefs"))
    assert "Perpetua Wold: The lantern" in row["Is this working?"]
    assert not [cell for cell in row.values() if "Larkspurred" in cell or "Low" in cell]
    looks = CaseLook.objects.filter(what="Debriefs, as a file")
    assert set(looks.values_list("person__name", "case__citizen__name")) == {
        ("Idris Fenwood", "Bronwen Tully"),
        ("Wren Calloway", "Bronwen Tully"),
        ("Wren Calloway", "Perpetua Wold"),
    }


def test_actions_are_made_into_a_file(
    sign_in: SignIn, borough: Borough, issue: Issue, case: Case, restricted: Case
) -> None:
    about = {"team": borough.harbour, "written_by": borough.worker}
    Action.objects.create(
        words="Ring them", case=case, issue=issue, carrier=borough.colleague, **about
    )
    Action.objects.create(words="The lantern", case=restricted, **about)
    (row,) = rows_of(take(sign_in(borough.colleague), "actions"))
    assert row["What to do"] == "Ring them"
    assert row["Carried by"] == "Idris Fenwood"
    assert row["How it stands"] == "To do"
    assert row["About"] == "Bronwen Tully"
    assert row["Because of the issue"] == issue.description
    assert len(rows_of(take(sign_in(borough.worker), "actions"))) == 2
    query = f"carrier={borough.colleague.pk}"
    assert len(rows_of(take(sign_in(borough.worker), "actions", query=query))) == 1


def test_an_address_that_cannot_be_read_leads_back_to_the_list_that_says_so(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    client = sign_in(borough.worker)
    answer = take(client, query="since=soup&words=rent")
    assert answer["Location"] == "/issues/?since=soup&words=rent"
    assert client.get(answer["Location"]).status_code == 422
    assert take(client, kind="exe").status_code == 302
    assert not Export.objects.exists()


def test_a_team_that_is_not_theirs_cannot_be_forged(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    hidden = IssueFactory(team=borough.quay)
    data = content_of(take(sign_in(borough.worker), query=f"team={borough.quay.pk}"))
    assert hidden.description.encode() not in data


@pytest.mark.parametrize("who", ["manager", "steward", "finance", "administrator", "stranger"])
def test_those_who_have_no_such_list_find_nothing_here(
    sign_in: SignIn, borough: Borough, issue: Issue, who: str
) -> None:
    assert take(sign_in(getattr(borough, who))).status_code == 404


def test_another_team_downloads_its_own_list(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    assert rows_of(take(sign_in(borough.other_worker))) == []


def test_a_list_that_there_is_not_and_a_look_at_the_address_get_nothing(
    sign_in: SignIn, borough: Borough
) -> None:
    client = sign_in(borough.worker)
    assert take(client, "welfare").status_code == 404
    assert client.get(URL).status_code == 405


def test_nobody_downloads_a_list_without_the_pages_own_token(
    borough: Borough, issue: Issue
) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(borough.worker)
    assert take(client).status_code == 403
