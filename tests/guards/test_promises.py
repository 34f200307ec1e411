"""What it never does, as far as tables, addresses, pages and the schema can show it."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.db import IntegrityError, models
from django.urls import reverse
from drf_spectacular.generators import SchemaGenerator

from casework import models as casework
from debriefs.models import Tally, WelfareBand, WelfareMonth
from learning_cycles.models import pictures
from purchases.models import LookBack, Purchase
from systems.admin import site
from systems.models import Person
from tests.factories import SystemFactory
from tests.guards.addresses import addresses
from tests.guards.test_templates import VALUE, as_html, html_templates
from tests.guards.tree import APPS, modules, name_of, own_models, settle

# 1 and 2: helping and spending wait for nobody, and nobody is measured.
NEVER = re.compile(
    r"approv|eligib|authoris|permission|\brefus|\btargets?\b|\branks?\b|ranking|\bleague|\bscor(e|ing)"
    r"|\brag\b|\bkpi|performance|benchmark|caseload",
    re.IGNORECASE,
)
NAMES_ALLOWED = {
    "systems.Person.user_permissions": "Django's own, for superusers in its administration",
}
WORDS_ALLOWED: dict[str, str] = {}

# 5: welfare is written and read in its team's debrief, and nowhere else.
WELFARE_AT_HOME = ("debriefs/", "hls/demo/")
WELFARE_ALLOWED = {
    "hls/settings/test.py": "how often a test may ask for one row of it",
    "hls/populate/faces.py": "invents it, for people who do not exist",
}
# No list, search, export, print, import or API is among those that read the table itself.
READS_WELFARE = {
    "debriefs/actions/freezing.py": "bands of shared faces above the teams",
    "debriefs/actions/welfare.py": "what the writer does with their own",
    "debriefs/forms/debrief.py": "the writer's own form",
    "debriefs/how_i_was.py": "the writer's own, with its history",
    "debriefs/how_we_are.py": "faces shared with a team, for the team",
    "debriefs/models/__init__.py": "names the tables",
    "debriefs/models/debrief.py": "the table itself",
    "debriefs/querysets/debriefs.py": "a debrief is listed for whoever may read something in it",
    "debriefs/querysets/welfare.py": "who may read it",
    "debriefs/saving.py": "the writer's own, saved as typed",
    "debriefs/views/sections.py": "its part of the debrief",
    "debriefs/views/talking.py": "the writer's own wish to talk",
    "debriefs/views/welfare.py": "the writer's own",
    "debriefs/views/writing.py": "the writer's own, saved by a button",
    "hls/populate/faces.py": "invents it, for people who do not exist",
    "debriefs/watching.py": "what a page of the debrief that is open shows anew",
    **WELFARE_ALLOWED,
}
SHOWS_WELFARE = re.compile(
    r"templates/debriefs/(debrief/|welfare/|entries/welfare|how_|talk\.html|debriefs?\.html"
    r"|prints/blank_)"
    # Bands that are frozen, above the teams.
    r"|templates/learning_cycles/dashboard(/people)?\.html"
)
# Whatever reads history is of one thing and says of what.
READS_HISTORY = {
    "casework/forgetting.py": "forgets that of a case whose record ends",
    "debriefs/actions/debriefs.py": "forgets that of debriefs that nobody wrote in",
    "debriefs/actions/forgetting.py": "forgets that of what is deleted for good",
    "debriefs/activity_history.py": "of judgements of kinds of work",
    "debriefs/how_i_was.py": "of welfare, by its writer alone",
    "debriefs/importing/doubts.py": "of issues from paper",
    "debriefs/issue_history.py": "of issues and countermeasures",
    "purchases/corrections.py": "of purchases that were corrected, for auditors",
    "learning_cycles/actions/same.py": "of where an issue was placed before",
    "learning_cycles/leverage.py": "of points of leverage",
    "purchases/history.py": "of one purchase",
    "purchases/kept_history.py": "of a card, a budget or a kind",
    "purchases/records.py": "forgets that of purchases that are gone",
    "systems/happenings.py": "of what each of these asks for",
}

# 3: what is a number about a citizen, and what it is for.
NUMBERS_OF_A_LIFE = {
    "casework.Citizen.version": "which text an edit was made on",
}


def spaced(name: str) -> str:
    """A name in code as words."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])|[_\-/:.]", " ", name)


