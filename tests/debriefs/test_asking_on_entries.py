"""A colleague is asked by name on an entry of a debrief, and answers."""

from __future__ import annotations

import pytest

from casework.models import Case
from debriefs.actions.progress import say_progress
from debriefs.actions.to_do import take_on
from debriefs.models import Asked, Debrief
from systems.models import Notice
from tests.borough import Borough
from tests.debriefs.conftest import SignIn


@pytest.mark.parametrize("kind", ["progress", "action"])
def test_who_is_asked_is_told_without_words_and_their_answer_stands_with_it(
    sign_in: SignIn, borough: Borough, debrief: Debrief, case: Case, kind: str
) -> None:
    by = borough.worker
    entry = (
        say_progress(debrief=debrief, case=case, words="She slept", by=by)
        if kind == "progress"
        else take_on(team=borough.harbour, debrief=debrief, words="Ring", by=by)
    )
    address = f"/debriefs/{debrief.pk}/entries/{kind}/{entry.pk}/"
    question = {"colleague": borough.colleague.pk, "words": "Was her sister there?"}
    sign_in(by).post(f"{address}ask/", question)
    asked = Asked.objects.get()
    notice = Notice.objects.get(person=borough.colleague)
    assert "sister" not in f"{notice.heading} {[line.words for line in notice.lines.all()]}"
    page = sign_in(borough.colleague).get(debrief.get_absolute_url()).content.decode()
    answer = f"{address}asked/{asked.pk}/"
    assert "Was her sister there?" in page
    assert answer in page
    assert sign_in(borough.coordinator).get(answer).status_code == 404
    assert sign_in(borough.colleague).post(answer, {"answer": ""}).status_code == 422
    sign_in(borough.colleague).post(answer, {"answer": "For an hour"})
    assert "For an hour" in sign_in(by).get(debrief.get_absolute_url()).content.decode()
    assert sign_in(borough.colleague).get(answer).status_code == 404


def test_only_who_may_see_a_restricted_case_can_be_asked_about_it(
    sign_in: SignIn, borough: Borough, debrief: Debrief, restricted: Case
) -> None:
    entry = say_progress(debrief=debrief, case=restricted, words="Quiet", by=borough.worker)
    address = f"/debriefs/{debrief.pk}/entries/progress/{entry.pk}/ask/"
    client = sign_in(borough.worker)
    assert client.post(address, {"colleague": borough.colleague.pk}).status_code == 422
    assert client.post(address, {"colleague": borough.coordinator.pk}).status_code == 302
    assert sign_in(borough.colleague).get(address).status_code == 404


def test_a_kind_that_nobody_is_asked_on_is_not_found(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    address = f"/debriefs/{debrief.pk}/entries/note/1/ask/"
    assert sign_in(borough.worker).get(address).status_code == 404
