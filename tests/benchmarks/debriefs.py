"""Many hands in many debriefs at once: is anything lost, how quick is it, what comes with news?"""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from http import HTTPStatus
from itertools import chain
from random import Random
from typing import Self
from uuid import UUID

from django.db import models
from django.urls import reverse

from debriefs.actions.debriefs import start_debrief
from debriefs.models import Action, Debrief, Issue, Note, Progress
from debriefs.reading import open_cases_of
from hls.populate.country import DOMAIN
from systems.models import Person, Scale, System
from systems.versions import fingerprint
from tests.benchmarks.browser import Answer, Browser
from tests.benchmarks.figures import TIMED, Figure, Report, percentile, table, timed
from tests.benchmarks.site import Site

BAR = 300
SAVE_EVERY = 3.0
LOOK_EVERY = 5.0
SAVES_OF_AN_ENTRY = 5
"""Then its writer begins another one, of the next kind."""
MOST_LAST_LOOKS = 5
WRITTEN: dict[str, tuple[type[models.Model], str]] = {
    "issue": (Issue, "description"),
    "progress": (Progress, "words"),
    "action": (Action, "words"),
    "line": (Note, "words"),
}


@dataclass(frozen=True)
class Load:
    """How many write in how many debriefs, and for how many seconds."""

    writers: int
    debriefs: int
    seconds: float


@dataclass
class Entry:
    """What somebody writes: each save adds a sentence that nobody else writes."""

    kind: str
    key: UUID
    saved: list[str] = field(default_factory=list)
    base: str = fingerprint("")

    @property
    def words(self) -> str:
        return " ".join(self.saved)


class Writer:
    """Writes at one debrief, on a page of their own."""

    def __init__(self, number: int, person: Person, debrief: Debrief, port: int) -> None:
        self._number = number
        self._dice = Random(number)
        self.browser = Browser(person, port)
        self.debrief = debrief
        self._address = reverse("debriefs:save", args=[debrief.pk])
        self._case = open_cases_of(debrief.team, person).filter(restricted=False)[:1].get().pk
        self.entries: list[Entry] = []
        self.answers: list[Answer] = []
        self.not_saved = 0

    def write(self, until: float) -> None:
        """Save every few seconds until then."""
        at = time.monotonic() + self._dice.uniform(0, SAVE_EVERY)
        while at < until:
            _wait_for(at)
            self.save()
            at += SAVE_EVERY

    def save(self) -> None:
        """Add a sentence to the entry in hand, and save it as its page would."""
        entry = self._entry()
        sentence = f"Writer {self._number}, save {len(self.answers)}."
        sent = {
            "kind": entry.kind,
            "key": entry.key,
            "field": WRITTEN[entry.kind][1],
            "value": f"{entry.words} {sentence}".strip(),
            "base": entry.base,
        }
        if entry.kind == "progress":
            sent["case"] = self._case
        answer = self.browser.post(self._address, sent)
        self.answers.append(answer)
        if answer.status == HTTPStatus.OK:
            entry.saved.append(sentence)
            entry.base = json.loads(answer.body)["version"]
        else:
            self.not_saved += 1

    def _entry(self) -> Entry:
        """The entry that is written just now; after some saves a new one of another kind."""
        if not self.entries or len(self.entries[-1].saved) == SAVES_OF_AN_ENTRY:
            kind = list(WRITTEN)[(self._number + len(self.entries)) % len(WRITTEN)]
            key = UUID(int=self._dice.getrandbits(128), version=4)
            self.entries.append(Entry(kind, key))
        return self.entries[-1]


class Watcher:
    """Looks for news of one debrief as its page does, and keeps what the page would show."""

    def __init__(self, number: int, person: Person, debrief: Debrief, port: int) -> None:
        self._dice = Random(number)
        self.browser = Browser(person, port)
        self.debrief = debrief
        self._address = reverse("debriefs:watch", args=[debrief.pk])
        self._tag = ""
        self.shown: dict[str, str] = {}
        self.answers: list[Answer] = []
        self.sent = self.sent_again = 0

    def watch(self, until: float) -> None:
        """Look every few seconds until then."""
        at = time.monotonic() + self._dice.uniform(0, LOOK_EVERY)
        while at < until:
            _wait_for(at)
            self.answers.append(self.look())
            at += LOOK_EVERY

    def look(self) -> Answer:
        """Ask for what changed since the last look."""
        answer = self.browser.get(self._address, If_None_Match=f'"{self._tag}"')
        if answer.status == HTTPStatus.OK:
            self._tag = answer.headers["etag"].strip('"')
            for entry in json.loads(answer.body)["entries"]:
                self.sent += 1
                self.sent_again += self.shown.get(entry["id"]) == entry["html"]
                self.shown[entry["id"]] = entry["html"]
        return answer

    def look_until_nothing_is_new(self) -> None:
        """As a page that stays open does; a connection that was dropped is opened again."""
        for _ in range(MOST_LAST_LOOKS):
            if self.look().status == HTTPStatus.NOT_MODIFIED:
                return


