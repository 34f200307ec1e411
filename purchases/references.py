"""How a case is named to people who read its spend and may not know whose life it is."""

from enum import StrEnum

from django.utils.crypto import salted_hmac

from systems.models import Person
from systems.permissions import Permission, may

# Nothing that looks like something else (0O, 1IL, 2Z, 5S, 6G, 8B, UV), no vowels, so no words.
ALPHABET = "3479CDFHJKMNPQRTWXY"
LENGTH = 8


class ReaderGroup(StrEnum):
    """People who may compare notes on what they read. Two groups never see the same reference."""

    LOOK_BACK = "look-back"
    FINANCE = "finance"


def reader_group(reader: Person, team_id: int) -> ReaderGroup:
    """The one group in which somebody reads the spend of a team: managers are managers first."""
    looks_back = may(reader, Permission.LOOK_BACK, team_id)
    return ReaderGroup.LOOK_BACK if looks_back else ReaderGroup.FINANCE


def case_reference(case_id: int, group: ReaderGroup) -> str:
    """Eight characters that stand for a case, the same for one group of readers at any time.

    Keyed by ``SECRET_KEY``: nobody without it gets from a reference to the case, or from one
    group's reference to another's. Of 10,000 cases two share one in 3 of 1,000 services.
    """
    digest = salted_hmac(
        f"purchases.case_reference.{group}", str(case_id), algorithm="sha256"
    ).digest()
    number = int.from_bytes(digest, "big")
    reference = ""
    for _ in range(LENGTH):
        number, at = divmod(number, len(ALPHABET))
        reference += ALPHABET[at]
    return reference
