"""Forms that say where issues and conversations belong."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from django import forms
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.html import format_html
from django.utils.safestring import SafeString

from hls.ui.forms import Form, Radios
from hls.ui.ids import may_be_id
from learning_cycles.actions.placing import HERE, NEW
from learning_cycles.models import Conversation, Counted
from learning_cycles.placing import Likely, WaitingConversation, WaitingPlace
from learning_cycles.reading import heading_for
from systems.models import Person, System

MOST_HOMES = 20
MOST_WORDS = 5
GONE = (
    "That conversation is closed, or was put together with another one meanwhile. Choose where "
    "it belongs"
)

Chosen = Conversation | str
"""``HERE``, ``NEW`` or a conversation."""


class Ticked(forms.Field):
    """Ids of what is ticked in a list; whoever takes them asks which of them are still there."""

    widget = forms.CheckboxSelectMultiple

    def to_python(self, value: Any) -> list[int]:
        return list(dict.fromkeys(int(each) for each in value or [] if may_be_id(each)))


class Home(forms.ChoiceField):
    """A choice among what is offered; what else is a home is asked of the database."""

    def valid_value(self, value: Any) -> bool:
        return True


class TickedForm(Form):
    """A list in which something must be ticked."""

    ticked = Ticked(label="Which ones?", error_messages={"required": "Tick what you want to place"})


def homes_of(person: Person, system: System) -> QuerySet[Conversation]:
    """Conversations of ``system`` that take something in, with what heads them."""
    homes = Conversation.objects.visible_to(person).live().filter(system=system)
    return homes.headed_for(person).select_related("system")


class WhereForm(Form):
    """Where something belongs: among the likeliest, what was found by its words, or a new one.

    ``words`` is what to find; without them the newest conversations are offered.
    """

    find = forms.CharField(
        label="Find a conversation by its words",
        required=False,
        max_length=200,
        help_text="Press “Find”, and those that say so are in the list below",
    )
    where = Home(
        label="Where does it belong?",
        widget=Radios(),
        error_messages={"required": "Select where it belongs"},
    )
    question = forms.CharField(
        label="What is the question of the new conversation?",
        required=False,
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Only if you open a new one; it can be worded later",
    )

    def __init__(
        self,
        *args: Any,
        person: Person,
        system: System,
        but_not: Collection[int] = (),
        likely: Sequence[Likely] = (),
        words: str = "",
        stays: bool = False,
        opens: bool = True,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self._homes = homes_of(person, system).exclude(pk__in=but_not)
        self._extra = ([HERE] if stays else []) + ([NEW] if opens else [])
        if not opens:
            del self.fields["question"]
        found = {each.conversation.pk: each.heading for each in likely}
        others = _found_by(words, person, self._homes.exclude(pk__in=list(found)))
        labels = found | {each.pk: heading_for(person, each) for each in others}
        where = self.fields["where"]
        assert isinstance(where, Home)
        where.choices = [
            *([(HERE, "Here")] if stays else []),
            *((str(pk), heading[:140]) for pk, heading in labels.items()),
            *([(NEW, "In a new conversation")] if opens else []),
        ]
        assert isinstance(where.widget, Radios)
        where.widget.hints = {str(each.conversation.pk): each.why for each in likely}
        self.nothing_found = bool(words.strip()) and not others

    def clean_where(self) -> Chosen:
        value = str(self.cleaned_data["where"])
        if value in self._extra:
            return value
        home = self._homes.filter(pk=value).first() if may_be_id(value) else None
        if home is None:
            raise forms.ValidationError(GONE)
        return home


def _found_by(words: str, person: Person, homes: QuerySet[Conversation]) -> list[Conversation]:
    """Those whose question, or an issue in them that ``person`` may read, has all the words."""
    own = Counted.objects.of_own_teams(person).filter(conversation=OuterRef("pk"))
    read = Counted.objects.readable_by(person).filter(conversation=OuterRef("pk"))
    for word in words.split()[:MOST_WORDS]:
        homes = homes.filter(
            Q(question__icontains=word)
            | Exists(read.filter(issue__sent_words__icontains=word))
            | Exists(own.filter(issue__description__icontains=word))
        )
    return list(homes.order_by("-created_at", "-pk")[:MOST_HOMES])


class PlacesForm(TickedForm):
    """Suggested places of a page: each stays, goes to a likely home, or gets a new conversation."""

    def __init__(
        self, *args: Any, person: Person, system: System, rows: Sequence[WaitingPlace], **kw: Any
    ) -> None:
        super().__init__(*args, **kw)
        self._homes = homes_of(person, system)
        self.keys = [row.key for row in rows]
        for row in rows:
            choices = [(HERE, f"Where it is: {row.heading[:140]}"), *_offered(row.likely)]
            choices.append((NEW, "In a new conversation"))
            self.fields[f"where-{row.key}"] = _choice_of_home(row.line.words, choices, row.likely)

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        self.chosen = _chosen(self, cleaned, self._homes, (HERE, NEW))
        return cleaned


class ConversationsForm(TickedForm):
    """New conversations of a page: each is opened up with a question, or goes to a likely home."""

    def __init__(
        self,
        *args: Any,
        person: Person,
        system: System,
        rows: Sequence[WaitingConversation],
        **kw: Any,
    ) -> None:
        super().__init__(*args, **kw)
        self._homes = homes_of(person, system)
        self.keys = [row.key for row in rows]
        for row in rows:
            choices = [(HERE, "It is one of its own: open it up"), *_offered(row.likely)]
            self.fields[f"where-{row.key}"] = _choice_of_home(row.heading, choices, row.likely)
            self.fields[f"question-{row.key}"] = forms.CharField(
                label=_with("What is its question?", row.heading),
                required=False,
                max_length=300,
                initial=row.conversation.question,
                widget=forms.Textarea(attrs={"rows": 2}),
                help_text="One sentence that people could answer together, without names",
            )

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        on_page = [key for key in cleaned.get("ticked", []) if key in self.keys]
        self.chosen = _chosen(self, cleaned | {"ticked": on_page}, self._homes, (HERE,))
        for key in [key for key, chosen in self.chosen.items() if chosen == HERE]:
            self.chosen[key] = cleaned.get(f"question-{key}", "")
            if not self.chosen[key]:
                self.add_error(f"question-{key}", "Enter the question of what you open up")
        return cleaned


def _with(label: str, words: str) -> SafeString:
    """A label, and for those who hear the page what it is about."""
    hidden = '{}<span class="govuk-visually-hidden"> ({})</span>'
    return format_html(hidden, label, words[:80])


def _offered(likely: Sequence[Likely]) -> list[tuple[str, str]]:
    return [(str(each.conversation.pk), each.heading[:140]) for each in likely]


def _choice_of_home(words: str, choices: list[tuple[str, str]], likely: Sequence[Likely]) -> Home:
    """Radio buttons about what ``words`` name."""
    hints = {str(each.conversation.pk): each.why for each in likely}
    attrs = {"class": "govuk-radios--small", "label_size": "s"}
    return Home(
        label=_with("Where does it belong?", words),
        required=False,
        choices=choices,
        initial=HERE,
        widget=Radios(attrs=attrs, hints=hints),
    )


def _chosen(
    form: TickedForm,
    cleaned: Mapping[str, Any],
    homes: QuerySet[Conversation],
    words: Collection[str],
) -> dict[int, Chosen]:
    """What was chosen for each that is ticked: one of ``words``, the first if nothing, or a home.

    One query at most; adds an error where a home is gone.
    """
    first = next(iter(words))
    values = {key: cleaned.get(f"where-{key}") or first for key in cleaned.get("ticked", [])}
    ids = {value for value in values.values() if may_be_id(value)}
    found = {str(home.pk): home for home in homes.filter(pk__in=ids)} if ids else {}
    chosen: dict[int, Chosen] = {}
    for key, value in values.items():
        if value in words:
            chosen[key] = value
        elif value in found:
            chosen[key] = found[value]
        else:
            form.add_error(f"where-{key}", GONE)
    return chosen