@dataclass(frozen=True)
class Hands:
    """Everybody at work."""

    writers: list[Writer]
    watchers: list[Watcher]

    def __enter__(self) -> Self:
        """One after the other they open the page, and have all that is there."""
        for watcher in self.watchers:
            watcher.look()
        return self

    def __exit__(self, *_error: object) -> None:
        for writer in self.writers:
            writer.browser.close()
        for watcher in self.watchers:
            watcher.browser.close()

    def work(self, seconds: float) -> None:
        """All at once, for so long, and for the answers that are still to come."""
        until = time.monotonic() + seconds
        with ThreadPoolExecutor(len(self.writers) + len(self.watchers)) as pool:
            work = [pool.submit(writer.write, until) for writer in self.writers]
            work += [pool.submit(watcher.watch, until) for watcher in self.watchers]
        for each in work:
            each.result()

    @property
    def saves(self) -> list[Answer]:
        return list(chain.from_iterable(writer.answers for writer in self.writers))

    @property
    def looks(self) -> list[Answer]:
        return list(chain.from_iterable(watcher.answers for watcher in self.watchers))


def measure(site: Site, report: Report, load: Load) -> None:
    """Let everybody write, and look for what was lost."""
    with _hands(site.port, load) as hands:
        before = site.worked()
        hands.work(load.seconds)
        work = site.worked().since(before, len(hands.saves + hands.looks))
        lost = sum(writer.not_saved for writer in hands.writers) + not_read_back(hands)
        unseen = not_seen(hands)
    broken = _broken(Counter(each.status for each in hands.saves + hands.looks))
    report.wrong += [
        *([f"{lost:,} saves were lost."] if lost else []),
        *([f"{unseen:,} sentences were never shown to a colleague."] if unseen else []),
        *([f"{broken:,} answers were 5xx."] if broken else []),
        *([] if hands.saves and hands.looks else ["Nobody wrote, or nobody looked."]),
    ]
    heading = f"{load.writers} people write in {load.debriefs} debriefs for {load.seconds:g} s"
    saves, looks = ([each.took for each in answers] for answers in (hands.saves, hands.looks))
    times = table(heading, [TIMED, timed("save", saves, BAR), timed("look", looks, BAR)])
    print(times, _counts(hands, lost, unseen, broken, work), sep="\n", flush=True)
    report.figures += [
        Figure(f"A {what} in a debrief: p95", percentile(took, 0.95), "ms", at_most=BAR)
        for what, took in (("save", saves), ("look", looks))
    ]


def _hands(port: int, load: Load) -> Hands:
    """Writers and watchers shared out among debriefs that are begun today."""
    workers = Person.objects.filter(email__startswith="worker", email__endswith=f"@{DOMAIN}")
    teams = System.objects.filter(scale=Scale.TEAM).order_by("pk")[: load.debriefs]
    writers: list[Writer] = []
    watchers: list[Watcher] = []
    for at, team in enumerate(teams):
        its_own = list(workers.filter(roles__system=team).order_by("pk"))
        debrief = start_debrief(team=team, by=its_own[0])
        for number in range(at, load.writers, load.debriefs):
            person = its_own[number // load.debriefs % len(its_own)]
            writers.append(Writer(number, person, debrief, port))
            watchers.append(Watcher(number, person, debrief, port))
    return Hands(writers, watchers)


def not_read_back(hands: Hands) -> int:
    """How many sentences that were said to be saved are not in the database."""
    missing = 0
    for writer in hands.writers:
        for entry in writer.entries:
            model, name = WRITTEN[entry.kind]
            found = model._default_manager.filter(key=entry.key).values_list(name, flat=True)
            words = "".join(found)
            missing += sum(sentence not in words for sentence in entry.saved)
    return missing


def not_seen(hands: Hands) -> int:
    """How many sentences somebody in the same debrief does not see, after a last look."""
    unseen = 0
    for watcher in hands.watchers:
        watcher.look_until_nothing_is_new()
        shown = "".join(watcher.shown.values())
        beside = (writer for writer in hands.writers if writer.debrief == watcher.debrief)
        entries = chain.from_iterable(writer.entries for writer in beside)
        unseen += sum(sentence not in shown for entry in entries for sentence in entry.saved)
    return unseen


def _broken(statuses: Counter[int]) -> int:
    """How many answers were 5xx; none at all is as bad."""
    return statuses[0] + sum(
        times for status, times in statuses.items() if status >= HTTPStatus.INTERNAL_SERVER_ERROR
    )


def _counts(hands: Hands, lost: int, unseen: int, broken: int, work: str) -> str:
    looks = hands.looks
    quiet = sum(each.status == HTTPStatus.NOT_MODIFIED for each in looks)
    news = [len(each.body) for each in looks if each.status == HTTPStatus.OK]
    sent = sum(watcher.sent for watcher in hands.watchers)
    again = sum(watcher.sent_again for watcher in hands.watchers)
    whole = [len("".join(watcher.shown.values())) for watcher in hands.watchers]
    rows = [
        ["saves lost, of those that were read back", f"{lost:,} of {len(hands.saves):,}"],
        ["sentences that a colleague never saw", f"{unseen:,}"],
        ["looks that found nothing new", f"{quiet:,} of {len(looks):,}"],
        ["entries sent that had not changed", f"{again:,} of {sent:,}"],
        ["news, of all that the page shows in the end", f"{_middle(news) / _middle(whole):.0%}"],
        ["answers of 5xx, or none", f"{broken:,}"],
        ["processor time of each request", work],
    ]
    return table("What was kept and sent", rows)


def _middle(sizes: Sequence[int]) -> int:
    """The middle of some sizes, in bytes; never nought."""
    return max(sorted(sizes)[len(sizes) // 2] if sizes else 0, 1)


def _wait_for(moment: float) -> None:
    time.sleep(max(0.0, moment - time.monotonic()))
