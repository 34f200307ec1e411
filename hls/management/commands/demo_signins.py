"""Print who can sign in to the demo borough."""

from itertools import groupby
from operator import attrgetter
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from systems.models import Role


class Command(BaseCommand):
    help = "Print the demo's sign-ins, if the demo is loaded."

    def handle(self, *args: Any, **options: Any) -> None:
        roles = (
            Role.objects.on()
            .filter(person__email__endswith=f"@{settings.DEMO_DOMAIN}", person__is_active=True)
            .select_related("person", "system")
            .order_by("person_id", "id")
        )
        lines = [("Who", "What", "Email", "Password")]
        lines += [
            (person.name, ", ".join(map(str, theirs)), person.email, settings.DEMO_PASSWORD)
            for person, theirs in groupby(roles, key=attrgetter("person"))
        ]
        if len(lines) == 1:
            return
        widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
        for line in lines:
            cells = (cell.ljust(width) for cell, width in zip(line, widths, strict=True))
            self.stdout.write("  ".join(cells).rstrip())