def test_no_table_or_column_can_hold_an_approval_or_a_measure() -> None:
    names = {
        f"{model._meta.label}.{field.name}": field
        for model in own_models()
        for field in model._meta.get_fields()
    }
    found = {name: "" for name in names if NEVER.search(spaced(name))}
    for name, field in names.items():
        choices = getattr(field, "flatchoices", [])
        if any(NEVER.search(f"{spaced(str(value))} {label}") for value, label in choices):
            found[name] = "in its choices"
    settle(found, NAMES_ALLOWED)


def test_no_address_asks_for_an_approval_or_shows_a_measure() -> None:
    ours = [each for each in addresses() if not each.route.startswith(("admin/", "accounts/"))]
    settle({each.route for each in ours if NEVER.search(spaced(f"{each.route} {each.name}"))}, {})


def test_no_page_speaks_of_approvals_or_measures() -> None:
    found = {}
    for path in html_templates():
        words = re.sub(r"<[^>]*>", " ", VALUE.sub("", as_html(path)))
        if said := NEVER.search(words):
            found[name_of(path)] = said[0]
    settle(found, WORDS_ALLOWED)


def test_nothing_about_a_purchase_can_wait_for_somebody() -> None:
    columns = {field.name for field in Purchase._meta.get_fields()}
    assert not columns & {"state", "status", "decided_by", "decided_at", "checked_by", "limit"}
    assert {field.name for field in LookBack._meta.concrete_fields} == {
        "id",
        "purchase",
        "manager",
        "read_at",
        "version",
    }


def test_no_concern_is_told_of_beyond_its_own_pages() -> None:
    """Not in the API, not in the administration, and at no address that can be guessed."""
    schema: Any = SchemaGenerator().get_schema(request=None, public=True)
    assert "concern" not in str(schema).lower()
    assert not [model for model in site._registry if model.__name__.startswith("Concern")]
    named = [each for each in addresses() if each.name.startswith("purchases:concern")]
    assert named
    assert not [each for each in addresses() if "concerns/<int" in each.route]


def test_no_number_says_how_a_life_is_going() -> None:
    numbers = (models.IntegerField, models.FloatField, models.DecimalField)
    found = {
        f"{model._meta.label}.{field.name}"
        for model in own_models()
        if model.__module__ == casework.__name__
        for field in model._meta.concrete_fields
        if isinstance(field, numbers) and not isinstance(field, models.AutoField)
    }
    settle(found, NUMBERS_OF_A_LIFE)


def test_a_tally_mark_keeps_no_worker_and_has_no_history() -> None:
    assert not [f.name for f in Tally._meta.concrete_fields if f.related_model is Person]
    assert not [model for model in own_models() if model.__name__ == "TallyEvent"]
    assert not hasattr(Tally, "pgh_event_model")


def test_nothing_rolled_up_can_say_who_said_it() -> None:
    derived = [m for m in own_models() if m.__module__ == pictures.__name__]
    assert len(derived) > 3
    settle(
        {
            f"{model._meta.label}.{field.name}"
            for model in derived
            for field in model._meta.concrete_fields
            if field.related_model is Person
        },
        {},
    )


def test_welfare_stays_in_its_debrief() -> None:
    found = {
        name_of(path): "mentions it"
        for path in modules()
        if not name_of(path).startswith(WELFARE_AT_HOME) and "/migrations/" not in name_of(path)
        if re.search(r"\bWelfare\b|\bwelfare\b", path.read_text(encoding="utf-8"))
    }
    settle(found, WELFARE_ALLOWED)


