"""What the systems talk about: conversations in chains, and which issue is in which."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from math import sqrt

from debriefs.models import Level
from hls.populate.country import Country, Team, Upper
from hls.populate.words import Theme, falling
from learning_cycles.models import CaseForChange, Conversation, Placement, Step, StepKind
from systems.models import Scale

SENT_OF_AN_ISSUE = 0.36
"""How many issues are sent on at a level that calls for it, more or less."""
STATES = ["active"] * 6 + ["new"] * 2 + ["resting"] * 2
WORDED = 0.9
TALKED_OF_IN_TEAM = 0.15
FED_BY_TEAM = 0.3
SETTLED = 0.8
PASSED_UP = 0.1
MERGED = 0.05


@dataclass
class Talk:
    """A conversation; ``size``: how many issues came into it and into those that feed it."""

    id: int
    theme: Theme
    system: int
    scale: Scale
    started: int
    feeds: Talk | None
    stewards: Sequence[int]
    managers: Sequence[int]
    size: int = 0


class Themes:
    """Themes of which a few come up far more often than most."""

    def __init__(self, country: Country, number: int) -> None:
        self._dice = country.dice
        self._themes = [country.words.theme() for _ in range(number)]
        self._weights = falling(number)

    def draw(self) -> tuple[int, Theme]:
        """A theme and its number, the likelier the more it comes up."""
        at = bisect(self._weights, self._dice.random() * self._weights[-1])
        at = min(at, len(self._themes) - 1)
        return at, self._themes[at]


class Talks:
    """Conversations in the making: each is opened when the first issue comes into it."""

    def __init__(self, country: Country) -> None:
        self._country = country
        sent = country.size.issues * SENT_OF_AN_ISSUE
        organisations = country.organisations
        of_the_country = int(sqrt(sent)) + 1
        of_one = int(sqrt(sent / len(organisations))) + 1
        self._of_the_country = Themes(country, of_the_country)
        self._of_organisations = {each.id: Themes(country, of_one) for each in organisations}
        of_a_team = int(sqrt(country.size.issues / country.size.teams) / 4) + 1
        self._of_teams = {team.id: Themes(country, of_a_team) for team in country.teams}
        self._found: dict[tuple[int, bool, int], Talk] = {}
        columns = "system_id", "question", "state", "opened_by_id", "created_at", "feeds_into_id"
        became = "passed_up_at", "passed_up_by_id", "merged_into_id"
        self._conversations = country.table(Conversation, *columns, *became)
        asked = "happens", "how_often", "asked", "to_system_id", "to_conversation_id"
        when = "written_by_id", "written_at", "passed_at", "passed_by_id"
        self._cases = country.table(CaseForChange, "conversation_id", *asked, *when)
        which = "system_id", "kind", "into_id", "out_of_id", "taken_at", "taken_by_id"
        self._steps = country.table(Step, *which)
        placed = "issue_id", "conversation_id", "likeness", "placed_at"
        self._placements = country.table(Placement, *placed, "settled_at", "settled_by_id")

    @property
    def all(self) -> list[Talk]:
        return list(self._found.values())

    def theme_for(self, team: Team, level: Level, day: int) -> tuple[Theme, Talk | None]:
        """What an issue is about; and where it is talked of, should it be sent on.

        One whose level stays in the team is now and then talked of there.
        """
        if level == Level.MACRO_SYSTEM or (level == Level.SYSTEM and self._country.happens(0.3)):
            number, theme = self._of_the_country.draw()
            return theme, self._in_chain(team.organisation, number, theme, day)
        if level == Level.SYSTEM:
            number, theme = self._of_organisations[team.organisation.id].draw()
            return theme, self._in_one(team.organisation, number, theme, day)
        number, theme = self._of_teams[team.id].draw()
        is_talked_of = self._country.happens(TALKED_OF_IN_TEAM)
        return theme, self._in_team(team, number, theme, day) if is_talked_of else None

    def place(self, issue: int, talk: Talk, day: int) -> int:
        """Put an issue into a conversation on a day: settled for most, suggested for some."""
        country = self._country
        dice, calendar = country.dice, country.calendar
        is_settled = talk.scale == Scale.TEAM or country.happens(SETTLED)
        settled = calendar.moments[calendar.later(day, dice.randrange(15))]
        link: Talk | None = talk
        while link:
            link.size += 1
            link = link.feeds
        return self._placements.write(
            issue,
            talk.id,
            None if is_settled and country.happens(0.3) else round(0.3 + 0.5 * dice.random(), 3),
            calendar.moments[day],
            settled if is_settled else None,
            dice.choice(talk.stewards) if is_settled else None,
        )

    def _in_chain(self, upper: Upper, number: int, theme: Theme, day: int) -> Talk:
        """In a system and, by way of those above it, up to the country."""
        key = upper.id, True, number
        if key not in self._found:
            above = self._in_chain(upper.above, number, theme, day) if upper.above else None
            self._found[key] = self._opened(upper, self._scale_of(upper), theme, day, above)
        return self._found[key]

    def _in_one(self, upper: Upper, number: int, theme: Theme, day: int) -> Talk:
        key = upper.id, False, number
        if key not in self._found:
            self._found[key] = self._opened(upper, Scale.ORGANISATION, theme, day, None)
        return self._found[key]

    def _in_team(self, team: Team, number: int, theme: Theme, day: int) -> Talk:
        """In the team itself; some of it is passed on to its organisation."""
        key = team.id, False, number
        if key not in self._found:
            above = None
            if self._country.happens(FED_BY_TEAM):
                of_the_organisation = self._of_organisations[team.organisation.id]
                above = self._in_one(team.organisation, *of_the_organisation.draw(), day)
            own = Upper(team.id, team.organisation, team.workers[:1], team.workers[:1])
            self._found[key] = self._opened(own, Scale.TEAM, theme, day, above)
        return self._found[key]

    def _scale_of(self, upper: Upper) -> Scale:
        steps = 0
        while upper.above:
            steps, upper = steps + 1, upper.above
        return [Scale.COUNTRY, Scale.PLACE, Scale.ORGANISATION][steps]

    def _opened(
        self, upper: Upper, scale: Scale, theme: Theme, day: int, feeds: Talk | None
    ) -> Talk:
        """By a steward, or by the roll-up: then nobody may have worded its question yet."""
        country = self._country
        is_worded = scale == Scale.TEAM or country.happens(WORDED)
        by_steward = scale == Scale.TEAM or (is_worded and country.happens(0.5))
        passes_up = feeds is not None and scale != Scale.TEAM and country.happens(PASSED_UP)
        steward = country.dice.choice(upper.stewards)
        moment = country.calendar.moments[country.calendar.later(day, country.dice.randrange(90))]
        conversation = self._conversations.write(
            upper.id,
            country.words.question(theme) if is_worded else "",
            country.dice.choice(STATES),
            country.dice.choice(upper.stewards) if by_steward else None,
            country.calendar.moments[day],
            feeds.id if feeds else None,
            *((moment, steward) if passes_up else (None, None)),
            None,
        )
        talk = Talk(
            conversation, theme, upper.id, scale, day, feeds, upper.stewards, upper.managers
        )
        if passes_up:
            self._make_case(talk, moment, steward)
        if scale != Scale.TEAM and country.happens(MERGED):
            self._put_together(talk, moment, steward)
        return talk

    def _make_case(self, talk: Talk, moment: datetime, steward: int) -> None:
        """What was passed up with it, to the larger conversation that it feeds."""
        words = self._country.words
        assert talk.feeds is not None
        self._cases.write(
            *(talk.id, words.issue(talk.theme), "Week after week.", words.said("normals")),
            *(talk.feeds.system, talk.feeds.id, steward, moment, moment, steward),
        )

    def _put_together(self, talk: Talk, moment: datetime, steward: int) -> None:
        """Another on the same question, which somebody put together with this one."""
        question = self._country.words.question(talk.theme)
        opened = self._country.calendar.moments[talk.started]
        other = self._conversations.write(
            *(talk.system, question, STATES[0], steward, opened, None, None, None, talk.id)
        )
        self._steps.write(talk.system, StepKind.MERGE, talk.id, other, moment, steward)
