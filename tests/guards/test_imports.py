"""Imports run one way: the shell, then each app knows those below it."""

import subprocess
import sys
import tomllib
from pathlib import Path

from tests.guards.tree import ROOT

LAYERS = ["learning_cycles", "purchases", "debriefs", "casework", "systems", "hls.ui"]


def test_the_layers_are_these() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    (layers,) = [each["layers"] for each in contracts if each["type"] == "layers"]
    assert layers == LAYERS


def test_imports_run_one_way() -> None:
    program = Path(sys.executable).parent / "lint-imports"
    ended = subprocess.run(
        [program, "--no-cache"], cwd=ROOT, capture_output=True, check=False, text=True
    )
    assert ended.returncode == 0, ended.stdout
