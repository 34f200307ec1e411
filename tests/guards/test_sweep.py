"""Every address, asked for as everybody: nobody reads what they may not, and nothing breaks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import transaction
from django.test import Client
from django_htmx.middleware import HtmxDetails

from hls.search.kinds import KINDS
from tests.guards.addresses import Address, addresses
from tests.guards.lives import READERS, Lives
from tests.guards.tree import settle

pytestmark = pytest.mark.django_db

TEAM = {"worker", "colleague", "coordinator"}
ABOVE = {"manager", "steward", "place_steward", "partner"}
EVERYBODY = [
    *("worker", "colleague", "coordinator", "other_worker", "manager", "steward"),
    *("place_steward", "finance", "administrator", "partner", "stranger", "superuser"),
]

# Who may open things of the Harbour team, by the beginning of their address; the longest counts.
INSIDERS: dict[str, set[str]] = {
    "cases/": TEAM,
    "debriefs/": TEAM,
    "debriefs/how-i-was/": {"worker"},
    "issues/": TEAM,
    "issues/import/<int:pk>": {"coordinator"},
    "pulled-in/": {"manager"},
    "successes/": TEAM,
    "issues/import/held/": {"coordinator"},
    "purchases/": TEAM | {"manager", "finance"},
    "purchases/cards/": {"administrator"},
    "purchases/budgets/": {"administrator"},
    "purchases/kinds/": {"administrator"},
    "purchases/drafts/": {"worker"},
    "purchases/concerns/": {"manager"},
    "purchases/statements/": {"finance"},
    "purchases/statements/lines/": {"worker", "finance"},
    "purchases/published/": {"finance"},
    "purchases/published/<int:pk>/": set(),  # off until it is switched on
    "systems/": TEAM | ABOVE | {"administrator"},
    "systems/<int:pk>/how-people-are/": set(),  # a team has none
    "systems/<int:pk>/leverage/": TEAM,
    "conversations/": TEAM | ABOVE,
    "steps/": ABOVE,
    "conversations/offers/": {"place_steward"},  # it is offered to another organisation
    "conversations/words/": {"steward", "place_steward"},
    "sense-making/": ABOVE,
    "cycles/": TEAM,
    "people/": {"coordinator", "administrator"},
    "notices/": {"worker"},
    "exports/": {"worker"},
    "exports/<slug:name>/": TEAM | {"other_worker"},
    "accounts/2fa/": {"worker"},
    "accounts/tokens/": {"worker"},
    "api/v1/debriefs/": TEAM,
    "api/v1/progress/": TEAM,
    "api/v1/notes/": TEAM,
    "api/v1/actions/": TEAM,
    "api/v1/tallies/": TEAM,
    "api/v1/issues/": TEAM,
    "api/v1/conversations/": TEAM | ABOVE,
    "api/v1/purchases/": TEAM | {"manager", "finance"},
    "api/v1/receipts/": TEAM | {"manager", "finance"},
    "api/v1/statements/": {"finance"},
    "api/v1/card-lines/": {"finance", "worker"},  # whose card it is
    "api/v1/budgets/": {"manager", "finance"},
    "admin/": {"superuser"},
}

# Whoever does not open them and yet knows of them from pages of their own: 403 is an answer.
KNOWING: dict[str, dict[str, str]] = {
    "systems/": {"finance": "the team is below the organisation whose spend they read"},
}

SIGN_IN = ("/accounts/login/", "/admin/login/")
# Where sign-in's own pages about second steps lead first.
REAUTHENTICATE = "/accounts/reauthenticate/"

# Addresses with something in them that is nobody's.
OPEN_TO_ALL = {
    "search/": "finds for everybody what they may see, and says so where it is nothing",
    "invitations/": "the link is the key, and asks whoever has it to sign in or join",
    "accounts/": "sign-in's own, about whoever asks",
}


def beginning_with(table: dict[str, Any], address: Address) -> str:
    """The longest key of ``table`` with which the address begins, or nothing."""
    return max((key for key in table if address.route.startswith(key)), key=len, default="")


def of_somebody() -> Iterator[Address]:
    """Addresses with something of somebody's in them."""
    for address in addresses():
        if address.parameters and (
            beginning_with(INSIDERS, address) or not beginning_with(OPEN_TO_ALL, address)
        ):
            yield address


def asked_by(who: str) -> Iterator[Address]:
    """What the sweep asks for as ``who``: sign-in's and Django's own pages as a few are enough."""
    for address in addresses():
        if address.route.startswith("accounts/") and who not in ("worker", "stranger"):
            continue
        if address.route.startswith("admin/") and who not in ("superuser", "administrator"):
            continue
        yield address


def ask(
    client: Client,
    method: str,
    path: str,
    *,
    data: dict[str, str] | None = None,
    headers: dict[str, str] | None = None,
) -> Any:
    """One request whose effects are taken back, whatever it was."""
    before = transaction.savepoint()
    response = getattr(client, method)(path, data or {}, headers=headers)
    response.body = body_of(response)
    transaction.savepoint_rollback(before)
    return response


