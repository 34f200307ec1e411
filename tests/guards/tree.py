"""What the guards walk over: files, modules, syntax trees and models of the project itself."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from django.apps import apps
from django.db import models

ROOT = Path(__file__).resolve().parent.parent.parent
APPS = ("hls", "systems", "casework", "debriefs", "purchases", "learning_cycles")


@cache
def files() -> tuple[Path, ...]:
    """Every file that is, or is about to be, in the repository; none that git ignores."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    ).stdout
    found = (ROOT / name for name in listed.split("\0") if name)
    return tuple(sorted(path for path in set(found) if path.is_file()))


def name_of(path: Path) -> str:
    """A file as people name it: from the top of the project."""
    return path.relative_to(ROOT).as_posix()


def modules(*, tests: bool = False) -> Iterator[Path]:
    """The Python files of our apps, and of the tests if asked for."""
    tops = (*APPS, "tests") if tests else APPS
    for path in files():
        parts = path.relative_to(ROOT).parts
        if path.suffix == ".py" and parts[0] in tops:
            yield path


def views_and_apis() -> Iterator[Path]:
    """The modules that answer requests: ``views`` and ``api``, as one file or as a package."""
    for path in modules():
        parts = path.relative_to(ROOT).with_suffix("").parts
        if any(part in ("views", "api") for part in parts[1:]) or parts == ("hls", "home"):
            yield path


def templates() -> Iterator[Path]:
    """Our own templates."""
    return (path for path in files() if name_of(path).startswith("templates/"))


@cache
def parsed(path: Path) -> ast.Module:
    """The syntax tree of a module."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def own_models() -> list[type[models.Model]]:
    """Our tables, without the history that triggers copy from them."""
    return [
        model
        for model in apps.get_models()
        if model._meta.app_label in APPS and not hasattr(model, "pgh_tracked_model")
    ]


def settle(found: Mapping[str, str] | set[str], allowed: Mapping[str, str]) -> None:
    """Fail for what is found and not allowed, and for what is allowed and found no more.

    ``found``: where, and if it helps what; ``allowed``: where, and the reason.
    """
    told = dict(found) if isinstance(found, Mapping) else dict.fromkeys(found, "")
    unwanted = {where: what for where, what in told.items() if where not in allowed}
    stale = sorted(set(allowed) - set(told))
    assert not unwanted, "Against the rule: " + "; ".join(
        f"{where} {what}".strip() for where, what in sorted(unwanted.items())
    )
    assert not stale, f"Allowed, but nothing is there any more: {stale}"
    assert all(reason.strip() for reason in allowed.values()), "Each exception needs its reason."
