"""GET /conversations/<id>/: what each reader finds in one conversation."""

import base64
import json
import re
from datetime import date, timedelta
from decimal import Decimal
from urllib.parse import parse_qs, urlsplit

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from debriefs.actions.countermeasures import end_countermeasure
from debriefs.models import Issue, Level, Tally
from learning_cycles.actions.conversations import say_in_conversation
from learning_cycles.meanwhile import MOST
from learning_cycles.models import Conversation
from learning_cycles.rollup import roll_up
from tests.borough import Borough
from tests.factories import (
    ActivityFactory,
    ConversationFactory,
    CountermeasureFactory,
    DebriefFactory,
    PurchaseFactory,
)
from tests.learning_cycles.scenes import (
    about_somebody,
    cycle_of,
    fix_sent_on,
    sent,
    sent_by_quay,
    session_on,
    talked_about,
)


def read(client: Client, borough: Borough, who: str, conversation: Conversation) -> str:
    client.force_login(getattr(borough, who))
    response = client.get(conversation.get_absolute_url())
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


def fact(page: str, what: str) -> str:
    """The value beside ``what`` in the picture."""
    after = page.split(f"{what}</dt>")[1]
    return after.split(">", 1)[1].split("</dd>")[0].strip()


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("steward", 200),
        ("manager", 200),
        ("place_steward", 200),
        ("partner", 200),
        ("worker", 200),
        ("other_worker", 404),
        ("finance", 404),
        ("administrator", 404),
        ("stranger", 404),
    ],
)
def test_who_finds_it(borough: Borough, client: Client, who: str, status: int) -> None:
    conversation = talked_about(sent(borough), system=borough.organisation)
    client.force_login(getattr(borough, who))
    assert client.get(conversation.get_absolute_url()).status_code == status


def test_from_above_one_reads_words_level_month_and_organisation(
    borough: Borough, client: Client
) -> None:
    issue = sent(borough, **about_somebody(borough.harbour, raised_on=date(2025, 2, 3)))
    page = read(client, borough, "steward", talked_about(issue, system=borough.organisation))
    assert issue.sent_words in page
    assert "A local rule is in the way. February 2025, Tyneholme Borough Council." in page
    assert "3 February" not in page
    assert f'href="{issue.get_absolute_url()}"' not in page
    assert borough.harbour.name not in page


def test_a_team_reads_its_own_issues_and_opens_them(borough: Borough, client: Client) -> None:
    own, other = sent(borough, "Ours"), sent_by_quay(borough, "Theirs alone")
    page = read(client, borough, "worker", talked_about(own, other, system=borough.organisation))
    assert own.get_absolute_url() in page
    assert "Theirs alone" not in page


def test_the_words_that_were_sent_are_read_above_and_not_those_they_came_from(
    borough: Borough, client: Client
) -> None:
    issue = sent(borough, "She waits for a coat")
    issue.sent_words = "People wait for coats"
    issue.save()
    conversation = talked_about(issue, system=borough.organisation)
    page = read(client, borough, "steward", conversation)
    assert "People wait for coats" in page
    assert "She waits for a coat" not in page


def test_what_was_taken_back_is_gone_before_the_roll_up_comes(
    borough: Borough, client: Client
) -> None:
    issue = sent(borough)
    conversation = talked_about(issue, system=borough.organisation)
    issue.level = Level.METHOD
    issue.save()
    assert issue.sent_words not in read(client, borough, "steward", conversation)


def test_a_fix_is_read_only_where_its_worker_sent_it_on(borough: Borough, client: Client) -> None:
    issue = sent(borough, **about_somebody(borough.harbour))
    fix_sent_on(issue, "We lend a coat")
    CountermeasureFactory(issue=issue, words="We bend the rule")
    page = read(client, borough, "steward", talked_about(issue, system=borough.organisation))
    assert "We lend a coat" in page
    assert "We bend the rule" not in page
    assert page.count("govuk-inset-text") == 1
    assert (
        fact(page, "What we\u2019re doing for now") == "1 to read here, fewer than 5 kept in teams"
    )


def test_air_cover_past_its_day_is_counted_and_masked(borough: Borough, client: Client) -> None:
    issues = [sent(borough, **about_somebody(borough.harbour)) for _ in range(5)]
    conversation = talked_about(*issues, system=borough.organisation)
    yesterday = timezone.localdate() - timedelta(days=1)
    for issue in issues[:4]:
        CountermeasureFactory(
            issue=issue, since=yesterday, air_cover_holder="Head", review_on=yesterday
        )
    roll_up()
    what = "Air cover past the day to look at it again"
    assert fact(read(client, borough, "steward", conversation), what) == "fewer than 5"
    CountermeasureFactory(
        issue=issues[4], since=yesterday, air_cover_holder="Head", review_on=yesterday
    )
    roll_up()
    assert fact(read(client, borough, "steward", conversation), what) == "at least 5"


