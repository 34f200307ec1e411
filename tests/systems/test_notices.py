"""/notices/"""

from datetime import timedelta

from django.test import Client
from django.utils import timezone

from systems.actions.notices import tell
from systems.models import Notice, Person
from tests.borough import Borough


def told(person: Person, number: int) -> Notice:
    notice = tell(
        person=person,
        topic=f"conversation:{number}",
        heading=f"Bus passes {number}",
        key=f"placed:{number}",
        words="It is talked about at the council.",
        next_step="The steward looks at it this week.",
        url="/conversations/1/",
    )
    assert notice
    return notice


def test_it_says_what_came_of_it_what_to_expect_and_where(borough: Borough, client: Client) -> None:
    told(borough.worker, 1)
    client.force_login(borough.worker)

    page = client.get("/notices/").content.decode()

    assert "Bus passes 1" in page
    assert "It is talked about at the council." in page
    assert "What to expect next:" in page
    assert "The steward looks at it this week." in page
    assert 'href="/conversations/1/"' in page


def test_nobody_reads_the_notices_of_others(borough: Borough, client: Client) -> None:
    notice = told(borough.worker, 1)
    client.force_login(borough.coordinator)

    assert "Bus passes" not in client.get("/notices/").content.decode()
    assert client.post(f"/notices/{notice.pk}/read/").status_code == 404
    notice.refresh_from_db()
    assert notice.read_at is None


def test_unread_notices_come_first_and_then_the_newest(borough: Borough, client: Client) -> None:
    now = timezone.now()
    notices = [told(borough.worker, number) for number in range(4)]
    for number, notice in enumerate(notices):
        Notice.objects.filter(pk=notice.pk).update(
            told_at=now - timedelta(hours=number), read_at=now if number == 0 else None
        )
    client.force_login(borough.worker)

    page = client.get("/notices/").context["page"]

    assert page.rows == [notices[1], notices[2], notices[3], notices[0]]


def test_pages_go_on_from_unread_to_read(borough: Borough, client: Client) -> None:
    notices = [told(borough.worker, number) for number in range(30)]
    Notice.objects.filter(pk__in=[notice.pk for notice in notices[:10]]).update(
        read_at=timezone.now()
    )
    client.force_login(borough.worker)

    first = client.get("/notices/").context["page"]
    second = client.get(first.next_url).context["page"]

    assert len({*first.rows, *second.rows}) == 30
    assert all(notice.read_at for notice in second.rows[-10:])


def test_one_is_marked_as_read(borough: Borough, client: Client) -> None:
    one, other = told(borough.worker, 1), told(borough.worker, 2)
    client.force_login(borough.worker)

    client.post(f"/notices/{one.pk}/read/")

    assert list(Notice.objects.unread()) == [other]


def test_all_of_ones_own_are_marked_as_read(borough: Borough, client: Client) -> None:
    told(borough.worker, 1), told(borough.worker, 2)
    elses = told(borough.colleague, 1)
    client.force_login(borough.worker)

    client.post("/notices/read/")

    assert list(Notice.objects.unread()) == [elses]


def test_marking_needs_a_post(borough: Borough, client: Client) -> None:
    notice = told(borough.worker, 1)
    client.force_login(borough.worker)

    assert client.get("/notices/read/").status_code == 405
    assert client.get(f"/notices/{notice.pk}/read/").status_code == 405
