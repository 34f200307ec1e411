"""Pictures drawn on the server as SVG, each with a sentence and a table that say the same.

Sizes are in SVG units of about a CSS pixel on a phone 360 pixels wide. Colours come from app.css.
"""

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from django.template.loader import render_to_string
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

WIDTH = 340
PADDING = 10
GAP = 8
NAME_LINE = 19
NAME_CHARACTER = 9
"""Width of a character of a name: a little more than the widest system font needs on average."""
MARK = 13
MOST_MARKS = 8
UNFOLD_HIGH = 28


@dataclass(frozen=True)
class StackNode:
    """One system of the learning stack with what is live in it itself, and the systems below it.

    ``conversations`` and ``cycles`` are counts of its own ones, without those of ``children``; None
    where it is not for the reader to know. ``url`` is empty where there is no page to open.
    ``folded``: how many systems inside it are not drawn, until one follows ``unfold_url``.
    """

    id: int
    name: str
    scale: str
    url: str
    conversations: int | None
    cycles: int | None
    children: "list[StackNode]" = field(default_factory=list)
    folded: int = 0
    unfold_url: str = ""

    @property
    def scale_label(self) -> str:
        """Its scale as a word of its own: "Team"."""
        return self.scale.capitalize()

    @property
    def counts(self) -> str:
        """What is live in it, in words; nothing where that is not known."""
        known = ((self.conversations, "conversation"), (self.cycles, "learning cycle"))
        counts = (_count(number, thing) for number, thing in known if number is not None)
        return ", ".join(counts).capitalize()

    @property
    def unfold(self) -> str:
        """What the link to those inside says; nothing where all are drawn."""
        return f"Show the {_count(self.folded, 'system')} inside" if self.folded else ""


def learning_stack_svg(root_nodes: Sequence[StackNode]) -> SafeString:
    """The learning stack: each system a box that holds the boxes of the systems below it.

    A filled dot is a conversation, a ring a learning cycle; the number stands in words beside them.
    """
    drawings = []
    height = 0
    for node in root_nodes:
        drawing, taken = _box(node, 0, height, WIDTH)
        drawings.append(drawing)
        height += taken + GAP
    rows = list(_rows(root_nodes, 0))
    return render_to_string(
        "ui/learning_stack.html",
        {
            "drawing": format_html_join("", "{}", ((drawing,) for drawing in drawings)),
            "view_box": f"-1 -1 {WIDTH + 2} {max(height - GAP, 0) + 2}",
            "rows": rows,
            "sentence": _sentence([node for node, _ in rows]),
        },
    )


def _box(node: StackNode, x: int, y: int, width: int) -> tuple[SafeString, int]:
    """The drawing of ``node`` and everything below it at (x, y), and the height it takes."""
    inner = width - 2 * PADDING
    lines = textwrap.wrap(node.name, int(inner / NAME_CHARACTER)) or [""]
    left, baseline = x + PADDING, y + 20
    name_at = baseline + NAME_LINE
    counts_at = name_at + NAME_LINE * len(lines)
    marks_at = counts_at + 16
    bottom = marks_at + PADDING + 2 if node.conversations or node.cycles else marks_at - 4
    if not node.counts:
        bottom -= NAME_LINE
    unfold = SafeString("")
    if node.unfold:
        bottom += UNFOLD_HIGH
        unfold = format_html(
            '<a href="{}"><text class="hls-stack__name hls-stack__unfold" x="{}" y="{}">{}</text>'
            "</a>",
            node.unfold_url,
            left,
            bottom - 8,
            node.unfold,
        )
    below = []
    for child in node.children:
        drawing, taken = _box(child, left, bottom + 2, inner)
        below.append((drawing,))
        bottom += taken + GAP
    height = bottom - y + (2 if below else 0)
    opening = format_html('<a href="{}">', node.url) if node.url else SafeString("<g>")
    own = format_html(
        '{}<rect class="hls-stack__box hls-stack__box--{}" x="{}" y="{}" width="{}"'
        ' height="{}" rx="4"/><text class="hls-stack__scale" x="{}" y="{}">{} </text>{}'
        '<text class="hls-stack__counts" x="{}" y="{}">{}</text>{}{}',
        opening,
        node.scale,
        x,
        y,
        width,
        height,
        left,
        baseline,
        node.scale_label,
        format_html_join(
            "",
            '<text class="hls-stack__name" x="{}" y="{}">{} </text>',
            ((left, name_at + NAME_LINE * at, line) for at, line in enumerate(lines)),
        ),
        left,
        counts_at,
        node.counts,
        _marks(node, left, marks_at),
        SafeString("</a>" if node.url else "</g>"),
    )
    return format_html("{}{}{}", own, unfold, format_html_join("", "{}", below)), height


