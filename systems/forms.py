"""Forms about systems, people and their roles."""

from datetime import date
from typing import Any

from django import forms
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.utils import timezone

from hls.ui.exports import FileFormat
from hls.ui.forms import DateField, Form, Radios
from systems.kinds import CanBeOff, RoleKind, Scale
from systems.models import Invitation, Person, Role, System
from systems.permissions import Permission, kinds_kept
from systems.querysets import SystemQuerySet

ROLE_HINTS = {
    RoleKind.CASEWORKER: "Works with people in a team: cases, debriefs, issues and purchases.",
    RoleKind.COORDINATOR: "A caseworker who also looks after the workers and restricted cases.",
    RoleKind.MANAGER: "Reads what teams sent on, and looks back at spending.",
    RoleKind.STEWARD: "Looks after the learning of a system: conversations, sessions and cycles.",
    RoleKind.LEARNING_PARTNER: "Reads what teams sent on, to learn with people.",
    RoleKind.FINANCE: "Reads spending. Sees no names of people helped.",
    RoleKind.ADMINISTRATOR: "Looks after accounts, roles and systems. Sees no cases.",
}


class SystemField(forms.ModelChoiceField[System]):
    """A choice of systems, each with the one that it is in."""

    def label_from_instance(self, obj: System) -> str:
        return f"{obj.name}, in {obj.parent.name}" if obj.parent else obj.name


