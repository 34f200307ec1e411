"""Bars from left to right, as a drawing and as a table."""

from hypothesis import given
from hypothesis import strategies as st

from hls.ui.charts import WIDTH, Across, across_svg
from tests.ui.errors import Page, text

BARS = [
    Across("Food", 90, "£90.00", whole=120, more=["£120.00"], url="/food/"),
    Across("Travel", 30, "£30.00", more=[""]),
    Across("Home", 0, "fewer than 5 people", more=[""]),
]


def drawn(bars: list[Across]) -> Page:
    return Page(across_svg(bars, name="Spent", sentence="So.", column="Kind", more=["It has"]))


def test_the_table_says_what_the_drawing_shows_and_more() -> None:
    page = drawn(BARS)
    rows = [[text(cell) for cell in row] for row in page.one("tbody")]
    assert rows == [
        ["Purchases behind: Food", "£90.00", "£120.00"],
        ["Travel", "£30.00", ""],
        ["Home", "fewer than 5 people", ""],
    ]
    assert [text(cell) for cell in page.all("th", scope="col")] == ["Kind", "Spent", "It has"]
    assert [link.get("href") for link in page.all("a")] == ["/food/"]
    assert text(page.one("figcaption")) == "So."


def test_bars_are_as_long_as_what_they_say() -> None:
    page = drawn(BARS)
    long = [float(bar.get("width", "")) for bar in page.all("rect", css="hls-bars__bar")]
    whole = page.one("rect", css="hls-bars__whole").get("width")
    assert long == [WIDTH * 90 / 120, WIDTH * 30 / 120]
    assert whole == str(float(WIDTH))


def test_a_long_label_is_cut_in_the_drawing_alone() -> None:
    name = "Getting started in a home of one’s own, first part"
    page = drawn([Across(name, 1, "£1.00")])
    assert name not in text(page.one("svg"))
    assert name in text(page.one("table"))


def test_labels_are_escaped() -> None:
    assert "<script>" not in str(
        across_svg(
            [Across("<script>", 1, "<script>", more=["<script>"], url="/<script>/")],
            name="<script>",
            sentence="<script>",
            column="<script>",
            more=["<script>"],
        )
    )


def test_with_nothing_to_draw_there_is_a_sentence() -> None:
    page = drawn([])
    assert not page.all("svg")
    assert not page.all("table")


@given(st.lists(st.builds(Across, st.text(max_size=90), st.integers(-900, 900), st.text())))
def test_every_bar_is_inside_the_drawing(bars: list[Across]) -> None:
    page = drawn(bars)
    for bar in page.all("rect"):
        assert 0 < float(bar.get("width", "")) <= WIDTH
