"""Which conversation is most like what is said, and the words that both share (R3)."""

import pytest

from learning_cycles import likeness
from learning_cycles.models import Conversation, Counted, Entry, Placement, WordGroup
from learning_cycles.rollup import roll_up
from tests.borough import Borough
from tests.factories import ConversationFactory
from tests.learning_cycles.scenes import sent, sent_by_quay, talked_about

pytestmark = pytest.mark.django_db

BAILIFF = "A bailiff knocks although there is nothing to take"
AGENT = "Enforcement agents came twice in one week"
BUS = "The last bus leaves before the late shift ends"


def homes(words: str, borough: Borough) -> list[likeness.Home]:
    return likeness.likest_homes([(words, borough.organisation.pk)])[0]


@pytest.fixture
def debts(borough: Borough) -> Conversation:
    return talked_about(
        sent(borough, BAILIFF), system=borough.organisation, question="Who is helped by a debt?"
    )


@pytest.fixture
def buses(borough: Borough) -> Conversation:
    return talked_about(
        sent(borough, BUS), system=borough.organisation, question="How does one get to work?"
    )


def test_other_words_for_the_same_thing_find_it(
    borough: Borough, debts: Conversation, buses: Conversation
) -> None:
    first = homes(AGENT, borough)[0]
    assert (first.conversation_id, first.is_like_enough) == (debts.pk, True)
    assert 0 < first.likeness < 1
    assert "enforcement agents" in first.shared_words


def test_slips_of_the_keys_and_accents_are_understood(
    borough: Borough, debts: Conversation, buses: Conversation
) -> None:
    for words in ("The baliffs were here", "The BÁILIFF was here"):
        assert homes(words, borough)[0].conversation_id == debts.pk


def test_the_words_shared_are_told_as_they_were_typed(
    borough: Borough, debts: Conversation
) -> None:
    assert "Bailiffs".lower() in homes("Two Bailiffs with a van", borough)[0].shared_words
    assert "van" not in homes("Two Bailiffs with a van", borough)[0].shared_words


@pytest.mark.parametrize("words", ["", "and the of it", "!!! 12 34", "zzyzx", "\0"])
def test_what_says_nothing_is_like_nothing(
    borough: Borough, debts: Conversation, words: str
) -> None:
    assert homes(words, borough) == []


def test_a_very_long_text_is_compared_by_its_beginning(
    borough: Borough, debts: Conversation
) -> None:
    assert homes(f"{BAILIFF} {'x' * 1_000_000}", borough)[0].conversation_id == debts.pk


def test_closed_merged_and_other_systems_homes_are_not_offered(
    borough: Borough, debts: Conversation, buses: Conversation
) -> None:
    assert likeness.likest_homes([(AGENT, borough.place.pk)]) == [[]]
    Conversation.objects.filter(pk=debts.pk).update(state="closed")
    assert debts.pk not in [home.conversation_id for home in homes(AGENT, borough)]
    Conversation.objects.filter(pk=debts.pk).update(state="resting")
    assert homes(AGENT, borough)[0].conversation_id == debts.pk
    Conversation.objects.filter(pk=debts.pk).update(merged_into=buses)
    assert debts.pk not in [home.conversation_id for home in homes(AGENT, borough)]


def test_what_stays_in_the_team_is_not_compared_above_it(borough: Borough) -> None:
    issue = sent(borough, f"{BUS}, says Quillfeather", sent_words=BUS)
    conversation = talked_about(issue, system=borough.organisation, question="")
    assert homes("Quillfeather", borough) == []
    assert homes(BUS, borough)[0].conversation_id == conversation.pk


def test_many_are_asked_for_at_once(
    borough: Borough, debts: Conversation, buses: Conversation
) -> None:
    system = borough.organisation.pk
    found = likeness.likest_homes([(AGENT, system), ("", system), (BUS, system)])
    assert [[home.conversation_id for home in each][:1] for each in found] == [
        [debts.pk],
        [],
        [buses.pk],
    ]


def test_the_job_suggests_a_home_of_other_words_and_opens_one_below(
    borough: Borough, debts: Conversation
) -> None:
    alike, unlike = sent_by_quay(borough, AGENT), sent_by_quay(borough, BUS)
    roll_up()
    placed = Placement.objects.get(issue=alike)
    assert placed.conversation == debts
    assert placed.likeness is not None
    assert placed.likeness >= likeness.LIKE_ENOUGH
    other = Placement.objects.get(issue=unlike)
    assert (other.likeness, other.conversation == debts) == (None, False)


def test_the_index_follows_what_is_said(borough: Borough, debts: Conversation) -> None:
    entry = Entry.objects.create(
        conversation=debts, words="A xylophone was taken", said_by=borough.steward
    )
    roll_up()
    assert homes("xylophone", borough)[0].conversation_id == debts.pk
    entry.words = "A harpsichord was taken"
    entry.save()
    Conversation.objects.filter(pk=debts.pk).update(question="What about trombones?")
    roll_up()
    assert homes("xylophone", borough) == []
    assert homes("harpsichord", borough)
    assert homes("trombone", borough)
    entry.delete()
    Counted.objects.get(conversation=debts).issue.delete()
    Conversation.objects.filter(pk=debts.pk).update(question="")
    roll_up()
    assert homes("harpsichord trombone bailiff", borough) == []
    assert likeness.differences() == []


def test_the_index_follows_the_list_of_words(borough: Borough) -> None:
    home = talked_about(
        sent(borough, "The quokka sat there"), system=borough.organisation, question=""
    )
    ConversationFactory(system=borough.organisation, question="Who is there?")
    assert homes("A numbat", borough) == []
    group = WordGroup.objects.create(about="Marsupials")
    group.words.create(words="quokka")
    numbat = group.words.create(words="numbat")
    roll_up()
    assert homes("A numbat", borough)[0].conversation_id == home.pk
    assert likeness.differences() == []
    numbat.delete()
    roll_up()
    assert homes("A numbat", borough) == []
    group.delete()
    roll_up()
    assert likeness.differences() == []


def test_a_difference_is_told_without_words(borough: Borough, debts: Conversation) -> None:
    assert likeness.differences() == []
    Conversation.objects.filter(pk=debts.pk).update(question="A bassoon?")
    assert likeness.differences() == [
        f"compared text: question {debts.pk} in conversation {debts.pk}"
    ]
