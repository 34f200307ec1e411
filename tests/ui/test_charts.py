"""The drawing of the learning stack."""

from xml.etree.ElementTree import Element

from hypothesis import given
from hypothesis import strategies as st

from hls.ui.charts import WIDTH, StackNode, learning_stack_svg
from tests.ui.errors import Page, text


def node(name: str, *children: StackNode, conversations: int = 0, cycles: int = 0) -> StackNode:
    scale = "organisation" if children else "team"
    return StackNode(1, name, scale, f"/systems/{name}/", conversations, cycles, list(children))


def number(element: Element, name: str) -> float:
    return float(element.get(name, ""))


STACK = node(
    "Council", node("Harbour", conversations=2, cycles=1), node("Quay"), conversations=10, cycles=1
)


def test_the_sentence_says_what_the_drawing_shows() -> None:
    page = Page(learning_stack_svg([STACK]))
    assert text(page.one("figcaption")) == "3 systems hold 12 conversations and 2 learning cycles."


def test_the_table_says_the_same_as_the_drawing() -> None:
    page = Page(learning_stack_svg([STACK]))
    rows = [[text(cell) for cell in row] for row in page.one("tbody")]
    assert rows == [
        ["Council", "Organisation", "10", "1"],
        ["Harbour", "Team", "2", "1"],
        ["Quay", "Team", "0", "0"],
    ]


def test_each_system_leads_to_its_page_from_drawing_and_table() -> None:
    page = Page(learning_stack_svg([STACK]))
    assert len(page.all("a", href="/systems/Harbour/")) == 2


def test_marks_are_counted_up_to_a_plus_and_told_apart_by_shape() -> None:
    quay = Page(learning_stack_svg([node("Quay", conversations=3, cycles=2)]))
    drawing = quay.one("svg", css="hls-stack")
    dots = [mark for mark in drawing.iter("circle") if mark.get("class") == "hls-stack__dot"]
    rings = [mark for mark in drawing.iter("circle") if mark.get("class") == "hls-stack__ring"]
    assert (len(dots), len(rings)) == (3, 2)
    many = Page(learning_stack_svg([node("Quay", conversations=30)]))
    assert "30 conversations" in text(many.one("svg", css="hls-stack"))
    assert "+" in text(many.one("svg", css="hls-stack"))


def test_a_system_that_is_not_for_the_reader_has_a_name_and_nothing_else() -> None:
    page = Page(learning_stack_svg([StackNode(1, "Quay", "team", "", None, None, [])]))
    assert not page.all("a")
    assert text(page.one("svg", css="hls-stack")) == "Team Quay"
    assert [text(cell) for row in page.one("tbody") for cell in row] == ["Quay", "Team", "", ""]


def test_names_are_escaped() -> None:
    assert "<script>" not in learning_stack_svg([node("<script>alert(1)</script>")])


def test_without_systems_there_is_a_sentence_and_no_drawing() -> None:
    page = Page(learning_stack_svg([]))
    assert not page.all("svg")
    assert (
        text(page.one("figcaption")) == "No systems hold no conversations and no learning cycles."
    )


trees = st.recursive(
    st.builds(
        node, st.text(max_size=90), conversations=st.integers(0, 40), cycles=st.integers(0, 9)
    ),
    lambda children: st.builds(
        lambda name, below: node(name, *below), st.text(max_size=90), st.lists(children, max_size=3)
    ),
    max_leaves=8,
)


@given(trees)
def test_every_box_stands_inside_the_drawing_and_beside_its_neighbours(root: StackNode) -> None:
    page = Page(learning_stack_svg([root]))
    boxes = page.all("rect", css="hls-stack__box")
    _, _, _, height = map(float, page.one("svg", css="hls-stack").get("viewBox", "").split())
    spans = [
        (number(box, "x"), number(box, "y"), number(box, "width"), number(box, "height"))
        for box in boxes
    ]
    for x, y, width, tall in spans:
        assert 0 <= x <= x + width <= WIDTH
        assert 0 <= y <= y + tall <= height
    for at, (x, y, width, tall) in enumerate(spans):
        for other_x, other_y, other_width, other_tall in spans[at + 1 :]:
            apart = other_y >= y + tall
            inside = (
                x < other_x
                and other_x + other_width < x + width
                and y < other_y
                and other_y + other_tall < y + tall
            )
            assert apart or inside
