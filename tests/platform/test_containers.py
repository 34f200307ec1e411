"""The compose file, the Dockerfile and the scripts that they start agree with each other."""

import os
import re
from typing import Any

import pytest
import yaml

from hls.local.places import CHECKOUT
from tests.platform.production import SETTINGS

SERVICES_OF_OURS = ["migrate", "web", "worker", "beat"]
RUNNING = ["web", "worker", "beat"]
# What ``${NAME}``, ``${NAME:-default}`` and ``${NAME:?reason}`` look like.
VARIABLE = re.compile(r"\$\{(\w+)(?::([-?])([^}]*))?\}")


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    text = (CHECKOUT / "docker-compose.yml").read_text()
    loaded: dict[str, Any] = yaml.safe_load(text)
    return loaded


@pytest.fixture(scope="module")
def dockerfile() -> str:
    return (CHECKOUT / "Dockerfile").read_text()


def test_the_services_are_those_that_the_operating_guide_names(compose: dict[str, Any]) -> None:
    assert set(compose["services"]) == {*SERVICES_OF_OURS, "postgres", "redis"}


@pytest.mark.parametrize("name", SERVICES_OF_OURS)
def test_a_service_starts_a_script_that_is_there_and_can_be_run(
    name: str, compose: dict[str, Any]
) -> None:
    (script,) = compose["services"][name]["command"]

    assert script == f"deploy/{name}"
    assert os.access(CHECKOUT / script, os.X_OK)


def test_the_image_starts_the_web_server_by_itself(dockerfile: str) -> None:
    assert 'CMD ["deploy/web"]' in dockerfile


def test_the_image_runs_as_a_user_without_rights(dockerfile: str) -> None:
    last_stage = dockerfile.rsplit("FROM ", maxsplit=1)[-1]

    assert re.search(r"useradd --uid \d{5}", last_stage)
    assert last_stage.index("USER hls") < last_stage.index("CMD [")


def test_no_secret_stays_in_the_image(dockerfile: str) -> None:
    kept = re.findall(r"^(?:ENV|ARG) .*(?:\\\n.*)*", dockerfile, re.MULTILINE)

    assert not any("SECRET" in line or "PASSWORD" in line for line in kept)


@pytest.mark.parametrize("name", [*RUNNING, "postgres", "redis"])
def test_each_service_says_how_it_is(name: str, compose: dict[str, Any]) -> None:
    test = compose["services"][name]["healthcheck"]["test"]

    assert test[0] == "CMD"
    if name in RUNNING:
        assert test[1:] == ["python", "-m", "deploy.healthcheck", name]


@pytest.mark.parametrize("name", RUNNING)
def test_nothing_starts_before_the_database_is_up_to_date(
    name: str, compose: dict[str, Any]
) -> None:
    waits = compose["services"][name]["depends_on"]

    assert waits["migrate"]["condition"] == "service_completed_successfully"
    assert waits["postgres"]["condition"] == "service_healthy"
    assert waits["redis"]["condition"] == "service_healthy"


@pytest.mark.parametrize("name", ["SECRET_KEY", "POSTGRES_PASSWORD", "ALLOWED_HOSTS", "EMAIL_URL"])
def test_what_has_no_safe_default_must_be_given(name: str) -> None:
    text = (CHECKOUT / "docker-compose.yml").read_text()
    uses = [kind for used, kind, _ in VARIABLE.findall(text) if used == name]

    assert "?" in uses
    assert "-" not in uses


def test_every_variable_is_explained_in_the_example() -> None:
    compose = (CHECKOUT / "docker-compose.yml").read_text()
    example = (CHECKOUT / ".env.example").read_text()
    explained = set(re.findall(r"^(\w+)=", example, re.MULTILINE))

    assert {name for name, _, _ in VARIABLE.findall(compose)} - {"SSL_REDIRECT"} == explained


def test_the_example_holds_no_secret() -> None:
    example = (CHECKOUT / ".env.example").read_text()

    for name in ("SECRET_KEY", "POSTGRES_PASSWORD", "EMAIL_URL", "OIDC_SECRET"):
        assert f"\n{name}=\n" in example


def test_the_services_are_given_all_that_production_asks_for(compose: dict[str, Any]) -> None:
    given = compose["services"]["web"]["environment"]
    in_image = {"DJANGO_SETTINGS_MODULE"}

    assert {*SETTINGS, "DATABASE_URL", "REDIS_URL"} - in_image <= set(given)


def test_what_is_kept_lies_on_volumes(compose: dict[str, Any], dockerfile: str) -> None:
    services = compose["services"]

    assert "postgres:/var/lib/postgresql/data" in services["postgres"]["volumes"]
    assert "media:/data/media" in services["web"]["volumes"]
    assert "beat:/data/beat" in services["beat"]["volumes"]
    assert "MEDIA_ROOT=/data/media" in dockerfile
    assert "BEAT_SCHEDULE=/data/beat/schedule" in dockerfile
    assert set(compose["volumes"]) == {"postgres", "media", "beat"}


def test_only_the_web_server_can_be_reached_from_outside(compose: dict[str, Any]) -> None:
    published = [name for name, service in compose["services"].items() if "ports" in service]

    assert published == ["web"]


def test_the_broker_writes_nothing_to_a_disk(compose: dict[str, Any]) -> None:
    """Who is on a page just now is in its memory: docs/decisions/0009."""
    broker = compose["services"]["redis"]
    assert broker["command"] == ["redis-server", "--save", "", "--appendonly", "no"]
    assert "volumes" not in broker
