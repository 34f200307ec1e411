"""One way to check that a form tells a person what to mend."""

from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

import tinyhtml5


class Page:
    """A parsed page that can be asked for its parts."""

    def __init__(self, html: bytes | str) -> None:
        text = html.decode() if isinstance(html, bytes) else html
        self.root: Element = tinyhtml5.parse(text, namespace_html_elements=False)
        for element in self.root.iter():
            if isinstance(element.tag, str):  # a comment's is a function
                element.tag = element.tag.removeprefix("{http://www.w3.org/2000/svg}")
        self._parents = {child: parent for parent in self.root.iter() for child in parent}

    def all(self, tag: str = "*", *, css: str = "", **attributes: str) -> list[Element]:
        """Elements of ``tag`` that have the class ``css`` and all ``attributes``."""
        return [
            element
            for element in self.root.iter(tag if tag != "*" else None)
            if isinstance(element.tag, str)
            and (not css or css in element.get("class", "").split())
            and all(element.get(name) == value for name, value in attributes.items())
        ]

    def one(self, tag: str = "*", *, css: str = "", **attributes: str) -> Element:
        """The only such element. Fails when there is none, or more than one."""
        found = self.all(tag, css=css, **attributes)
        assert len(found) == 1, f"{len(found)} of <{tag}> {css} {attributes}"
        return found[0]

    def above(self, element: Element) -> Iterator[Element]:
        """The element itself and everything it stands in, inmost first."""
        while element is not None:
            yield element
            element = self._parents.get(element)  # type: ignore[assignment]


def text(element: Element) -> str:
    """What the element says, with single spaces."""
    return " ".join("".join(element.itertext()).split())


def assert_form_error(response: Any, field: str, message: str) -> None:
    """The page says ``message`` of ``field`` everywhere it should.

    ``field`` is the name that is posted, with its form's prefix; of a date in three inputs, the
    name before "_day". Checked are the page's title, a link in the error summary to an input that
    exists, the message at the field, and that the input or its group is described by it.
    """
    assert response.status_code in {200, 422}
    page = Page(response.content)
    assert text(page.one("title")).startswith("Error: ")

    summary = page.one(css="govuk-error-summary")
    links = [link for link in summary.iter("a") if text(link) == message]
    assert links, f"{message!r} is not in the error summary: {text(summary)}"
    targets = [page.one(id=link.get("href", "").removeprefix("#")) for link in links]
    inputs = [target for target in targets if target.get("name") in {field, f"{field}_day"}]
    assert inputs, f"No link of the summary leads to {field!r}"

    around = list(page.above(inputs[0]))
    group = next(part for part in around if "govuk-form-group--error" in part.get("class", ""))
    said = [part for part in group.iter() if "govuk-error-message" in part.get("class", "")]
    ids = {part.get("id") for part in said if message in text(part)}
    assert ids, f"{message!r} does not stand at {field!r}"
    described_by = " ".join(part.get("aria-describedby", "") for part in around).split()
    assert ids & set(described_by), f"{field!r} is not described by its message"
