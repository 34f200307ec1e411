"""The form of a point of leverage."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db.models import Case, QuerySet, When

from debriefs.forms.base import Words
from debriefs.models import GiftTier
from hls.ui.forms import Radios
from hls.ui.ids import may_be_id
from hls.ui.versioned import VersionedForm
from learning_cycles.forms.beyond import ReadBeyondForm
from learning_cycles.models import Conversation, LeverageKind, LeveragePoint, SystemChange
from learning_cycles.reading import heading_for
from systems.models import Person

MOST_OFFERED = 30
"""Of the conversations of a system; nobody reads through more to tick one."""
LATEST_FIRST = ("-seen_month", "-pk")
Choice = tuple[int, str]


class LeverageForm(ReadBeyondForm, VersionedForm):
    """A rule, role or process: what it is for beside what it does, and what would be instead."""

    read_beyond = ("name", "purpose", "what_it_does", "getting_round", "new_normal")

    kind = forms.ChoiceField(
        label="What is it?",
        choices=LeverageKind.choices,
        widget=Radios(),
        error_messages={"required": "Say whether it is a rule, a role or a process"},
    )
    name = forms.CharField(
        label="What is it called?",
        max_length=200,
        help_text="As people say it, for example: three signatures for a purchase.",
        error_messages={"required": "Enter what it is called"},
    )
    purpose = Words(
        label="What is it for, as whoever keeps it says?",
        required=False,
        help_text="Ask them. It was put there for a reason.",
    )
    keeper = forms.CharField(label="Who keeps it?", required=False, max_length=200)
    what_it_does = Words(label="What does it do to people?", required=False)
    getting_round = Words(label="What is done to get round it now?", required=False)
    new_normal = Words(label="What would be the new normal?", required=False)
    gift_tier = forms.ChoiceField(
        label="In whose gift is it to change?",
        required=False,
        choices=[("", "Not known yet"), *GiftTier.choices],
        widget=Radios(),
    )
    gift_holder = forms.CharField(label="Who is that?", required=False, max_length=200)
    conversations = forms.ModelMultipleChoiceField(
        label="Where is it met?",
        required=False,
        queryset=Conversation.objects.none(),
        widget=forms.CheckboxSelectMultiple,
    )
    settled_by = forms.ModelMultipleChoiceField(
        label="What has been changed for good?",
        required=False,
        queryset=SystemChange.objects.none(),
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(
        self,
        *args: Any,
        person: Person,
        conversations: QuerySet[Conversation],
        changes: QuerySet[SystemChange],
        point: LeveragePoint | None = None,
        **kwargs: Any,
    ) -> None:
        if point is not None:
            kwargs["initial"] = {
                name: getattr(point, name) for name in self.base_fields if hasattr(point, name)
            } | {"conversations": point.met_in.all(), "settled_by": point.changes.all()}
        super().__init__(*args, **kwargs)
        if point is None:
            del self.fields["version"]
        self._offer("conversations", conversations, self._homes(person, conversations))
        self._offer("settled_by", changes, [(each.pk, str(each)) for each in changes])

    def _homes(self, person: Person, conversations: QuerySet[Conversation]) -> list[Choice]:
        """Those that are ticked, and those in which something came last, by their heading."""
        values = (str(getattr(each, "pk", each)) for each in self["conversations"].value() or ())
        ticked = [When(pk=pk, then=0) for pk in values if may_be_id(pk)]
        order = [Case(*ticked, default=1)] if ticked else []
        most = max(MOST_OFFERED, len(ticked))  # what is ticked and not shown would be let go
        found = conversations.order_by(*order, *LATEST_FIRST)[:most]
        return [(each.pk, heading_for(person, each)[:140]) for each in found]

    def _offer(self, name: str, rows: QuerySet[Any], offered: list[Choice]) -> None:
        """All ``rows`` can be chosen; without any there is nothing to ask."""
        field = self.fields[name]
        assert isinstance(field, forms.ModelMultipleChoiceField)
        if offered:
            field.queryset = rows
            field.choices = offered
        else:
            del self.fields[name]

    @property
    def said(self) -> dict[str, Any]:
        """What was typed, as the actions take it."""
        said = dict(self.cleaned_data)
        return said | {
            "gift_tier": said["gift_tier"] or None,
            "met_in": said.pop("conversations", ()),
            "changes": said.pop("settled_by", ()),
        }