@pytest.fixture(autouse=True)
def noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every request notices whether what answers it asks if htmx sent it."""
    read = HtmxDetails._get_header_value

    def noticing(details: HtmxDetails, name: str) -> str | None:
        details.request.META["looks_at_htmx"] = True
        return read(details, name)

    monkeypatch.setattr(HtmxDetails, "_get_header_value", noticing)


def looks_at_htmx(response: Any) -> bool:
    """Whether htmx may be answered something else: it was asked whether the request is htmx's."""
    return "looks_at_htmx" in response.wsgi_request.META


def body_of(response: Any) -> str:
    """All that a person gets: the words and where it sends them."""
    content = b"".join(response.streaming_content) if response.streaming else response.content
    return f"{response.headers.get('Location', '')} {content.decode(errors='replace')}"


def faults(response: Any, secret: list[str]) -> list[str]:
    """What is wrong with an answer to somebody from whom ``secret`` is kept."""
    found = [f"shows {mark}" for mark in secret if mark.lower() in response.body.lower()]
    if response.status_code >= 500:
        found.append(f"breaks: {response.exc_info and response.exc_info[1]!r}")
    return found


def lines_found(response: Any) -> list[Any]:
    """What a search shows, without the words that were typed, which stand on the page as well."""
    context = response.context
    pages = context["result"].found if "result" in context else [context["page"]]
    return [line for page in pages for line in page.lines]


def may_answer(who: str, address: Address, response: Any) -> bool:
    """Whether somebody who cannot open what is at the address is turned away as they must be."""
    if REAUTHENTICATE in response.headers.get("Location", ""):
        return True
    if who in KNOWING.get(beginning_with(KNOWING, address), {}):
        return response.status_code in (403, 404, 405)
    return response.status_code in (404, 405)


def test_every_address_with_something_in_it_says_who_opens_it() -> None:
    unknown = {address.route for address in of_somebody() if not beginning_with(INSIDERS, address)}
    settle(unknown, {})


def test_everybody_unknown_is_sent_to_sign_in(same_lives: Lives) -> None:
    client = Client(raise_request_exception=False)
    wrong = {}
    for address in addresses():
        response = ask(client, "get", address.path(same_lives.ids))
        sent = response.headers.get("Location", "").startswith(
            ("/accounts/login/", "/admin/login/")
        )
        if address.route.startswith("api/"):
            fine = response.status_code == 401
        elif getattr(address.view, "login_required", True):
            fine = response.status_code == 302 and sent
        else:
            fine = not faults(response, list(READERS))
        if not fine:
            wrong[address.route] = str(response.status_code)
    settle(wrong, {})


@pytest.mark.parametrize("who", EVERYBODY)
def test_nothing_breaks_and_nobody_opens_or_reads_what_is_not_theirs(
    same_lives: Lives, who: str
) -> None:
    client = Client(raise_request_exception=False)
    client.force_login(same_lives.person(who))
    secret = [mark for mark, readers in READERS.items() if who not in readers]
    guarded = set(of_somebody())
    wrong: dict[str, str] = {}
    for address in asked_by(who):
        path = address.path(same_lives.ids)
        response = ask(client, "get", path)
        found = faults(response, secret)
        if response.status_code == 200 and looks_at_htmx(response):
            found += faults(ask(client, "get", path, headers={"HX-Request": "true"}), secret)
        if address in guarded and who not in INSIDERS[beginning_with(INSIDERS, address)]:
            for answer in (response, ask(client, "post", path)):
                if not may_answer(who, address, answer):
                    found.append(
                        f"answers {answer.status_code} to {answer.request['REQUEST_METHOD']}"
                    )
        if found:
            wrong[str(address)] = ", ".join(found)
    settle(wrong, {})


@pytest.mark.parametrize("who", EVERYBODY)
def test_nobody_finds_what_is_not_theirs(same_lives: Lives, who: str) -> None:
    client = Client(raise_request_exception=False)
    client.force_login(same_lives.person(who))
    wrong = {}
    for mark, readers in READERS.items():
        for path in ["/search/", *(f"/search/{kind}/" for kind in KINDS)]:
            response = ask(client, "post", path, data={"words": mark})
            if who not in readers and mark.lower() in str(lines_found(response)).lower():
                wrong[f"{mark} at {path}"] = "found"
    settle(wrong, {})


def test_a_restricted_case_is_absent_for_a_colleague_who_does_not_walk_alongside(
    same_lives: Lives,
) -> None:
    client = Client(raise_request_exception=False)
    client.force_login(same_lives.borough.colleague)
    ids = same_lives.hidden_ids
    wrong = {}
    for address in of_somebody():
        path = address.path(ids)
        if path == address.path(same_lives.ids):
            continue
        answers = [ask(client, method, path).status_code for method in ("get", "post")]
        if not set(answers) <= {404, 405}:
            wrong[str(address)] = f"answers {answers}"
    settle(wrong, {})
