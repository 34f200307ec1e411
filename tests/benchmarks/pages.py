"""How quick every list, detail, conversation and dashboard is, and how that grows."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import unescape
from http import HTTPStatus

from django.urls import reverse

from systems.models import System
from tests.benchmarks.browser import Answer, Browser
from tests.benchmarks.figures import Figure, Report, over_rounds, ratio_over_rounds, table
from tests.benchmarks.floor import QUERIES
from tests.benchmarks.people import DASHBOARDS, visitors
from tests.benchmarks.site import Site

MOST_QUERIES, MOST_QUERIES_OF_A_DASHBOARD = 15, 20
MOST_FLOORS, MOST_FLOORS_OF_A_DASHBOARD = 8, 15
MOST_GROWTH = 1.5
FLOOR, BARE = "floor", "bare"
LOADS_BY_ITSELF = re.compile(rb'<[^>]*hx-trigger="[^"]*\b(?:load|revealed)\b[^>]*>')
ADDRESS = re.compile(rb'hx-get="([^"]+)"')


@dataclass
class Measured:
    """One page as one person opens it on one site: durations by round, and its queries.

    ``floors``: by round, the durations of the floor, opened just before.
    """

    path: str
    floor: str
    browser: Browser
    fragments: list[str] = field(default_factory=list)
    queries: int = 0
    rounds: list[list[float]] = field(default_factory=list)
    floors: list[list[float]] = field(default_factory=list)
    answered_otherwise: set[int] = field(default_factory=set)

    def warm_up(self) -> None:
        """Open it twice: the first time may put things on record."""
        for _ in range(2):
            answer = self._get(self.path)
            self.fragments = loading_by_themselves(answer.body)
            self.queries = int(answer.headers.get(QUERIES.lower(), 0))
            for path in self.fragments:
                fragment = self._get(path, HX_Request="true")
                self.queries += int(fragment.headers.get(QUERIES.lower(), 0))

    def open(self, times: int) -> None:
        """One round: what loads by itself belongs to the page."""
        took = []
        self.floors.append([self._get(self.floor).took for _ in range(max(times // 2, 1))])
        for _ in range(times):
            took.append(self._get(self.path).took)
            for path in self.fragments:
                took[-1] += self._get(path, HX_Request="true").took
        self.rounds.append(took)

    def _get(self, path: str, **headers: str) -> Answer:
        """Once more where the server had closed a connection that was idle."""
        answer = self.browser.get(path, **headers)
        if not answer.status:
            answer = self.browser.get(path, **headers)
        if answer.status != HTTPStatus.OK:
            self.answered_otherwise.add(answer.status)
        return answer

    @property
    def p50(self) -> float:
        """In ms."""
        return over_rounds(self.rounds, 0.5)

    @property
    def p95(self) -> float:
        """In ms."""
        return over_rounds(self.rounds, 0.95)

    @property
    def floors_high(self) -> float:
        """How many times its floor it takes, in the middle of each round."""
        return ratio_over_rounds(self.rounds, self.floors, 0.5)

    def grown(self, small: Measured) -> float:
        """How many times as long as ``small`` it takes, near the end of each round."""
        return ratio_over_rounds(self.rounds, small.rounds, 0.95)


def loading_by_themselves(body: bytes) -> list[str]:
    """The addresses of the fragments that a page asks for without anybody's doing."""
    tags = LOADS_BY_ITSELF.findall(body)
    return [unescape(path.decode()) for tag in tags for path in ADDRESS.findall(tag)]


Pages = dict[tuple[str, str], Measured]
"""By who and which page."""


def measure(sites: Sequence[Site], report: Report, *, rounds: int, times: int) -> None:
    """Open every page in rounds, one site after the other in each."""
    all_pages = [_pages_of(site) for site in sites]
    for pages in all_pages:
        for page in pages.values():
            page.warm_up()
    for _ in range(rounds):
        for key in all_pages[0]:
            for pages in all_pages:
                pages[key].open(times)
    for site, pages in zip(sites, all_pages, strict=True):
        report.wrong += [
            f"{page} of {who} among {site.issues:,} issues answers {found.answered_otherwise}."
            for (who, page), found in pages.items()
            if found.answered_otherwise
        ]
        for page in pages.values():
            page.browser.close()
    _tell(sites, all_pages, report)


def _pages_of(site: Site) -> Pages:
    """The pages of every visitor, and those that they are measured against."""
    with site.asked():
        found: Pages = {}
        pk = System.objects.order_by("pk")[0].pk
        floors = {page: reverse(page, args=[pk]) for page in (BARE, FLOOR)}
        for visitor in visitors():
            browser = Browser(visitor.person, site.port)
            for page, path in (floors | visitor.paths).items():
                found[visitor.who, page] = Measured(path, floors[FLOOR], browser)
    return found


def _tell(sites: Sequence[Site], all_pages: Sequence[Pages], report: Report) -> None:
    small, large = all_pages[0], all_pages[-1]
    rows = [["", "queries", "p50", "p95", f"among {sites[0].issues:,}", "growth", "floors", ""]]
    figures: list[Figure] = []
    details: dict[str, dict[str, object]] = defaultdict(dict)
    for (who, page), found in large.items():
        before = small[who, page]
        own = [] if page in (FLOOR, BARE) else _figures(f"{page}, {who}", found, before)
        figures += own
        details[who][page] = {
            "path": found.path,
            "queries": found.queries,
            "growth": found.grown(before),
            "floors": found.floors_high,
            **{
                str(site.issues): {"p50_ms": pages[who, page].p50, "p95_ms": pages[who, page].p95}
                for site, pages in zip(sites, all_pages, strict=True)
            },
        }
        rows.append(
            [
                f"{page}, {who}",
                str(found.queries),
                f"{found.p50:,.0f} ms",
                f"{found.p95:,.0f} ms",
                f"{before.p95:,.0f} ms",
                f"{found.grown(before):.2f}",
                f"{found.floors_high:.1f}",
                "missed" if any(figure.missed for figure in own) else "",
            ]
        )
    report.figures += figures
    report.details["pages"] = details
    print(table(f"Pages among {sites[-1].issues:,} issues", rows), flush=True)


def _figures(what: str, found: Measured, before: Measured) -> list[Figure]:
    is_dashboard = what.partition(",")[0] in DASHBOARDS
    queries = MOST_QUERIES_OF_A_DASHBOARD if is_dashboard else MOST_QUERIES
    floors = MOST_FLOORS_OF_A_DASHBOARD if is_dashboard else MOST_FLOORS
    return [
        Figure(f"{what}: queries", found.queries, at_most=queries),
        Figure(f"{what}: p95 of p95 in the small one", found.grown(before), at_most=MOST_GROWTH),
        Figure(f"{what}: p50 of the floor's", found.floors_high, at_most=floors),
    ]
