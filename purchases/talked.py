"""How a purchase is named in what its team has to talk about, and what was said of it there."""

from __future__ import annotations

from debriefs.models import TalkKind, ToTalkAbout
from purchases.models import Purchase


def source_of(pk: int) -> str:
    """All that is asked about purchase ``pk`` has a source that is this, or begins with it."""
    return f"purchase:{pk}"


def source_of_receipt(pk: int) -> str:
    """Whether there is a receipt."""
    return f"{source_of(pk)}:receipt"


def id_of_purchase(source: str) -> int:
    """The id of the purchase that a source is about; nought where it is about something else."""
    named, _, rest = source.partition(":")
    number = rest.partition(":")[0]
    return int(number) if named == "purchase" and number.isdecimal() else 0


def advice_on(purchase: Purchase) -> list[ToTalkAbout]:
    """What a worker wanted to talk about, with what the debrief said; what was put away is not."""
    asked = ToTalkAbout.objects.about(source_of(purchase.pk)).filter(
        kind=TalkKind.ADVICE, put_away=False
    )
    return list(asked.select_related("settled_by", "debrief"))
