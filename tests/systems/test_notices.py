"""/notices/"""

from datetime import timedelta
from typing import Any

from django.test import Client
from django.utils import timezone

from systems.actions.notices import choose, tell
from systems.kinds import CanBeOff, NoticeKind
from systems.models import Notice, Person
from tests.borough import Borough


def told(person: Person, number: int, kind: NoticeKind = NoticeKind.BECAME) -> Notice:
    notice = tell(
        person=person,
        kind=kind,
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


def test_it_shows_what_is_not_read_what_is_read_and_what_is_followed(
    borough: Borough, client: Client
) -> None:
    read, unread = told(borough.worker, 1), told(borough.worker, 2)
    followed = told(borough.worker, 3, NoticeKind.FOLLOWED)
    Notice.objects.filter(pk=read.pk).update(read_at=timezone.now())
    client.force_login(borough.worker)

    def shown(part: str) -> set[Notice]:
        return set(client.get(f"/notices/?show={part}").context["page"].rows)

    assert shown("unread") == {unread, followed}
    assert shown("read") == {read}
    assert shown("followed") == {followed}
    assert shown("nonsense") == {read, unread, followed}


def test_marking_leads_back_to_the_part_that_was_shown(borough: Borough, client: Client) -> None:
    notice = told(borough.worker, 1)
    client.force_login(borough.worker)

    assert (
        client.post(f"/notices/{notice.pk}/read/?show=unread")["Location"]
        == "/notices/?show=unread"
    )
    assert (
        client.post(f"/notices/{notice.pk}/unread/?show=read")["Location"] == "/notices/?show=read"
    )
    assert client.post("/notices/read/?show=//evil.example")["Location"] == "/notices/"


def test_all_of_a_part_are_marked_and_no_others(borough: Borough, client: Client) -> None:
    other = told(borough.worker, 1)
    told(borough.worker, 2, NoticeKind.FOLLOWED)
    client.force_login(borough.worker)

    client.post("/notices/read/?show=followed")

    assert list(Notice.objects.unread()) == [other]


def test_what_was_read_can_be_kept_for_later(borough: Borough, client: Client) -> None:
    notice = told(borough.worker, 1)
    client.force_login(borough.worker)
    client.post(f"/notices/{notice.pk}/read/")

    client.post(f"/notices/{notice.pk}/unread/")

    assert list(Notice.objects.unread()) == [notice]


def test_every_page_says_that_something_is_new(borough: Borough, client: Client) -> None:
    client.force_login(borough.worker)
    assert ">Notices</a>" in client.get("/people/me/").content.decode()

    told(borough.worker, 1)
    told(borough.worker, 2)

    assert ">New notices</a>" in client.get("/people/me/").content.decode()
    client.force_login(borough.colleague)
    assert ">Notices</a>" in client.get("/people/me/").content.decode()


def test_what_is_turned_off_is_not_told(borough: Borough, client: Client) -> None:
    client.force_login(borough.worker)
    client.post("/notices/choices/", {"on": ["became", "looks_after"]})
    tell_of: dict[str, Any] = {
        "person": borough.worker,
        "heading": "Buses",
        "words": "So",
        "next_step": "",
        "url": "/",
    }

    assert tell(topic="1", key="1", kind=NoticeKind.FOLLOWED, **tell_of) is None
    assert tell(topic="2", key="2", kind=NoticeKind.BECAME, **tell_of)
    assert client.get("/notices/choices/").context["form"].initial["on"] == [
        "became",
        "looks_after",
    ]


def test_what_is_turned_on_again_is_told_from_then_on(borough: Borough) -> None:
    choose(on=[], by=borough.worker)
    choose(on=CanBeOff.values, by=borough.worker)

    assert told(borough.worker, 1, NoticeKind.FOLLOWED)


def test_what_somebody_asks_by_name_is_always_told(borough: Borough, client: Client) -> None:
    client.force_login(borough.worker)

    assert client.post("/notices/choices/", {"on": ["asked"]}).status_code == 422
    choose(on=[], by=borough.worker)

    assert told(borough.worker, 1, NoticeKind.ASKED)


def test_turning_off_is_for_oneself_alone(borough: Borough) -> None:
    choose(on=[], by=borough.worker)

    assert told(borough.colleague, 1)