def test_welfare_is_read_in_a_few_places_alone() -> None:
    """Not in what lists, searches, exports, prints, imports or answers programs."""
    settle(naming(r"\bWelfare\b"), READS_WELFARE)


def test_history_is_read_in_a_few_places_alone() -> None:
    settle(naming(r"pgh_event_model|\b\w+Event\.objects|systems\.happenings"), READS_HISTORY)


def naming(words: str) -> set[str]:
    """Modules that name it, but for migrations."""
    return {
        name_of(path)
        for path in modules()
        if "/migrations/" not in name_of(path)
        and re.search(words, path.read_text(encoding="utf-8"))
    }


def test_no_template_beyond_the_debrief_shows_welfare() -> None:
    found = {
        name_of(path)
        for path in html_templates()
        if re.search(r"welfare|talk_to", path.read_text(encoding="utf-8"))
        and not SHOWS_WELFARE.match(name_of(path))
    }
    settle(found, {})


def test_what_is_frozen_above_the_teams_holds_neither_people_nor_exact_numbers() -> None:
    for model, columns in (
        (WelfareMonth, {"id", "first_day", "frozen_at"}),
        (WelfareBand, {"id", "month", "organisation", "face", "at_least"}),
    ):
        assert {field.name for field in model._meta.concrete_fields} == columns
        assert not hasattr(model, "pgh_event_model"), "history would tell what stood before"


@pytest.mark.django_db
@pytest.mark.parametrize("number", [2, 3, 4, 6, 7, 9, 11, 23])
def test_the_database_takes_no_exact_number_above_the_teams(number: int) -> None:
    month = WelfareMonth.objects.create(first_day="2020-02-01")
    with pytest.raises(IntegrityError):
        WelfareBand.objects.create(
            month=month, organisation=SystemFactory(), face=1, at_least=number
        )


def test_the_administration_holds_accounts_and_systems_alone() -> None:
    held = {model._meta.label for model in site._registry}
    assert held == {"systems.System", "systems.Person", "systems.Role", "systems.Invitation"}


def test_the_api_gives_neither_people_helped_nor_welfare() -> None:
    schema: Any = SchemaGenerator().get_schema(request=None, public=True)
    fields = {
        f"{name}.{field}"
        for name, component in schema["components"]["schemas"].items()
        for field in component.get("properties", {})
    }
    assert "Issue.description" in fields
    never = re.compile(r"citizen|welfare|face|address|phone|talk|how-i|how-we|how-people")
    assert not [each for each in [*fields, *schema["paths"]] if never.search(each)]


def test_nothing_is_sent_on_and_no_mark_says_who_made_it_over_the_api() -> None:
    schema: Any = SchemaGenerator().get_schema(request=None, public=True)
    components = schema["components"]["schemas"]
    taken = {
        f"{name}.{field}"
        for name, component in components.items()
        if name.startswith(("Begin", "Change", "PatchedChange"))
        for field in component["properties"]
    }
    assert "BeginIssue.description" in taken
    assert not [each for each in taken if "sen" in each.rpartition(".")[2]]
    assert set(components["Tally"]["properties"]) == {"id", "activity", "debrief", "marked_on"}


@pytest.mark.parametrize("app", APPS)
def test_no_task_ends_help_or_cover(app: str) -> None:
    """7: nothing that a clock starts closes a case, ends cover or writes to a citizen."""
    ends = re.compile(r"end_case|ended_on=|end_experiment|close_issue|citizen")
    tasks = [path for path in modules() if name_of(path).startswith(app) and path.stem == "tasks"]
    assert not [name_of(path) for path in tasks if ends.search(path.read_text(encoding="utf-8"))]


def test_the_api_is_where_it_has_always_been() -> None:
    assert reverse("api:issue-list") == "/api/v1/issues/"
