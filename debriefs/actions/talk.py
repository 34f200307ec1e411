"""What is to be talked about at a team's next debrief."""

from casework.models import Case
from debriefs.models import TalkKind, ToTalkAbout
from systems.history import acting
from systems.models import Person, System


def bring_up(
    *,
    team: System,
    kind: TalkKind,
    words: str,
    source: str,
    by: Person | None,
    case: Case | None = None,
    url: str = "",
) -> None:
    """Put something before a team's next debrief; once for each ``source``, settled or not."""
    asked = ToTalkAbout(
        team=team, case=case, kind=kind, words=words, source=source, url=url, asked_by=by
    )
    with acting(by):
        ToTalkAbout.objects.bulk_create([asked], ignore_conflicts=True)
