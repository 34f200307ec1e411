"""Finding the team that a row names, or making it."""

from collections import defaultdict

from debriefs.importing.rows import RowUnclear
from systems.models import Person, Scale, System
from systems.permissions import Permission, may, systems_where
from systems.querysets import SystemQuerySet


def organisations_brought_for(person: Person) -> SystemQuerySet:
    """Organisations with a team that ``person`` coordinates, each the nearest above its team."""
    found = systems_where(person, Permission.COORDINATE)
    for team in System.objects.where(person, Permission.COORDINATE).filter(scale=Scale.TEAM):
        above = [each for each in System.objects.above(team) if each.scale == Scale.ORGANISATION]
        found |= {each.pk for each in above[:1]}
    return System.objects.filter(pk__in=found, scale=Scale.ORGANISATION)


class Teams:
    """The teams of an organisation by their names. ``made`` lists those that were not there.

    ``by``: whose rights hold. They bring rows for the teams that they coordinate, and may make
    teams where they coordinate the whole organisation; nobody (the command) may do both.
    ``meant``: the team that its name stands for, also where others are called the same.
    """

    def __init__(
        self, organisation: System, by: Person | None, *, meant: System | None = None
    ) -> None:
        self.made: list[System] = []
        self._organisation = organisation
        self._may_make = by is None or may(by, Permission.COORDINATE, organisation)
        self._coordinated = None if by is None else systems_where(by, Permission.COORDINATE)
        self._by_name: dict[str, list[System]] = defaultdict(list)
        for system in System.objects.all().descendants(organisation):
            self._by_name[_plain(system.name)].append(system)
        if meant:
            self._by_name[_plain(meant.name)] = [meant]

    def named(self, name: str) -> System:
        """The team called ``name``, made where that is needed. Raises ``RowUnclear``."""
        called_so = self._by_name[_plain(name)]
        teams = [system for system in called_so if system.scale == Scale.TEAM]
        if len(teams) > 1:
            raise RowUnclear(f"Team: there is more than one team called “{name}”.")
        if not teams and (called_so or not self._may_make):
            raise self._not_theirs(name)
        team: System = teams[0] if teams else self._make(name)
        self.check(team.pk, name)
        return team

    def check(self, team_id: int, name: str) -> None:
        """Raises ``RowUnclear`` unless rows may be brought for this team."""
        if self._coordinated is not None and team_id not in self._coordinated:
            raise self._not_theirs(name)

    def _make(self, name: str) -> System:
        team: System = System.objects.create(name=name, scale=Scale.TEAM, parent=self._organisation)
        self._by_name[_plain(name)].append(team)
        self.made.append(team)
        if self._coordinated is not None:
            self._coordinated.add(team.pk)
        return team

    def _not_theirs(self, name: str) -> RowUnclear:
        """One sentence for a team of others and for none, so that it tells nobody which it is."""
        if self._coordinated is None:
            return RowUnclear(f"Team: “{name}” is not a team.")
        return RowUnclear(
            f"Team: “{name}” is not a team that you coordinate. Its coordinator can bring this "
            "row; if there is no such team yet, ask an administrator to add it."
        )


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
