"""How quick a word is found in what somebody may see: a rare one, a common one, a misspelt one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from http import HTTPStatus
from random import Random

from django.urls import reverse

from debriefs.models import Issue
from systems.models import Person
from tests.benchmarks.browser import Browser
from tests.benchmarks.figures import Figure, Report, percentile
from tests.benchmarks.people import visitors
from tests.benchmarks.site import Site

BAR, BAR_OF_THE_COUNTRY = 150, 250
SAMPLED = 20_000
LONGEST_OFTEN = 40
"""So many of the words that come up most are called common."""


def measure(site: Site, report: Report, times: int) -> None:
    """Look for ``times`` words of each kind, as each visitor."""
    figures = []
    words = _words(times)
    for visitor in visitors():
        if visitor.who == "administrator":
            continue  # reads no content
        bar = BAR_OF_THE_COUNTRY if visitor.who == "country steward" else BAR
        for kind, looked_for in words.items():
            took = _look(site, report, visitor.person, looked_for)
            what = f"Search for {kind} words, {visitor.who}: p95"
            figures.append(Figure(what, percentile(took, 0.95), "ms", at_most=bar))
    report.add(f"Search among {site.issues:,} issues", figures)


def _look(site: Site, report: Report, person: Person, words: Sequence[str]) -> list[float]:
    browser = Browser(person, site.port)
    browser.post(reverse("search"), {"words": words[0]})
    answers = [browser.post(reverse("search"), {"words": word}) for word in words]
    browser.close()
    if any(answer.status != HTTPStatus.OK for answer in answers):
        report.wrong.append(f"Search did not always answer {person}.")
    return [answer.took for answer in answers]


def _words(times: int) -> dict[str, list[str]]:
    """Words of issues that were sent on, by how often they come up; and slips of the keys."""
    dice = Random(11)
    said = Issue.objects.travelling().order_by("pk").values_list("sent_words", flat=True)
    found = Counter(re.findall(r"[a-z]{5,}", " ".join(said[:SAMPLED]).lower()))
    often = [word for word, _ in found.most_common(LONGEST_OFTEN)]
    seldom = sorted(word for word, number in found.items() if number == 1) or often
    return {
        "rare": dice.choices(seldom, k=times),
        "common": dice.choices(often, k=times),
        "misspelt": [_misspelt(word, dice) for word in dice.choices(often, k=times)],
    }


def _misspelt(word: str, dice: Random) -> str:
    """With two letters the wrong way round."""
    at = dice.randrange(1, len(word) - 1)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