@pytest.mark.parametrize(
    ("people", "pounds", "said"),
    [
        (4, 60, "fewer than 5 people stand behind it"),
        (5, 60, "at least £50.00"),
        (5, 130, "at least £100.00"),
        (5, 40, "less than £50"),
    ],
)
def test_money_is_summed_where_five_people_stand_behind_it(
    borough: Borough, client: Client, people: int, pounds: int, said: str
) -> None:
    issues = [sent(borough, **about_somebody(borough.harbour)) for _ in range(people)]
    conversation = talked_about(*issues, system=borough.organisation)
    for issue in issues:
        PurchaseFactory(
            team=borough.harbour, case=issue.case, issue=issue, amount=Decimal(pounds) / people
        )
    roll_up()
    page = read(client, borough, "steward", conversation)
    assert fact(page, "Spent on getting round it") == said


def test_successes_of_few_are_masked(borough: Borough, client: Client) -> None:
    issue = sent(borough, **about_somebody(borough.harbour))
    conversation = talked_about(issue, system=borough.organisation)
    Tally.objects.create(
        activity=ActivityFactory(team=borough.harbour),
        debrief=DebriefFactory(team=borough.harbour),
        issue=issue,
    )
    roll_up()
    page = read(client, borough, "steward", conversation)
    assert fact(page, "What went well with it") == "fewer than 5"


def test_marks_of_a_kind_of_work_count_with_the_issue_that_it_helped(
    borough: Borough, client: Client
) -> None:
    issues = [sent(borough, **about_somebody(borough.harbour)) for _ in range(5)]
    conversation = talked_about(*issues, system=borough.organisation)
    for issue in issues[:4]:
        activity = ActivityFactory(team=borough.harbour, issue=issue)
        Tally.objects.create(activity=activity)
    # One that names its own issue counts there, and once.
    Tally.objects.create(activity=activity, issue=issues[0])
    roll_up()
    what = "What went well with it"
    assert fact(read(client, borough, "worker", conversation), what) == "5"
    assert fact(read(client, borough, "steward", conversation), what) == "fewer than 5"
    Tally.objects.create(activity=ActivityFactory(team=borough.harbour, issue=issues[4]))
    roll_up()
    assert fact(read(client, borough, "steward", conversation), what) == "at least 5"


def test_the_newest_of_what_is_done_is_read_and_that_there_is_more(
    borough: Borough, client: Client
) -> None:
    issues = [sent(borough, **about_somebody(borough.harbour)) for _ in range(3)]
    for number in range(MOST + 1):
        fix_sent_on(issues[number % 3], f"We do thing {number}.")
    conversation = talked_about(*issues, system=borough.organisation)
    for who in ("steward", "worker"):
        page = read(client, borough, who, conversation)
        newest = page[page.index('id="meanwhile"') : page.index("There are more.")]
        done = [int(number) for number in re.findall(r"We do thing (\d+)\.", newest)]
        assert done == list(range(MOST, 0, -1))


def test_a_team_reads_what_is_around_its_own_conversation(borough: Borough, client: Client) -> None:
    issue = sent(borough, **about_somebody(borough.harbour))
    fix_sent_on(issue, "We lend a coat")
    CountermeasureFactory(issue=issue, words="We bend the rule")
    page = read(client, borough, "worker", talked_about(issue, system=borough.harbour))
    assert "We lend a coat" in page
    assert "We bend the rule" in page
    doing = "What we\u2019re doing for now"
    assert fact(page, doing) == "1 to read here, 1 kept in your team"


def test_what_is_done_no_more_is_gone_before_the_roll_up_comes(
    borough: Borough, client: Client
) -> None:
    issue = sent(borough)
    fix = fix_sent_on(issue, "We lend a coat")
    conversation = talked_about(issue, system=borough.organisation)
    assert "We lend a coat" in read(client, borough, "steward", conversation)
    end_countermeasure(countermeasure=fix, version=fix.version, by=borough.worker)
    assert "We lend a coat" not in read(client, borough, "steward", conversation)


def test_a_team_knows_its_own_numbers_and_cannot_work_out_the_others(
    borough: Borough, client: Client
) -> None:
    own = [sent(borough, **about_somebody(borough.harbour)) for _ in range(6)]
    others = [sent_by_quay(borough, **about_somebody(borough.quay)) for _ in range(2)]
    conversation = talked_about(*own, *others, system=borough.organisation)
    page = read(client, borough, "worker", conversation)
    assert fact(page, "Issues of your team") == "6 open, 0 closed"
    assert fact(page, "Issues of other teams") == "fewer than 5"
    assert fact(page, "People it happened to") == "6"
    assert "8" not in fact(page, "Issues of your team") + fact(page, "People it happened to")


