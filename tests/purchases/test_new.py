"""Recording a purchase."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.utils import timezone

from casework.actions import add_what_matters
from casework.models import Case, CaseLook, TimelineKind, Way
from purchases.models import Purchase
from tests.borough import Borough
from tests.factories import CaseFactory, IssueFactory
from tests.purchases.conftest import SignIn, Typed


def url(case: Case) -> str:
    return f"/purchases/new/?case={case.pk}"


def test_a_purchase_is_recorded_and_on_the_timeline_at_once(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed
) -> None:
    response = sign_in(borough.worker).post(url(case), typed())
    purchase = Purchase.objects.get()
    assert response["Location"] == purchase.get_absolute_url()
    assert (purchase.worker, purchase.team, purchase.case) == (
        borough.worker,
        borough.harbour,
        case,
    )
    assert (purchase.amount, purchase.bought_on) == (Decimal("38.20"), timezone.localdate())
    entry = case.timeline.get()
    assert entry.kind == TimelineKind.PURCHASE
    assert entry.words == "£38.20 at Lantern Energy. The meter was empty"
    assert entry.url == purchase.get_absolute_url()


def test_what_it_serves_what_it_gets_round_and_plan_are_kept(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed
) -> None:
    matters = add_what_matters(case=case, words="Warmth", by=borough.worker)
    issue = IssueFactory(team=borough.harbour, description="Nine days for a top-up")
    plan = {
        "proportionate": "Less than a night elsewhere",
        "legal": "Yes",
        "auditable": "Receipt kept",
        "necessary": "Minus two",
    }
    sign_in(borough.worker).post(
        url(case), typed(serves=str(matters.pk), issue=str(issue.pk), **plan)
    )
    purchase = Purchase.objects.get()
    assert (purchase.serves, purchase.issue) == (matters, issue)
    assert {name: getattr(purchase, name) for name in plan} == plan


def test_no_plan_line_has_to_be_written(sign_in: SignIn, borough: Borough, case: Case) -> None:
    form = sign_in(borough.worker).get(url(case)).context["form"]
    assert {name for name, field in form.fields.items() if field.required} == {
        "amount",
        "supplier",
        "bought_on",
        "kind",
        "reason",
    }


@pytest.mark.parametrize(
    ("amount", "kept"), [("£1,038.20", "1038.20"), (" 5 ", "5.00"), ("100,000", "100000.00")]
)
def test_amounts_are_read_as_people_write_them(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed, *, amount: str, kept: str
) -> None:
    sign_in(borough.worker).post(url(case), typed(amount=amount))
    assert Purchase.objects.get().amount == Decimal(kept)


@pytest.mark.parametrize(
    ("amount", "message"),
    [
        ("", "Enter an amount"),
        ("0", "Enter an amount above £0"),
        ("-5", "Enter an amount above £0"),
        ("100000.01", "Enter an amount of £100,000 or less"),
        ("99999999999999", "Enter a"),
        ("12.345", "pounds and pence"),
        ("a tenner", "Enter an amount in pounds"),
        ("NaN", "Enter an amount in pounds"),
        ("1e3000", "Enter a"),
    ],
)
def test_an_amount_that_cannot_be_comes_back_with_everything_typed(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed, *, amount: str, message: str
) -> None:
    response = sign_in(borough.worker).post(url(case), typed(amount=amount))
    page = response.content.decode()
    assert response.status_code == 422
    assert message in page
    assert 'href="#id_amount"' in page
    assert "The meter was empty" in page
    assert not Purchase.objects.exists()


@pytest.mark.parametrize("name", ["supplier", "kind", "reason"])
def test_what_is_missing_is_asked_for(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed, name: str
) -> None:
    response = sign_in(borough.worker).post(url(case), typed(**{name: ""}))
    assert response.status_code == 422
    assert f'href="#id_{name}"' in response.content.decode()


@pytest.mark.parametrize(
    ("changed", "opens"),
    [
        ({"amount": "a tenner"}, False),
        ({"more": "Bread and milk"}, True),
        ({"no_receipt_because": "A market stall"}, True),
        ({"vat": "much"}, True),
    ],
)
def test_more_about_it_opens_only_where_something_is_in_it_or_to_be_mended_in_it(
    sign_in: SignIn,
    borough: Borough,
    case: Case,
    typed: Typed,
    changed: dict[str, str],
    *,
    opens: bool,
) -> None:
    response = sign_in(borough.worker).post(url(case), typed(**({"reason": ""} | changed)))
    assert response.status_code == 422
    assert response.context["form"].optional_is_filled is opens


def test_tomorrow_is_not_a_day_on_which_something_was_bought(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed
) -> None:
    tomorrow = timezone.localdate() + timedelta(days=1)
    day = {
        "bought_on_day": str(tomorrow.day),
        "bought_on_month": str(tomorrow.month),
        "bought_on_year": str(tomorrow.year),
    }
    response = sign_in(borough.worker).post(url(case), typed(**day))
    assert response.status_code == 422
    assert "The day must be today or before" in response.content.decode()


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("reason", "Marigold was cold"),
        ("reason", "ZOE HARCASTLE was cold"),
        ("reason", "Tarn has homework"),
        ("reason", "Idris said so"),
        ("supplier", "Quill Energy"),
        ("necessary", "Marigold would freeze"),
    ],
)
def test_a_name_in_a_line_that_managers_read_is_asked_about_and_nothing_is_lost(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed, *, field: str, text: str
) -> None:
    client = sign_in(borough.worker)
    response = client.post(url(case), typed(**{field: text}))
    page = response.content.decode()
    assert response.status_code == 422
    assert "This line will be read by managers. Take" in page
    assert f'href="#id_{field}"' in page
    assert text in page
    assert "38.20" in page
    assert not Purchase.objects.exists()
    kept = response.context["form"].asked_about
    again = {**typed(**{field: text}), "asked_about": kept, "as_it_is": "yes"}
    assert client.post(url(case), again).status_code == 302
    assert getattr(Purchase.objects.get(), field) == text


def test_keeping_one_name_does_not_let_another_pass(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed
) -> None:
    client = sign_in(borough.worker)
    response = client.post(url(case), typed(reason="Marigold was cold"))
    kept = response.context["form"].asked_about
    again = {
        **typed(reason="Marigold was cold, Tarn too"),
        "asked_about": kept,
        "as_it_is": "yes",
    }
    response = client.post(url(case), again)
    assert response.status_code == 422
    assert "Take “Tarn” out?" in response.content.decode()


def test_without_a_case_those_one_walks_alongside_are_offered(
    sign_in: SignIn, borough: Borough, case: Case, restricted: Case
) -> None:
    CaseFactory(citizen__name="Somebody Else", team=borough.harbour)
    page = sign_in(borough.worker).get("/purchases/new/?issue=7").content.decode()
    assert "Marigold Quill" in page
    assert "Perpetua Wold" in page
    assert "Somebody Else" not in page
    assert f"?case={case.pk}&amp;issue=7" in page


def test_only_what_the_person_said_and_open_issues_of_the_team_are_offered(
    sign_in: SignIn, borough: Borough, case: Case, restricted: Case
) -> None:
    add_what_matters(case=restricted, words="Not for here", by=borough.worker)
    add_what_matters(case=case, words="", not_now=True, by=borough.worker)
    IssueFactory(team=borough.quay, description="Of another team")
    IssueFactory(team=borough.harbour, case=restricted, description="Of a restricted case")
    ours = IssueFactory(team=borough.harbour, description="Ours")
    form = sign_in(borough.colleague).get(url(case)).context["form"]
    assert list(form.fields["serves"].queryset) == []
    assert list(form.fields["issue"].queryset) == [ours]


@pytest.mark.parametrize("who", ["colleague", "other_worker", "manager", "finance", "stranger"])
def test_nobody_records_for_a_case_that_is_closed_to_them(
    sign_in: SignIn, borough: Borough, restricted: Case, typed: Typed, who: str
) -> None:
    response = sign_in(getattr(borough, who)).post(url(restricted), typed())
    assert response.status_code in (403, 404)
    assert not Purchase.objects.exists()


@pytest.mark.parametrize("number", ["", "x", "0", "999999", "9" * 40, "²"])
def test_a_case_that_is_none_is_not_found(sign_in: SignIn, borough: Borough, number: str) -> None:
    response = sign_in(borough.worker).get(f"/purchases/new/?case={number}")
    assert response.status_code == 404


@pytest.mark.parametrize(
    ("who", "status"),
    [("manager", 403), ("finance", 403), ("steward", 403), ("stranger", 404)],
)
def test_only_those_who_do_casework_record_purchases(
    sign_in: SignIn, borough: Borough, who: str, status: int
) -> None:
    assert sign_in(getattr(borough, who)).get("/purchases/new/").status_code == status


def test_reading_and_writing_are_on_record_once_each(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed
) -> None:
    client = sign_in(borough.worker)
    for method, data, way in (
        (client.get, {}, Way.READ),
        (client.post, {}, Way.READ),
        (client.post, typed(), Way.WRITE),
    ):
        CaseLook.objects.all().delete()
        method(url(case), data) if data else method(url(case))
        assert CaseLook.objects.get().way == way
