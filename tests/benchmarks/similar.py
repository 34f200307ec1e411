"""How quick similar issues are found while somebody types, for one team and for all of them."""

from __future__ import annotations

from http import HTTPStatus
from random import Random

from django.urls import reverse

from debriefs.models import Issue
from hls.populate.country import DOMAIN, EVERYWHERE
from systems.models import Person
from tests.benchmarks.browser import Browser
from tests.benchmarks.figures import TIMED, Figure, Report, percentile, table, timed
from tests.benchmarks.site import Site

BAR = 100
WHO = {f"worker1@{DOMAIN}": "a worker of one team", EVERYWHERE: "somebody who reaches all teams"}


def measure(site: Site, report: Report, times: int) -> None:
    """Ask ``times`` as each of ``WHO``."""
    issues = Issue.objects.kept()
    rows, figures = [[*TIMED, "processor time of each"]], []
    for email, what in WHO.items():
        browser = Browser(Person.objects.get(email=email), site.port)
        typed, before = _typed(times), site.worked()
        answers = [
            browser.post(reverse("learning_cycles:similar"), {"words": words}, HX_Request="true")
            for words in typed
        ]
        browser.close()
        work = site.worked().since(before, times)
        took = [answer.took for answer in answers]
        rows.append([*timed(what, took, BAR), work])
        figures.append(
            Figure(f"Similar issues for {what}: p95", percentile(took, 0.95), "ms", at_most=BAR)
        )
        if any(answer.status != HTTPStatus.OK for answer in answers):
            report.wrong.append(f"Similar issues for {what} did not always answer.")
        if not any(b"hls-similar__issue" in answer.body for answer in answers):
            report.wrong.append(f"Nothing was like anything for {what}.")
    print(table(f"Similar issues among {issues.count():,}", rows), flush=True)
    report.figures += figures


def _typed(times: int) -> list[str]:
    """Sentences that somebody is in the middle of: what others wrote, up to some word."""
    dice = Random(7)
    said = list(Issue.objects.kept().order_by("pk").values_list("description", flat=True)[:5000])
    sentences = (dice.choice(said).split() for _ in range(times))
    return [" ".join(words[: dice.randint(3, len(words))]) for words in sentences]
