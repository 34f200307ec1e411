"""``manage.py likeness``: the right home of labelled texts, without touching the site's own."""

import csv
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from learning_cycles.models import ComparedText, Conversation, TermInHome
from systems.models import System

pytestmark = pytest.mark.django_db

TEXTS = """id,home,text
1,debt,A bailiff at the door
2,debt,"Enforcement agents, again"
3,bus,No bus before the early shift
4,bus,The fare takes a third of her wages
5,,Rent arrears and a bailiff
6,bus,zzyzx
"""
HOMES = "home,question\ndebt,Who is helped by a debt?\nbus,How does one get to work?\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "texts.csv"
    path.write_text(TEXTS, encoding="utf-8")
    (tmp_path / "texts-homes.csv").write_text(HOMES, encoding="utf-8")
    return path


def test_the_same_columns_come_back_with_the_homes_found(file: Path) -> None:
    written, said = StringIO(), StringIO()
    call_command("likeness", str(file), stdout=written, stderr=said)
    rows = list(csv.DictReader(StringIO(written.getvalue())))
    assert [(row["id"], row["home"]) for row in rows] == [
        ("1", "debt"),
        ("2", "debt"),
        ("3", "bus"),
        ("4", "bus"),
        ("5", "debt"),
        ("6", ""),
    ]
    assert rows[1]["text"] == "Enforcement agents, again"
    assert said.getvalue().splitlines() == [
        "The right home first: 4 of 5 (80%)",
        "Among the first 3: 4 of 5 (80%)",
    ]


def test_what_was_written_can_be_read_again(file: Path, tmp_path: Path) -> None:
    output, said = tmp_path / "found.csv", StringIO()
    homes = tmp_path / "texts-homes.csv"
    call_command("likeness", str(file), output=output, stdout=said)
    assert "The right home first: 4 of 5 (80%)" in said.getvalue()
    said = StringIO()
    call_command("likeness", str(output), homes=homes, output=tmp_path / "2.csv", stdout=said)
    assert "The right home first: 5 of 5 (100%)" in said.getvalue()


def test_each_text_is_held_out_of_its_own_home(tmp_path: Path) -> None:
    path = tmp_path / "alone.csv"
    path.write_text("id,home,text\n1,one,A bailiff\n2,two,No bus\n", encoding="utf-8")
    said = StringIO()
    call_command("likeness", str(path), output=tmp_path / "out.csv", stdout=said)
    assert "Among the first 3: 0 of 2 (0%)" in said.getvalue()


def test_nothing_of_the_site_is_touched(file: Path) -> None:
    before = [table.objects.count() for table in (System, Conversation, ComparedText, TermInHome)]
    call_command("likeness", str(file), stdout=StringIO(), stderr=StringIO())
    after = [table.objects.count() for table in (System, Conversation, ComparedText, TermInHome)]
    assert after == before


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"id,text\n1,Hello\n", "has no column home"),
        (b"id,home,text\n1,a,\xff\xfe\n", "not a CSV file in UTF-8"),
        (b"", "has no column id and no column home and no column text"),
    ],
)
def test_a_file_that_is_not_one_is_refused_in_words(
    tmp_path: Path, content: bytes, message: str
) -> None:
    path = tmp_path / "wrong.csv"
    path.write_bytes(content)
    with pytest.raises(CommandError, match=message):
        call_command("likeness", str(path))
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("likeness", str(tmp_path / "none.csv"))
