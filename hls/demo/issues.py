"""What got in the way: the issue log, as raised by the people of the story."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Any

from debriefs.actions.issues import (
    add_countermeasure,
    close_issue,
    raise_issue,
    send_on,
    unblock,
)
from debriefs.importing.reading import read_log
from debriefs.importing.rows import LogRow, read_row
from debriefs.models import Closing, GiftTier, Issue, Level
from hls.demo.story import DATA, Scene, Story, read

LOG = DATA / "issue-log.csv"


def scenes(story: Story) -> Iterator[Scene]:
    """Each issue is raised at its debrief; most are sent on, some unblocked or closed."""
    for row, more in _log():
        yield Scene(story.day(row.raised_on), partial(_raise_from_log, story, row, more))
        if day := more.get("unblocked"):
            yield Scene(story.day(day), partial(_unblock, story, more))
        if day := more.get("sent"):
            yield Scene(story.day(day), partial(_send_on, story, more))
        if closed := more.get("closed"):
            yield Scene(story.day(closed["day"]), partial(_close, story, more["key"], closed))
    for more in read("issues")["more"]:
        yield Scene(story.day(more["day"]), partial(_raise, story, more))
        if day := more.get("sent"):
            yield Scene(story.day(day), partial(_send_on, story, more))


def days_to_place(story: Story) -> dict[str, date]:
    """The day on which each issue of the log was sent on, or raised where it stays in the team."""
    return {more["key"]: story.day(more.get("sent", row.raised_on)) for row, more in _log()}


def _log() -> list[tuple[LogRow, dict[str, Any]]]:
    """Each row of the log, with what the log does not say of it."""
    rows = [read_row(line) for line in read_log(LOG.read_bytes()).lines]
    return list(zip(rows, read("issues")["row"], strict=True))


def _raise_from_log(story: Story, row: LogRow, more: dict[str, Any]) -> None:
    [team] = [key for key, system in story.systems.items() if system.name == row.team]
    by = story.people[more["by"]]
    day = story.day(row.raised_on)
    others = row.owner in (GiftTier.LEADERSHIP, GiftTier.GOVERNMENT)
    issue = raise_issue(
        team=story.systems[team],
        description=row.description,
        level=row.level or Level.TO_TALK_ABOUT,
        case=story.cases.get(more.get("case", "")),
        debrief=story.debrief(team, day),
        raised_on=day,
        new_normal=row.new_normal,
        carrier=story.people.get(more.get("carrier", "")),
        gift_tier=row.owner if others else None,
        gift_holder=row.owner_name if others else "",
        by=by,
    )
    if row.countermeasure:
        add_countermeasure(
            issue=issue,
            words=row.countermeasure,
            since=day,
            air_cover_holder=more.get("cover", ""),
            review_on=story.day(more["review"]) if "review" in more else None,
            by=by,
        )
    story.issues[more["key"]] = issue


def _raise(story: Story, more: dict[str, Any]) -> None:
    day = story.day(more["day"])
    story.issues[more["key"]] = raise_issue(
        team=story.systems[more["team"]],
        description=more["words"],
        level=more["level"],
        case=story.cases.get(more.get("case", "")),
        debrief=story.debrief(more["team"], day),
        raised_on=day,
        gift_tier=more.get("tier"),
        gift_holder=more.get("holder", ""),
        countermeasure=more["now"],
        by=story.people[more["by"]],
    )


def _send_on(story: Story, more: dict[str, Any]) -> None:
    issue = _as_it_stands(story, more["key"])
    fixes = issue.countermeasures.all() if more.get("fix") else []
    story.issues[more["key"]] = send_on(
        issue=issue,
        words=issue.description,
        countermeasures={fix.pk: fix.words for fix in fixes},
        by=story.people[more["by"]],
    )


def _unblock(story: Story, more: dict[str, Any]) -> None:
    issue = _as_it_stands(story, more["key"])
    story.issues[more["key"]] = unblock(issue=issue, by=story.people[more["by"]])


def _close(story: Story, key: str, closed: dict[str, Any]) -> None:
    close_issue(
        issue=_as_it_stands(story, key),
        closing=Closing.NO_LONGER_MATTERS,
        words=closed["words"],
        by=story.people[closed["by"]],
    )


def _as_it_stands(story: Story, key: str) -> Issue:
    issue = story.issues[key]
    issue.refresh_from_db()
    return issue
