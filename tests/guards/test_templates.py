"""Templates: nothing inline, a plain twin for every hx-, only words and colours that are ours."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.test import Client

from tests.guards.addresses import addresses
from tests.guards.lives import Lives
from tests.guards.tree import modules, name_of, parsed, settle, templates

TAG = re.compile(r"{%.*?%}", re.DOTALL)
URL = re.compile(r"{%\s*(?:url|static)\b(?:(?!\bas\b|%}).)*%}", re.DOTALL)
VALUE = re.compile(r"{{.*?}}", re.DOTALL)
COMMENT = re.compile(r"{% comment .*?{% endcomment %}|{#.*?#}|<!--.*?-->", re.DOTALL)

# Words that no person is ever shown.
NEVER = re.compile(
    r"\b(raisers?|life as a system|overdue|chase[ds]?|chasing|awaiting|failed|service users?)\b",
    re.IGNORECASE,
)

# Judgements by colour: a tag is blue or grey.
COLOURED = re.compile(r"(govuk-tag|moj-badge)--(?!blue\b|grey\b|light-blue\b)[\w-]+")

# A script element that holds data and runs nothing.
DATA = "application/json"

VOID = {"input", "img", "br", "hr", "link", "meta", "source", "col", "wbr"}

Element = tuple[str, dict[str, str]]


class Elements(HTMLParser):
    """The elements of a page or template, each with its attributes and those that it is inside."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str], list[Element]]] = []
        self._open: list[Element] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        self.found.append((tag, attributes, list(self._open)))
        if tag not in VOID:
            self._open.append((tag, attributes))

    def handle_endtag(self, tag: str) -> None:
        names = [name for name, _ in self._open]
        if tag in names:
            del self._open[len(names) - 1 - names[::-1].index(tag) :]


@cache
def as_html(path: Path) -> str:
    """A template as the page it makes: a value stands for itself, tags of the language go."""
    text = COMMENT.sub("", path.read_text(encoding="utf-8"))
    return TAG.sub(" ", VALUE.sub("value", URL.sub("value", text)))


def html_templates() -> Iterator[Path]:
    return (path for path in templates() if path.suffix == ".html")


def inline(text: str) -> list[str]:
    """Scripts, styles and handlers written into the page itself."""
    found = []
    for tag, attributes, _ in Elements(text).found:
        if tag == "script" and not ("src" in attributes or attributes.get("type") == DATA):
            found.append("<script>")
        if tag == "style":
            found.append("<style>")
        written = [
            name for name in attributes if name.startswith(("on", "hx-on")) or name == "style"
        ]
        found.extend(f"{tag} {name}" for name in written)
        if any(value.strip().lower().startswith("javascript:") for value in attributes.values()):
            found.append(f"{tag} javascript:")
    return found


def without_twin(text: str) -> list[str]:
    """What htmx does where a page without scripts has no way to the same thing."""
    found = []
    for tag, attributes, inside in Elements(text).found:
        around = [*inside, (tag, attributes)]
        form = next((each for name, each in reversed(around) if name == "form"), {})
        posts = form.get("method") == "post" and ("action" in form or "formaction" in attributes)
        polls = "every" in attributes.get("hx-trigger", "")
        if {"hx-put", "hx-patch", "hx-delete"} & set(attributes):
            found.append(f"{tag}: no form can do it")
        presses = tag == "button" and attributes.get("formaction") == attributes.get("hx-post")
        if "hx-post" in attributes and not (posts or presses):
            found.append(f"{tag} hx-post")
        if "hx-get" in attributes and not (polls or "href" in attributes or form):
            found.append(f"{tag} hx-get")
    return found


def test_there_are_templates_to_look_at() -> None:
    assert len(list(html_templates())) > 50


def test_nothing_is_inline_in_a_template() -> None:
    found = {name_of(path): inline(as_html(path)) for path in html_templates()}
    settle({name: str(bad) for name, bad in found.items() if bad}, {})


def test_whatever_htmx_does_a_page_without_scripts_does_too() -> None:
    found = {name_of(path): without_twin(as_html(path)) for path in html_templates()}
    settle({name: str(bad) for name, bad in found.items() if bad}, {})


def test_no_template_says_what_is_never_said() -> None:
    found = {
        name_of(path): said[0]
        for path in templates()
        if (said := NEVER.search(VALUE.sub("", as_html(path))))
    }
    settle(found, {})


def sentences(path: Path) -> Iterator[ast.Constant]:
    """What a module says to people: every text of several words that is no documentation."""
    documentation = {
        id(node.body[0].value)
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(parsed(path)):
        if not (isinstance(node, ast.Constant) and isinstance(node.value, str)):
            continue
        if " " in node.value and id(node) not in documentation:
            yield node


def test_no_label_or_message_says_what_is_never_said() -> None:
    found = {
        f"{name_of(path)}:{text.lineno}": said[0]
        for path in modules()
        if "/migrations/" not in name_of(path)
        for text in sentences(path)
        if (said := NEVER.search(str(text.value)))
    }
    settle(found, {})


def test_a_tag_is_blue_or_grey() -> None:
    found = {
        name_of(path): colours[0]
        for path in [*html_templates(), *modules()]
        if (colours := COLOURED.search(path.read_text(encoding="utf-8")))
    }
    settle(found, {})


@pytest.mark.django_db
@pytest.mark.parametrize("who", ["worker", "coordinator", "manager", "steward", "administrator"])
def test_pages_as_they_are_read_keep_the_same_rules(same_lives: Lives, who: str) -> None:
    client = Client()
    client.force_login(same_lives.person(who))
    wrong = {}
    for address in addresses():
        if address.route.startswith(("admin/", "api/", "accounts/")):
            continue
        response = client.get(address.path(same_lives.ids))
        if response.status_code != 200 or "html" not in response.headers["Content-Type"]:
            b"".join(response)  # read to its end, a file is closed
            continue
        page = response.content.decode()
        said = NEVER.search(re.sub(r"<[^>]+>", " ", page))
        bad = inline(page) + without_twin(page) + ([said[0]] if said else [])
        if sum(tag == "h1" for tag, *_ in Elements(page).found) != 1 and "<html" in page:
            bad.append("has not one h1")
        if COLOURED.search(page):
            bad.append("judges by colour")
        if bad:
            wrong[str(address)] = str(bad)
    settle(wrong, {})