def test_which_teams_feed_it_is_known_to_those_teams_alone(
    borough: Borough, client: Client
) -> None:
    conversation = talked_about(sent(borough), system=borough.organisation)
    ConversationFactory(
        system=borough.harbour, question="How do we hand over?", feeds_into=conversation
    )
    assert "How do we hand over?" in read(client, borough, "worker", conversation)
    assert "How do we hand over?" not in read(client, borough, "steward", conversation)


def test_it_names_what_it_feeds_into_to_those_who_may_know(
    borough: Borough, client: Client
) -> None:
    conversation = talked_about(
        sent(borough, level=Level.MACRO_SYSTEM), system=borough.organisation
    )
    conversation.refresh_from_db()
    larger = conversation.feeds_into
    assert larger is not None
    assert larger.get_absolute_url() in read(client, borough, "place_steward", conversation)
    assert larger.get_absolute_url() in read(client, borough, "worker", conversation)
    assert larger.get_absolute_url() not in read(client, borough, "steward", conversation)


def test_from_above_a_team_s_conversation_shows_its_question_alone(
    borough: Borough, client: Client
) -> None:
    issue = sent(borough)
    conversation = talked_about(issue, system=borough.harbour, question="How do we hand over?")
    say_in_conversation(conversation=conversation, words="Between us", by=borough.worker)
    page = read(client, borough, "steward", conversation)
    assert "How do we hand over?" in page
    assert issue.sent_words not in page, "what it feeds into would tell whose issue that is"
    assert "Between us" not in page
    assert "The picture" not in page
    client.force_login(borough.steward)
    assert client.get(f"{conversation.get_absolute_url()}thread/").status_code == 403


def test_sessions_and_cycles_are_listed_for_those_who_may_open_them(
    borough: Borough, client: Client
) -> None:
    conversation = talked_about(sent(borough), system=borough.organisation)
    session, cycle = session_on(conversation, borough), cycle_of(borough, conversation=conversation)
    page = read(client, borough, "manager", conversation)
    assert session.get_absolute_url() in page
    assert cycle.get_absolute_url() in page
    page = read(client, borough, "worker", conversation)
    assert session.get_absolute_url() not in page
    assert cycle.get_absolute_url() not in page


def test_a_merged_one_leads_to_the_one_it_is_in(borough: Borough, client: Client) -> None:
    conversation = ConversationFactory(system=borough.organisation)
    old = ConversationFactory(system=borough.organisation, merged_into=conversation)
    client.force_login(borough.steward)
    assert client.get(old.get_absolute_url())["Location"] == conversation.get_absolute_url()


def test_neither_order_nor_the_next_page_s_address_tells_the_day(
    borough: Borough, client: Client
) -> None:
    issues = [sent(borough, f"Issue {at:02}", raised_on=date(2025, 2, 28 - at)) for at in range(26)]
    conversation = talked_about(*issues, system=borough.organisation)
    client.force_login(borough.steward)
    response = client.get(conversation.get_absolute_url())
    following = response.context["page"].next_url
    cursor = parse_qs(urlsplit(following).query)["after"][0]
    month, _ = json.loads(base64.urlsafe_b64decode(cursor + "=="))
    assert month == "2025-02-01"
    shown = [line.words for line in response.context["lines"]]
    assert shown == [f"Issue {at:02}" for at in range(25, 0, -1)]
    assert [line.words for line in client.get(following).context["lines"]] == ["Issue 00"]


@pytest.mark.parametrize("who", ["worker", "steward", "place_steward"])
def test_a_long_one_asks_no_more_queries_than_a_short_one(
    borough: Borough, client: Client, who: str
) -> None:
    def issues(count: int) -> list[Issue]:
        found = [sent(borough, **about_somebody(borough.harbour)) for _ in range(count)]
        for issue in found:
            fix_sent_on(issue, "We lend a coat")
        return found

    short = talked_about(*issues(2), system=borough.organisation)
    long = talked_about(*issues(20), system=borough.organisation)
    for conversation, count in ((short, 1), (long, 20)):
        for _ in range(count):
            say_in_conversation(conversation=conversation, words="Yes", by=borough.worker)
            session_on(conversation, borough)
            cycle_of(borough, conversation=conversation)
    roll_up()
    client.force_login(getattr(borough, who))
    client.get(short.get_absolute_url())
    with CaptureQueriesContext(connection) as few:
        client.get(short.get_absolute_url())
    with CaptureQueriesContext(connection) as many:
        client.get(long.get_absolute_url())
    assert len(many) == len(few) <= 15