def _marks(node: StackNode, x: int, y: int) -> SafeString:
    """A dot for each conversation and a ring for each cycle; a plus where there are too many."""
    marks: list[SafeString] = []
    for count, kind, radius in ((node.conversations, "dot", 5), (node.cycles, "ring", 4)):
        for _ in range(min(count or 0, MOST_MARKS)):
            at = x + 5 + MARK * len(marks)
            marks.append(
                format_html(
                    '<circle class="hls-stack__{}" cx="{}" cy="{}" r="{}"/>', kind, at, y, radius
                )
            )
        if (count or 0) > MOST_MARKS:
            at = x + MARK * len(marks)
            marks.append(
                format_html('<text class="hls-stack__counts" x="{}" y="{}">+</text>', at, y + 5)
            )
    return format_html_join("", "{}", ((mark,) for mark in marks))


def _rows(nodes: Sequence[StackNode], depth: int) -> Iterator[tuple[StackNode, int]]:
    for node in nodes:
        yield node, depth
        yield from _rows(node.children, depth + 1)


def _sentence(nodes: list[StackNode]) -> str:
    conversations = _count(sum(node.conversations or 0 for node in nodes), "conversation")
    cycles = _count(sum(node.cycles or 0 for node in nodes), "learning cycle")
    systems = len(nodes) + sum(node.folded for node in nodes)
    verb = "holds" if systems == 1 else "hold"
    return f"{_count(systems, 'system')} {verb} {conversations} and {cycles}."


def _count(number: int, thing: str) -> str:
    return f"{number or 'no'} {thing}{'' if number == 1 else 's'}"


BARS_HIGH = 110
FOOT = 24
HEAD = 18


@dataclass(frozen=True)
class Bar:
    """One stretch of time: its ``label``, what is drawn of it, and the same in words."""

    label: str
    value: int
    words: str


def bars_svg(bars: Sequence[Bar], *, name: str, sentence: str, column: str) -> SafeString:
    """Bars from the earliest to the latest, on one line, with a sentence and a table.

    ``name`` says what the numbers are ("Issues") and ``column`` what a bar is ("Week from").
    """
    most = max((bar.value for bar in bars), default=0)
    step = WIDTH / max(len(bars), 1)
    foot = HEAD + BARS_HIGH
    drawing = format_html_join(
        "",
        '<rect class="hls-bars__bar" x="{}" y="{}" width="{}" height="{}"/>',
        (
            (
                round(at * step + 1, 1),
                round(foot - bar.value / most * BARS_HIGH, 1),
                round(max(step - 2, 1), 1),
                round(bar.value / most * BARS_HIGH, 1),
            )
            for at, bar in enumerate(bars)
            if bar.value
        ),
    )
    return render_to_string(
        "ui/bars.html",
        {
            "bars": bars,
            "name": name,
            "sentence": sentence,
            "column": column,
            "drawing": drawing,
            "most": most,
            "width": WIDTH,
            "head": HEAD,
            "foot": foot,
            "labels_at": foot + FOOT - 8,
            "height": foot + FOOT,
        },
    )


LINE = 18
ACROSS_HIGH = 14
LABEL_CHARACTERS = 28
"""What of a label fits on a line with the words beside it; the table has all of it."""
ACROSS_ROW = LINE + ACROSS_HIGH + 10


@dataclass(frozen=True)
class Across:
    """A bar from left to right: its ``label``, what is drawn of it, and the same in words.

    ``whole``: what it is a part of, drawn around it. ``more``: further cells of its row in the
    table. ``url``: where what is behind it can be read; empty where there is no such page.
    """

    label: str
    value: int
    words: str
    whole: int = 0
    more: Sequence[str] = ()
    url: str = ""


def across_svg(
    bars: Sequence[Across], *, name: str, sentence: str, column: str, more: Sequence[str] = ()
) -> SafeString:
    """Bars below one another, each under its label, with a sentence and a table.

    ``name`` says what the numbers are ("Spent"), ``column`` what a bar is ("Month"), and ``more``
    what the further cells are.
    """
    most = max((max(bar.value, bar.whole) for bar in bars), default=0)

    def long(value: int) -> float:
        return round(max(value, 0) / most * WIDTH, 1) if most else 0

    drawn = [
        {
            "bar": bar,
            "label": textwrap.shorten(bar.label, LABEL_CHARACTERS, placeholder="…"),
            "more": [*bar.more, *[""] * (len(more) - len(bar.more))],
            "words_at": ACROSS_ROW * at + LINE - 5,
            "bar_at": ACROSS_ROW * at + LINE,
            "long": long(bar.value),
            "whole": long(bar.whole),
        }
        for at, bar in enumerate(bars)
    ]
    return render_to_string(
        "ui/across.html",
        {
            "drawn": drawn,
            "name": name,
            "sentence": sentence,
            "column": column,
            "more": more,
            "width": WIDTH,
            "bar_high": ACROSS_HIGH,
            "height": max(ACROSS_ROW * len(bars), 1),
        },
    )
