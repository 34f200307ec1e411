"""Several runs of the roll-up at once neither lose nor double anything (R6)."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection

from debriefs.models import Level
from learning_cycles.models import Conversation, ConversationPicture
from learning_cycles.rollup import differences, roll_up
from systems.models import Notice, PendingChange
from tests.borough import Borough
from tests.factories import IssueFactory

RUNS = 4
ISSUES = 24


def run() -> None:
    """One run on a connection of its own, as a worker has."""
    try:
        roll_up()
    finally:
        connection.close()


@pytest.mark.django_db(transaction=True)
def test_runs_at_once_open_one_conversation_for_one_thing(
    borough: Borough, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("learning_cycles.rollup.job.BATCH", 3)
    for _ in range(ISSUES):
        IssueFactory(
            team=borough.team,
            raised_by=borough.worker,
            description="The office shuts at noon and nobody picks up the telephone",
            level=Level.MACRO_SYSTEM,
            sent=True,
        )
    with ThreadPoolExecutor(RUNS) as pool:
        for done in [pool.submit(run) for _ in range(RUNS)]:
            done.result()

    assert not PendingChange.objects.exists()
    assert differences() == []
    systems = sorted(conversation.system.scale for conversation in Conversation.objects.all())
    assert systems == ["country", "organisation", "place"]
    assert {picture.open_issues for picture in ConversationPicture.objects.all()} == {ISSUES}
    assert Notice.objects.get(person=borough.worker).lines.count() == ISSUES
