"""Starting a case: an offer of help that asks for nothing but a name."""

from casework.models import Case, Whose
from systems.models import RoleKind
from tests.borough import Borough
from tests.casework.conftest import SignIn
from tests.factories import RoleFactory

URL = "/cases/new/"


def test_a_name_is_enough_and_the_worker_walks_alongside(sign_in: SignIn, borough: Borough) -> None:
    response = sign_in(borough.worker).post(URL, {"name": "Marigold Quill"})
    case = Case.objects.get()
    assert response.status_code == 302
    assert response["Location"] == case.get_absolute_url()
    assert str(case) == "Marigold Quill"
    assert case.team == borough.harbour
    assert [allocation.person for allocation in case.allocations.current()] == [borough.worker]
    assert not case.restricted


def test_everything_else_is_kept_where_it_is_given(sign_in: SignIn, borough: Borough) -> None:
    sign_in(borough.worker).post(
        URL,
        {
            "name": "Marigold Quill",
            "other_names": "Goldie\r\n\r\n  Mrs   Quill \r\ngoldie",
            "household_names": "Tarn Quill\nGoldie\nMarigold Quill",
            "address": "14 Ropewalk Lane",
            "phone": "07700 900123",
            "signal": "A letter nobody opened",
            "restricted": "on",
        },
    )
    case = Case.objects.get()
    assert [name.name for name in case.citizen.other_names.filter(whose=Whose.CITIZEN)] == [
        "Mrs Quill",
        "goldie",
    ]
    assert case.citizen.household == ["Tarn Quill"]
    assert case.citizen.address == "14 Ropewalk Lane"
    assert case.signal == "A letter nobody opened"
    assert case.restricted


def test_without_a_name_the_page_comes_back_with_everything_typed(
    sign_in: SignIn, borough: Borough
) -> None:
    response = sign_in(borough.worker).post(URL, {"name": " ", "signal": "A knock at the door"})
    assert response.status_code == 422
    assert "A knock at the door" in response.content.decode()
    assert "Enter name" in response.content.decode()
    assert not Case.objects.exists()


def test_only_somebody_in_several_teams_is_asked_which(sign_in: SignIn, borough: Borough) -> None:
    client = sign_in(borough.worker)
    assert "team" not in client.get(URL).context["form"].fields
    RoleFactory(person=borough.worker, system=borough.quay, kind=RoleKind.CASEWORKER)
    assert "team" in client.get(URL).context["form"].fields
    client.post(URL, {"name": "Fen Aldous", "team": borough.quay.pk})
    assert Case.objects.get().team == borough.quay


def test_nobody_starts_a_case_in_a_team_that_is_not_theirs(
    sign_in: SignIn, borough: Borough
) -> None:
    RoleFactory(
        person=borough.worker,
        system=RoleFactory(kind=RoleKind.STEWARD).system,
        kind=RoleKind.CASEWORKER,
    )
    response = sign_in(borough.worker).post(URL, {"name": "Fen Aldous", "team": borough.quay.pk})
    assert response.status_code == 422
    assert not Case.objects.exists()


def test_those_who_do_no_casework_are_turned_away(sign_in: SignIn, borough: Borough) -> None:
    for person, status in (
        (borough.manager, 403),
        (borough.finance, 403),
        (borough.administrator, 403),
        (borough.stranger, 404),
    ):
        assert sign_in(person).get(URL).status_code == status
        assert sign_in(person).post(URL, {"name": "Fen Aldous"}).status_code == status
    assert not Case.objects.exists()


def test_the_form_asks_for_no_eligibility_and_requires_only_a_name(
    sign_in: SignIn, borough: Borough
) -> None:
    form = sign_in(borough.worker).get(URL).context["form"]
    assert [name for name, field in form.fields.items() if field.required] == ["name"]
