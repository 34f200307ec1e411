"""On the page of an issue: the conversation that it is in."""

from debriefs.actions.issues import raise_issue, send_on
from debriefs.models import Level
from learning_cycles.models import Conversation
from learning_cycles.rollup import roll_up
from systems.models import Person
from tests.borough import Borough
from tests.debriefs.conftest import SignIn, sign_in

__all__ = ["sign_in"]


def page_of(person: Person, signed_in: SignIn, path: str) -> str:
    return signed_in(person).get(path).content.decode()


def test_the_page_leads_to_it_once_it_is_sent_on(borough: Borough, sign_in: SignIn) -> None:
    issue = raise_issue(
        team=borough.harbour, description="So", by=borough.worker, level=Level.SYSTEM
    )
    path = issue.get_absolute_url()
    assert "None yet. Once it is sent on" in page_of(borough.colleague, sign_in, path)
    send_on(issue=issue, words="A bill nobody has", by=borough.worker)
    assert "It is on its way" in page_of(borough.colleague, sign_in, path)
    roll_up()
    placed = Conversation.objects.get(placements__issue=issue)
    page = page_of(borough.colleague, sign_in, path)
    assert f'href="{placed.get_absolute_url()}"' in page
    assert "It was put there by likeness" in page
    assert sign_in(borough.colleague).get(placed.get_absolute_url()).status_code == 200