class DaysMixin(Form):
    """From a day until a day, both included; until is empty where no end is known."""

    from_day = DateField(
        label="First day",
        help_text="For example, 27 3 2026",
        error_messages={"required": "Enter the first day"},
    )
    until_day = DateField(
        label="Last day, if you know it",
        help_text="Leave it empty if it has no end",
        required=False,
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        first, last = cleaned.get("from_day"), cleaned.get("until_day")
        if first and last and last < first:
            self.add_error("until_day", "The last day must not be before the first day")
        return cleaned


class RoleForm(DaysMixin):
    """A role that ``by`` may give."""

    kind = forms.ChoiceField(label="Role", error_messages={"required": "Select a role"})
    system = SystemField(
        queryset=System.objects.none(),
        label="Where",
        empty_label="Choose one",
        error_messages={"required": "Select where the role is held"},
    )

    field_order = ("email", "kind", "system", "from_day", "until_day")

    def __init__(self, *args: Any, by: Person, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.by = by
        systems = System.objects.kept_by(by).select_related("parent")
        kinds = self._kinds({system.pk for system in systems})
        field = self.fields["kind"]
        assert isinstance(field, forms.ChoiceField)
        field.widget = Radios(hints={kind.value: ROLE_HINTS[kind] for kind in kinds})
        field.choices = [(kind.value, kind.words) for kind in kinds]
        where = self.fields["system"]
        assert isinstance(where, SystemField)
        where.queryset = systems
        self.initial.setdefault("from_day", timezone.localdate())
        if len(kinds) == 1:
            self.initial.setdefault("kind", kinds[0].value)
        if len(systems) == 1:
            self.initial.setdefault("system", systems[0].pk)

    def _kinds(self, system_ids: set[int]) -> list[RoleKind]:
        kept = {kind for system_id in system_ids for kind in kinds_kept(self.by, system_id)}
        return [kind for kind in RoleKind if kind in kept]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        system, kind = cleaned.get("system"), cleaned.get("kind")
        if not system or not kind:
            return cleaned
        role = RoleKind(kind)
        if role not in kinds_kept(self.by, system):
            self.add_error("kind", f"You cannot give this role in {system}")
        elif Scale(system.scale) not in role.scales:
            self.add_error("system", _wrong_scale(role))
        return cleaned


def _wrong_scale(role: RoleKind) -> str:
    if role.scales == {Scale.TEAM}:
        return f"{role.words} is a role in a team. Choose a team"
    return f"{role.words} is a role in an organisation or above. Choose one of those"


class InvitationForm(RoleForm):
    """Whom to ask, and for which role."""

    email = forms.EmailField(
        label="Email address",
        max_length=254,
        error_messages={
            "required": "Enter an email address",
            "invalid": "Enter an email address, like name@example.org",
        },
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
    )


class LastDayForm(Form):
    """The last day of ``role``."""

    until_day = DateField(
        label="What is the last day?",
        error_messages={"required": "Enter the last day"},
    )

    def __init__(self, *args: Any, role: Role, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.role = role
        self.initial.setdefault("until_day", max(timezone.localdate(), role.from_day))

    def clean_until_day(self) -> date:
        last: date = self.cleaned_data["until_day"]
        if last < self.role.from_day:
            raise ValidationError("The last day must not be before the first day")
        return last


class MoveRoleForm(Form):
    """Where a role goes on, and from which day."""

    to = SystemField(queryset=System.objects.none(), label="Move to", empty_label="Choose one")
    from_day = DateField(label="First day there")

    def __init__(self, *args: Any, role: Role, destinations: SystemQuerySet, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.role = role
        where = self.fields["to"]
        assert isinstance(where, SystemField)
        where.queryset = destinations.select_related("parent")
        self.initial.setdefault("from_day", max(timezone.localdate(), role.from_day))

    def clean_from_day(self) -> date:
        first: date = self.cleaned_data["from_day"]
        if first < self.role.from_day:
            raise ValidationError("The first day there must not be before the first day here")
        if self.role.until_day and first > self.role.until_day:
            raise ValidationError("The role has ended by then. Choose an earlier day")
        return first


class JoiningForm(Form):
    """Name and password of somebody who takes up ``invitation``."""

    name = forms.CharField(
        label="Your name", max_length=200, widget=forms.TextInput(attrs={"autocomplete": "name"})
    )
    password = forms.CharField(
        label="Choose a password",
        strip=False,
        help_text="At least 8 characters. Three words that you remember are a good password.",
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def __init__(self, *args: Any, invitation: Invitation, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.invitation = invitation

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if password := cleaned.get("password"):
            person = Person(email=self.invitation.email, name=cleaned.get("name", ""))
            try:
                validate_password(password, person)
            except ValidationError as error:
                self.add_error("password", error)
        return cleaned


class NameForm(Form):
    """What somebody wants to be called."""

    name = forms.CharField(
        label="Your name", max_length=200, widget=forms.TextInput(attrs={"autocomplete": "name"})
    )


class SystemForm(Form):
    """The name and purpose of a system."""

    name = forms.CharField(label="Name", max_length=200)
    purpose = forms.CharField(
        label="What is it for?",
        help_text="In a sentence that the people in it would say. You can leave it empty.",
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class NewSystemForm(SystemForm):
    """A system inside one that ``by`` administers."""

    scale = forms.ChoiceField(label="What is it?", choices=Scale.choices, widget=Radios)
    parent = SystemField(queryset=System.objects.none(), label="Inside", empty_label="Choose one")

    field_order = ("name", "scale", "parent", "purpose")

    def __init__(self, *args: Any, by: Person, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        parent = self.fields["parent"]
        assert isinstance(parent, SystemField)
        parent.queryset = System.objects.where(by, Permission.ADMINISTER).select_related("parent")


class DestinationForm(Form):
    """Which system another one is to be inside."""

    to = SystemField(queryset=System.objects.none(), label="Move it to", empty_label="Choose one")

    def __init__(self, *args: Any, destinations: SystemQuerySet, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        to = self.fields["to"]
        assert isinstance(to, SystemField)
        to.queryset = destinations.select_related("parent")


class FileFormatForm(Form):
    """Which kind of file a list is made into: the button that was pressed."""

    file_format = forms.ChoiceField(choices=FileFormat.choices)


class NoticesForm(Form):
    """What somebody wants to be told; ``without`` is what they have turned off."""

    on = forms.MultipleChoiceField(
        label="Tell me",
        help_text="When somebody asks you something by name, you are always told here.",
        required=False,
        choices=CanBeOff.choices,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args: Any, without: set[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["on"] = [what for what in CanBeOff.values if what not in without]
