"""/exports/: a list of more than 2,000 rows is made in the background, for its owner alone."""

import gc
from datetime import timedelta
from typing import Any

import pytest
from celery.exceptions import SoftTimeLimitExceeded
from django.core.files.storage import default_storage
from django.utils import timezone

from casework.actions import set_restricted, step_back
from casework.models import Case, CaseLook
from debriefs.exports import IssuesExport
from debriefs.models import Issue
from systems.actions import exports
from systems.actions.exports import AT_ONCE, make_export
from systems.actions.people import end_role_at_once
from systems.models import Export, Person, Role
from tests.borough import Borough
from tests.debriefs.conftest import HTMX, SignIn
from tests.debriefs.exported import ask, file_of, fill, make, rows_in
from tests.factories import IssueFactory, RoleFactory


@pytest.fixture
def issues(borough: Borough) -> None:
    """Three issues of the Harbour team."""
    fill(borough, 3)


def test_the_limit_between_at_once_and_in_the_background(sign_in: SignIn, borough: Borough) -> None:
    fill(borough, AT_ONCE)
    client = sign_in(borough.worker)
    assert len(rows_in(client.post("/exports/issues/", {"file_format": "csv"}))) == AT_ONCE
    fill(borough, 1)
    assert client.post("/exports/issues/", {"file_format": "csv"}).status_code == 302
    assert Export.objects.get().rows_in_all == AT_ONCE + 1


def test_only_its_owner_opens_it(sign_in: SignIn, borough: Borough, issues: None) -> None:
    export = make(borough.worker)
    for path in (export.get_absolute_url(), f"{export.get_absolute_url()}file/"):
        for who in ("colleague", "coordinator", "manager", "administrator", "stranger"):
            assert sign_in(getattr(borough, who)).get(path).status_code == 404
    assert len(rows_in(file_of(sign_in(borough.worker), export))) == 3
    for who in ("colleague", "worker"):
        listed = sign_in(getattr(borough, who)).get("/exports/").content.decode()
        assert (export.get_absolute_url() in listed) is (who == "worker")


def test_a_file_holds_what_its_owner_may_see_when_it_is_made(
    sign_in: SignIn, borough: Borough, issues: None, restricted: Case
) -> None:
    IssueFactory(team=borough.harbour, case=restricted, description="The lantern")
    export = ask(borough.worker)
    step_back(case=restricted, person=borough.worker, by=borough.coordinator)
    make_export(export_id=export.pk)
    export.refresh_from_db()
    rows = rows_in(file_of(sign_in(borough.worker), export))
    assert "The lantern" not in [row["Issue description"] for row in rows]
    assert export.rows_done == 3
    assert not CaseLook.objects.filter(person=borough.worker, what__contains="file").exists()


