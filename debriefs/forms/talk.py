"""What a team says of something that came up at its debrief."""

from __future__ import annotations

from typing import Any

from casework.namecheck import KnownNames
from debriefs.forms.base import Words
from debriefs.forms.leaving import AskedOnceMore, written_as
from debriefs.forms.slips import SlipForm
from debriefs.models import TalkKind, ToTalkAbout
from debriefs.saving import Kind
from systems.versions import Stale, fingerprint

LABELS = {
    TalkKind.ADVICE: "What would you say?",
    TalkKind.RECEIPT: "There is none, because",
    TalkKind.OUTCOME: "In your words",
}
WHO_READS = {
    TalkKind.ADVICE: "It stays in the team. Nothing waits for it",
    TalkKind.RECEIPT: "Managers and finance read it: leave names out",
    TalkKind.OUTCOME: "Managers read it beside the spend, without the name: leave names out",
}
PUT_AWAY = {TalkKind.ADVICE: "Put it away", TalkKind.OUTCOME: "Skip for good"}


class TalkForm(SlipForm, AskedOnceMore):
    """The answer. Names are asked about once where it is read above the team."""

    kind = Kind.TALK
    not_saved = (*SlipForm.not_saved, "asked_about")

    said = Words(rows=2, error_messages={"required": "Enter what there is to say"})

    def __init__(self, *args: Any, talk: ToTalkAbout, **kwargs: Any) -> None:
        super().__init__(*args, auto_id=f"talk-{talk.pk}-%s", initial={"said": talk.said}, **kwargs)
        self.talk = talk
        self.fields["said"].label = LABELS[TalkKind(talk.kind)]
        self.fields["said"].help_text = WHO_READS[TalkKind(talk.kind)]

    @property
    def put_away(self) -> str:
        """The button that ends it without words; nothing where it needs some."""
        return PUT_AWAY.get(TalkKind(self.talk.kind), "")

    @property
    def base(self) -> str:
        """The fingerprint of what the writer saw in the box."""
        return str(self.cleaned_data["versions"].get("said", fingerprint("")))

    def asks_about_names(self, known: KnownNames) -> bool:
        """Ask, at the field, whether what gives somebody away shall stay; once and no oftener."""
        found = written_as([self.cleaned_data["said"]], known)
        if self.warned_of(set(found)):
            return False
        quoted = ", ".join(f"“{text}”" for text in dict.fromkeys(found.values()))
        self.add_error(
            "said", f"Managers will read this. Take {quoted} out, or save it again as it is"
        )
        return True

    def go_on_from_stale(self, stale: Stale[ToTalkAbout]) -> None:
        """Keep what was typed, show what somebody else wrote, and let it be saved over that."""
        self.retype("versions", f'{{"said": "{fingerprint(stale.current.said)}"}}')
        self.add_error(
            "said",
            f"Somebody else wrote here meanwhile. It now says: “{stale.current.said}”. "
            "Take over what is theirs; saving again replaces it with yours.",
        )
