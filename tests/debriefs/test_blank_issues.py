"""/issues/blank/: the issue log to fill in by hand, in the columns of the paper template."""

import re

import pytest
from django.test import Client

from debriefs.importing.reading import read_log
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.debriefs.sheets import LOWER, UPPER, paper_row, workbook
from tests.support.pdf import pages_of

pytestmark = pytest.mark.django_db

URL = "/issues/blank/"


@pytest.fixture
def client(borough: Borough, sign_in: SignIn) -> Client:
    return sign_in(borough.worker)


def test_it_has_the_columns_of_the_paper_template(client: Client) -> None:
    page = client.get(URL).content.decode()
    heads = re.findall(r"<th [^>]*>([^<]*)</th>", page)
    assert [head.strip() for head in heads] == [
        *filter(None, UPPER),
        *(below for below in LOWER if below),
    ]


def test_what_is_typed_under_its_headings_can_be_brought_in(client: Client) -> None:
    page = client.get(URL).content.decode()
    rows: list[list[object]] = []
    for row in re.findall(r"<tr>(.*?)</tr>", page, re.DOTALL)[:2]:
        cells: list[object] = []
        for attributes, words in re.findall(r"<th ([^>]*)>([^<]*)</th>", row):
            wide = re.search(r'colspan="(\d)"', attributes)
            cells += [words.strip(), *[""] * (int(wide[1]) - 1 if wide else 0)]
        rows.append(cells)
    # As a spreadsheet has them: under a heading of two rows there is nothing.
    above, below = rows
    under = iter(below)
    deep = [False, True, True, True, False, True, True, True, True, True]
    second = [next(under) if there else "" for there in deep]
    assert len(read_log(workbook(Log=[above, second, paper_row()])).lines) == 1


def test_as_a_pdf_it_is_one_page_of_a4_across(client: Client) -> None:
    answer = client.get(f"{URL}?as=pdf")
    assert answer["Content-Disposition"] == 'attachment; filename="issue-log-form.pdf"'
    assert pages_of(answer.content) == [(297, 210)]


def test_the_list_of_issues_leads_here(client: Client) -> None:
    assert f'href="{URL}"' in client.get("/issues/").content.decode()
