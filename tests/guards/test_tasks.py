"""Background work is thin, bounded, and carries ids only."""

from __future__ import annotations

import ast
import inspect
import textwrap
from typing import Any, get_type_hints

import pytest
from django.conf import settings

from hls.celery import app
from tests.guards.tree import APPS, ROOT

app.loader.import_default_modules()
app.autodiscover_tasks(force=True)
# A worker of a laptop listens to these, and so do the services of the compose file.
OURS = {name: task for name, task in sorted(app.tasks.items()) if name.split(".")[0] in APPS}
QUEUES = ("default", "rollup")
every_task = pytest.mark.parametrize("name", OURS)

# Whatever decides or repeats is the work of an action.
THICK = (
    ast.If, ast.For, ast.While, ast.Try, ast.With, ast.Match, ast.Lambda,
    ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp,
)  # fmt: skip


def queue_of(name: str) -> str:
    return str(settings.CELERY_TASK_ROUTES[name]["queue"])


def function_of(name: str) -> Any:
    return inspect.unwrap(OURS[name].run)


def body_of(name: str) -> list[ast.stmt]:
    tree = ast.parse(textwrap.dedent(inspect.getsource(function_of(name))))
    function = tree.body[0]
    assert isinstance(function, ast.FunctionDef)
    has_docstring = ast.get_docstring(function) is not None
    return function.body[1:] if has_docstring else function.body


def test_there_are_tasks_of_ours_to_look_at() -> None:
    assert "learning_cycles.tasks.roll_up" in OURS


@every_task
def test_a_task_names_the_queue_that_it_goes_to(name: str) -> None:
    assert queue_of(name) in QUEUES


def test_only_tasks_that_there_are_have_a_route() -> None:
    assert set(settings.CELERY_TASK_ROUTES) == set(OURS)


def test_a_worker_listens_to_every_queue_that_a_task_goes_to() -> None:
    started = (ROOT / "hls/local/run.py").read_text(encoding="utf-8")
    assert f'"{",".join(QUEUES)}"' in started


@every_task
def test_a_task_ends_in_time_and_before_its_message_is_given_to_another(name: str) -> None:
    task = OURS[name]
    given_again = settings.CELERY_BROKER_TRANSPORT_OPTIONS["visibility_timeout"]
    assert task.soft_time_limit is not None
    assert task.time_limit is not None
    assert task.soft_time_limit < task.time_limit < given_again


@every_task
def test_a_task_is_given_ids_and_nothing_else(name: str) -> None:
    function = function_of(name)
    hints = get_type_hints(function)
    assert hints.pop("return", None) is type(None), "A task gives nothing back."
    assert set(hints) == set(inspect.signature(function).parameters), "Each is annotated."
    assert all(hint in (int, str) for hint in hints.values())


@every_task
def test_a_task_only_calls_an_action(name: str) -> None:
    body = body_of(name)
    assert len(body) <= 2, "A task calls an action; what else it does belongs there."
    thick = [
        type(node).__name__ for part in body for node in ast.walk(part) if isinstance(node, THICK)
    ]
    assert not thick
    assert not [
        node for part in body for node in ast.walk(part)
        if isinstance(node, ast.Attribute) and node.attr == "objects"
    ]  # fmt: skip


@pytest.mark.parametrize("entry", settings.CELERY_BEAT_SCHEDULE)
def test_what_is_on_the_schedule_is_a_task_in_its_own_queue_that_does_not_pile_up(
    entry: str,
) -> None:
    planned: Any = settings.CELERY_BEAT_SCHEDULE[entry]
    assert planned["options"]["queue"] == queue_of(planned["task"])
    assert planned["options"]["expires"] <= planned["schedule"].total_seconds()
