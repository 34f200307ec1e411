"""The database as this service reaches it: see docs/decisions/0026."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from django.db.backends.postgresql import base

from hls.ui.card_numbers import mask_all

OURS = ("systems", "casework", "debriefs", "purchases", "learning_cycles")
"""The apps in whose tables people's words are. Those of packages hold keys and secrets."""
WRITES = re.compile(rf'\s*(?:INSERT INTO|UPDATE)\s+"?(?:{"|".join(OURS)})_', re.IGNORECASE)
BEGINS_WITH = (
    # Compiling a page's queries takes far longer than running them, and is done anew each time.
    "-c jit=off "
    # What is read often is in memory, and what is not is on flash: going to a row by its index
    # costs no more than reading on. The server's own setting is that of a disk with an arm.
    "-c random_page_cost=1.1 "
    # Each row's trigger asks for this setting, and where it was never made, an error is caught.
    # That looks through all foreign keys still to be checked: n rows at once cost n times n.
    "-c pgtrigger.ignore={}"
)
"""Settings of every connection."""


class DatabaseWrapper(base.DatabaseWrapper):
    """PostgreSQL, whose own tables never get a card number that this service writes."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.execute_wrappers.append(without_card_numbers)

    def get_connection_params(self) -> dict[str, Any]:
        """As Django makes them, and with the settings of every connection."""
        params: dict[str, Any] = super().get_connection_params()
        own = params.get("options", "")
        return params | {"options": f"{BEGINS_WITH} {own}".strip()}


def without_card_numbers(
    execute: Callable[..., Any], sql: Any, params: Any, many: bool, context: dict[str, Any]
) -> Any:
    """Run ``sql``; where it writes into a table of ours, card numbers in ``params`` are masked."""
    if params and isinstance(sql, str) and WRITES.match(sql):
        params = mask_all(params)
    return execute(sql, params, many, context)