def test_a_file_is_not_given_out_once_a_case_in_it_is_closed_to_its_owner(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    fill(borough, 3, case)
    export = make(borough.colleague)
    client = sign_in(borough.colleague)
    assert len(rows_in(file_of(client, export))) == 3
    set_restricted(case=case, restricted=True, by=borough.coordinator)
    answer = file_of(client, export)
    assert answer["Location"] == export.get_absolute_url()
    page = client.get(answer["Location"]).content.decode()
    assert "The file is not given out any more." in page
    assert "Download" not in page


def test_a_case_restricted_elsewhere_takes_no_file_away(
    sign_in: SignIn, borough: Borough, issues: None, case: Case
) -> None:
    export = make(borough.colleague)
    set_restricted(case=case, restricted=True, by=borough.coordinator)
    assert len(rows_in(file_of(sign_in(borough.colleague), export))) == 3


def test_a_file_is_not_given_out_to_somebody_who_left_the_team(
    sign_in: SignIn, borough: Borough, issues: None
) -> None:
    export = make(borough.colleague)
    end_role_at_once(role=Role.objects.get(person=borough.colleague), by=borough.coordinator)
    assert file_of(sign_in(borough.colleague), export).status_code == 302


def test_somebody_who_left_the_team_meanwhile_gets_a_sentence_and_no_file(
    sign_in: SignIn, borough: Borough, issues: None
) -> None:
    export = ask(borough.colleague)
    end_role_at_once(role=Role.objects.get(person=borough.colleague), by=borough.coordinator)
    make_export(export_id=export.pk)
    page = sign_in(borough.colleague).get(export.get_absolute_url()).content.decode()
    assert "You do not have this list any more." in page
    assert not default_storage.exists(export.path)


def test_filters_that_cannot_be_read_any_more_are_said(
    sign_in: SignIn, borough: Borough, issues: None
) -> None:
    RoleFactory(person=borough.worker, system=borough.quay)
    other = RoleFactory(person=borough.worker)
    export = ask(borough.worker, query=f"team={other.system_id}")
    other.delete()
    make_export(export_id=export.pk)
    page = sign_in(borough.worker).get(export.get_absolute_url()).content.decode()
    assert "Something that it was filtered by is not there for you any more." in page


def test_the_filters_hold_for_the_file_too(sign_in: SignIn, borough: Borough, issues: None) -> None:
    IssueFactory(team=borough.harbour, description="Dim llusern Siân")
    export = make(borough.worker, query="words=sian")
    client = sign_in(borough.worker)
    assert [row["Issue description"] for row in rows_in(file_of(client, export))] == [
        "Dim llusern Siân"
    ]
    page = client.get(export.get_absolute_url()).content.decode()
    assert 'href="/issues/?words=sian"' in page


def test_the_page_shows_how_far_it_is_and_stops_asking_in_the_end(
    sign_in: SignIn, borough: Borough, issues: None
) -> None:
    export = ask(borough.worker)
    client = sign_in(borough.worker)
    path = export.get_absolute_url()
    assert "as soon as its turn comes" in client.get(path).content.decode()
    Export.objects.update(state="making", rows_done=1000, rows_in_all=3200)
    part = client.get(path, headers=HTMX).content.decode()
    assert "1,000 of 3,200 rows are written." in part
    assert 'hx-trigger="every 2s"' in part
    assert f'href="{path}"' in part
    assert "<html" not in part
    make_export(export_id=export.pk)
    part = client.get(path, headers=HTMX).content.decode()
    assert "It is ready: 3 rows." in part
    assert "hx-trigger" not in part


def test_progress_is_noted_as_rows_are_written(
    borough: Borough, issues: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(IssuesExport, "chunk", 2)
    seen = []

    def looks(self: IssuesExport, person: Person, cases: object) -> None:
        seen.append(Export.objects.values_list("state", "rows_done").get())

    monkeypatch.setattr(IssuesExport, "put_on_record", looks)
    make(borough.worker)
    assert seen == [("making", 3)]


def test_one_that_is_cut_off_again_and_again_ends_with_a_sentence(
    sign_in: SignIn, borough: Borough, issues: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    export = ask(borough.worker)

    def breaks(*args: object) -> None:
        raise OSError("The disk is full")

    with monkeypatch.context() as broken:
        broken.setattr(IssuesExport, "put_on_record", breaks)
        for _ in range(3):
            with pytest.raises(OSError, match="full"):
                make_export(export_id=export.pk)
    make_export(export_id=export.pk)
    client = sign_in(borough.worker)
    page = client.get(export.get_absolute_url()).content.decode()
    assert "The file was not made." in page
    assert "cut off 3 times" in page
    assert file_of(client, export).status_code == 302


def test_one_that_takes_too_long_says_what_to_do(
    sign_in: SignIn, borough: Borough, issues: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def is_slow(*args: object) -> None:
        raise SoftTimeLimitExceeded

    monkeypatch.setattr(IssuesExport, "cells", is_slow)
    export = make(borough.worker)
    page = sign_in(borough.worker).get(export.get_absolute_url()).content.decode()
    assert "It took too long. Choose a shorter period" in page


def test_what_is_not_put_on_record_is_not_given_out(
    sign_in: SignIn, borough: Borough, issues: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*args: object) -> None:
        raise OSError

    monkeypatch.setattr(IssuesExport, "put_on_record", breaks)
    export = ask(borough.worker)
    with pytest.raises(OSError):  # noqa: PT011 - the one above
        make_export(export_id=export.pk)
    assert file_of(sign_in(borough.worker), export).status_code == 302


def test_file_and_row_are_gone_after_a_week(
    sign_in: SignIn, borough: Borough, issues: None
) -> None:
    old, young = make(borough.worker), make(borough.worker)
    for export, age in ((old, timedelta(days=7)), (young, timedelta(days=6, hours=23))):
        Export.objects.filter(pk=export.pk).update(asked_at=timezone.now() - age)
    client = sign_in(borough.worker)
    assert client.get(old.get_absolute_url()).status_code == 404
    assert file_of(client, old).status_code == 404
    assert default_storage.exists(old.path)
    for _ in range(2):
        exports.forget()
    assert list(Export.objects.all()) == [young]
    assert not default_storage.exists(old.path)
    assert len(rows_in(file_of(client, young))) == 3


def test_a_file_that_storage_lost_is_no_broken_page(
    sign_in: SignIn, borough: Borough, issues: None
) -> None:
    export = make(borough.worker)
    default_storage.delete(export.path)
    client = sign_in(borough.worker)
    assert file_of(client, export).status_code == 302
    assert client.get(export.get_absolute_url()).status_code == 200


def test_an_export_that_is_gone_is_made_by_nobody(db: None) -> None:
    make_export(export_id=0)


def test_the_list_of_files_says_how_each_stands(
    sign_in: SignIn, borough: Borough, issues: None
) -> None:
    client = sign_in(borough.worker)
    assert "Nothing here at the moment." in client.get("/exports/").content.decode()
    make(borough.worker)
    ask(borough.worker)
    page = " ".join(client.get("/exports/").content.decode().split())
    assert "Ready, 3 rows; kept until" in page
    assert "Waiting to be made, 0 of 1 rows" in page


def issues_in_memory() -> int:
    """Asked of their type alone: asking a weak proxy wakes what is gone."""
    gc.collect()
    return sum(type(each) is Issue for each in gc.get_objects())


def test_memory_holds_one_chunk_of_rows(borough: Borough, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(borough, 43)
    # What a test that failed before this one still holds is none of this one's.
    there_before = issues_in_memory()
    monkeypatch.setattr(IssuesExport, "chunk", 5)
    written: list[int] = []
    alive: list[int] = []
    cells = IssuesExport.cells

    def counting(self: IssuesExport, row: Issue) -> Any:
        written.append(row.pk)
        if len(written) == 43:
            alive.append(issues_in_memory() - there_before)
        return cells(self, row)

    monkeypatch.setattr(IssuesExport, "cells", counting)
    make(borough.worker)
    assert alive[0] <= 10
