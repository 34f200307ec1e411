"""A broker that is away costs nobody their words, and nothing that was sent on is forgotten."""

from django.test import Client

from debriefs.models import Debrief, Issue, Progress
from hls.local.processes import wait_until
from learning_cycles.models import Conversation
from learning_cycles.rollup import differences
from systems.models import PendingChange
from tests.borough import Borough
from tests.factories import CaseFactory
from tests.support.background import Beat, Broker, Worker

# The schedule asks every 30 seconds; R7 allows it a minute.
CARRIED_ON_WITHIN = 60


def test_what_is_saved_while_the_broker_is_away_is_carried_on_when_it_is_back(
    client: Client, worker: Worker, beat: Beat, broker: Broker, borough: Borough
) -> None:
    client.force_login(borough.worker)
    case = CaseFactory(team=borough.team)
    broker.stop()

    client.post("/debriefs/start/", {"team": borough.team.pk})
    page = Debrief.objects.get().get_absolute_url()
    client.post(f"{page}cases/{case.pk}/", {"words": "A good morning"})
    client.post(f"{page}issues/", {"description": "The office shuts at noon", "level": "system"})
    issue = Issue.objects.get()
    answer = client.post(
        f"{issue.get_absolute_url()}send-on/",
        {"words": "The office shuts at noon", "version": issue.version, "known": "no"},
    )

    assert answer.status_code == 302
    assert Progress.objects.get().words == "A good morning"
    assert PendingChange.objects.exists()
    assert not Conversation.objects.exists()

    broker.start()

    assert wait_until(Conversation.objects.exists, CARRIED_ON_WITHIN), worker.words
    assert wait_until(lambda: not PendingChange.objects.exists(), CARRIED_ON_WITHIN)
    assert Conversation.objects.get().system == borough.organisation
    assert differences() == []
