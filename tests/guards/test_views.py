"""Views fetch from scoped reads only, name their methods, are short, and few are open to all."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import models

from tests.guards.addresses import addresses
from tests.guards.tree import (
    APPS,
    ROOT,
    modules,
    name_of,
    own_models,
    parsed,
    settle,
    views_and_apis,
)

LONGEST_VIEW = 40
METHOD_DECORATORS = {"require_GET", "require_POST", "require_safe", "require_http_methods"}

# Reads that something else than the person bounds.
READS_OF_EVERYTHING = {
    "casework/views/people.py Person.objects": "who walks alongside in a case that was fetched",
    "debriefs/views/issues.py Person.objects": "who carries an issue that was fetched",
    "debriefs/views/sections.py Welfare.objects": "of a debrief that was fetched; then by whom",
    "debriefs/views/writing.py Activity.objects": "of the team of a debrief that was fetched",
    "hls/home.py System.objects": "those in which the person's own roles are held",
    "systems/views/invitations.py Invitation.objects": "the key in the link finds it",
    "systems/views/invitations.py Person.objects": "whom the invitation that was found is for",
    "systems/views/roles.py System.objects": "those that whoever moves a role looks after",
}

# Views that somebody without an account may open.
OPEN_TO_ALL = {
    "debriefs.views.pulled_in.outside": "the key in the link lets one person read and answer",
    "hls.health.health": "a machine asks whether all is well",
    "hls.weekly_email.turn_off_page": "the link in the mail is the key, to no more such mails",
    "hls.ui.views.theme": "the council's colour, also on the sign-in page",
    "purchases.views.public.organisation": "what an organisation published, if it switched it on",
    "purchases.views.public.quarter_file": "the same, as a file",
    "systems.views.invitations.invitation": "the link in the mail is the key",
}

# Catching what the database refuses, inside the transaction that it has ended.
CAUGHT_INSIDE: dict[str, str] = {}

# Names of Django's own way to everything, which no view begins with.
BARE = {name for name, _ in inspect.getmembers(models.QuerySet, callable)} - {"none"}
BARE |= {"get_queryset"}


def scoped_models() -> set[str]:
    """Models whose manager has named reads of its own."""
    return {
        model.__name__
        for model in own_models()
        if type(model._default_manager.all()) is not models.QuerySet
    }


def where(path: Path, node: ast.AST) -> str:
    return f"{name_of(path)}:{getattr(node, 'lineno', 0)}"


def functions(path: Path) -> Iterator[ast.FunctionDef]:
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.FunctionDef):
            yield node


def chain_after(node: ast.AST, parents: dict[int, ast.AST]) -> list[str]:
    """The names that follow ``node`` in ``node.first(...).second(...)``."""
    names = []
    above = parents.get(id(node))
    while isinstance(above, ast.Attribute | ast.Call):
        if isinstance(above, ast.Attribute):
            names.append(above.attr)
        elif above.func is not node:
            break
        node, above = above, parents.get(id(above))
    return names


def bare_reads(path: Path) -> Iterator[str]:
    """Each ``Model.objects`` of a scoped model that no read of its own follows."""
    named = scoped_models()
    parents = {
        id(child): node for node in ast.walk(parsed(path)) for child in ast.iter_child_nodes(node)
    }
    for node in ast.walk(parsed(path)):
        if (
            isinstance(node, ast.Attribute)
            and node.attr in ("objects", "_default_manager", "_base_manager")
            and isinstance(node.value, ast.Name)
            and node.value.id in named
            and set(chain_after(node, parents)) <= BARE
        ):
            yield f"{node.value.id}.{node.attr}"


def test_there_are_views_to_look_at() -> None:
    assert len(list(views_and_apis())) > 15
    assert {"Case", "Issue", "Purchase", "Conversation"} <= scoped_models()


def test_a_view_begins_with_a_named_read() -> None:
    found = {
        f"{name_of(path)} {text}": "" for path in views_and_apis() for text in bare_reads(path)
    }
    settle(found, READS_OF_EVERYTHING)


def test_every_view_of_ours_names_its_methods() -> None:
    lax = {}
    for address in addresses():
        view = inspect.unwrap(address.view)
        if view.__module__.split(".")[0] not in APPS or hasattr(address.view, "cls"):
            continue
        if address.route.startswith("admin/"):
            continue
        path = Path(inspect.getfile(view))
        (function,) = [each for each in functions(path) if each.name == view.__name__]
        decorators = [
            each.func if isinstance(each, ast.Call) else each for each in function.decorator_list
        ]
        if not {getattr(each, "id", "") for each in decorators} & METHOD_DECORATORS:
            lax[f"{view.__module__}.{view.__name__}"] = "names no methods"
    settle(lax, {})


def test_a_view_is_short() -> None:
    long = {
        f"{name_of(path)} {function.name}": f"has {lines} lines"
        for path in views_and_apis()
        for function in functions(path)
        if (lines := (function.end_lineno or 0) - function.lineno + 1) >= LONGEST_VIEW
    }
    settle(long, {})


def test_only_a_few_views_are_open_to_all() -> None:
    exempt = {
        f"{inspect.unwrap(address.view).__module__}.{inspect.unwrap(address.view).__name__}"
        for address in addresses()
        if getattr(address.view, "login_required", True) is False
        and inspect.unwrap(address.view).__module__.split(".")[0] in APPS
        and not hasattr(address.view, "cls")
    }
    settle(exempt, OPEN_TO_ALL)


def test_the_api_asks_who_it_is() -> None:
    """Django's own guard leaves the API to itself."""
    from rest_framework.permissions import IsAuthenticated

    viewsets = [address.view.cls for address in addresses() if hasattr(address.view, "cls")]
    assert viewsets
    assert [v for v in viewsets if v.permission_classes != [IsAuthenticated]] == []


def opens_transaction(node: ast.With) -> bool:
    names = {ast.unparse(item.context_expr).split("(")[0] for item in node.items}
    return bool(names & {"transaction.atomic", "atomic", "acting"})


def test_what_the_database_refuses_is_caught_outside_the_transaction() -> None:
    found = {}
    for path in modules():
        for block in ast.walk(parsed(path)):
            if not (isinstance(block, ast.With) and opens_transaction(block)):
                continue
            for inner in ast.walk(block):
                if not isinstance(inner, ast.Try):
                    continue
                nested = [each for each in inner.body if isinstance(each, ast.With)]
                if any(opens_transaction(each) for each in nested):
                    continue  # a savepoint of its own
                caught = " ".join(ast.unparse(h.type) for h in inner.handlers if h.type)
                if any(name in caught for name in ("IntegrityError", "DatabaseError", "DataError")):
                    found[where(path, inner)] = caught
    settle(found, CAUGHT_INSIDE)


@pytest.mark.parametrize("name", ["signals.py", "services.py"])
def test_no_app_has_signals_or_service_classes(name: str) -> None:
    assert not [app for app in APPS if (ROOT / app / name).exists()]


def test_nothing_hangs_on_a_signal_of_a_model() -> None:
    found = {
        name_of(path): ""
        for path in modules()
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.ImportFrom) and node.module == "django.db.models.signals"
    }
    settle(found, {})
