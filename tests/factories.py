"""Invented rows for tests. Nobody in them is real."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any

import factory
from django.utils import timezone
from factory.django import DjangoModelFactory

from casework.models import Allocation, Case, Citizen
from debriefs.models import Activity, Countermeasure, Debrief, Issue, Level, ToTalkAbout
from learning_cycles.models import Conversation
from purchases.models import Purchase
from systems.models import Person, Role, RoleKind, Scale, System

PASSWORD = "a-long-way-home"


class PersonFactory(DjangoModelFactory[Person]):
    """Somebody with an account and no role; their password is ``PASSWORD``."""

    class Meta:
        model = Person
        skip_postgeneration_save = True

    name = factory.Sequence(lambda n: f"Worker Number{n}")
    email = factory.Sequence(lambda n: f"person{n}@example.org")

    @classmethod
    def _create(cls, model_class: type[Person], *args: Any, **kwargs: Any) -> Person:
        return model_class.objects.create_user(
            kwargs.pop("email"), kwargs.pop("password", PASSWORD), **kwargs
        )


class SystemFactory(DjangoModelFactory[System]):
    """A team with nothing above it."""

    class Meta:
        model = System

    name = factory.Sequence(lambda n: f"Team {n}")
    scale = Scale.TEAM
    parent = None


class RoleFactory(DjangoModelFactory[Role]):
    """A caseworker of a team for the last year, with no end."""

    class Meta:
        model = Role

    person = factory.SubFactory(PersonFactory)
    system = factory.SubFactory(SystemFactory)
    kind = RoleKind.CASEWORKER
    from_day = factory.LazyFunction(lambda: timezone.localdate() - timedelta(days=365))


class CitizenFactory(DjangoModelFactory[Citizen]):
    """Somebody helped."""

    class Meta:
        model = Citizen

    name = factory.Sequence(lambda n: f"Citizen Invented{n}")


class CaseFactory(DjangoModelFactory[Case]):
    """An open case of a team, seen by the whole team."""

    class Meta:
        model = Case

    citizen = factory.SubFactory(CitizenFactory)
    team = factory.SubFactory(SystemFactory)
    started_on = factory.LazyFunction(timezone.localdate)


class AllocationFactory(DjangoModelFactory[Allocation]):
    """A worker who walks alongside from today."""

    class Meta:
        model = Allocation

    case = factory.SubFactory(CaseFactory)
    person = factory.SubFactory(PersonFactory)
    from_day = factory.LazyFunction(timezone.localdate)


class DebriefFactory(DjangoModelFactory[Debrief]):
    """Today's first sitting of a team."""

    class Meta:
        model = Debrief

    team = factory.SubFactory(SystemFactory)
    day = factory.LazyFunction(timezone.localdate)
    opened_by = factory.SubFactory(PersonFactory)


class IssueFactory(DjangoModelFactory[Issue]):
    """An open system issue of a team, about no case. ``sent=True`` sends its words on."""

    class Meta:
        model = Issue

    class Params:
        sent = factory.Trait(
            sent_words=factory.SelfAttribute("description"),
            sent_at=factory.LazyFunction(timezone.now),
            sent_by=factory.SelfAttribute("raised_by"),
        )

    team = factory.SubFactory(SystemFactory)
    raised_by = factory.SubFactory(PersonFactory)
    description = factory.Sequence(lambda n: f"The form asks for something nobody has, {n}")
    level = Level.SYSTEM


class CountermeasureFactory(DjangoModelFactory[Countermeasure]):
    """What is done meanwhile; no air cover."""

    class Meta:
        model = Countermeasure

    issue = factory.SubFactory(IssueFactory)
    words = factory.Sequence(lambda n: f"We go round it by hand, {n}")
    written_by = factory.SubFactory(PersonFactory)


class ActivityFactory(DjangoModelFactory[Activity]):
    """A kind of value work whose complexity nobody judged yet."""

    class Meta:
        model = Activity

    team = factory.SubFactory(SystemFactory)
    name = factory.Sequence(lambda n: f"Made a phone call together {n}")


class ToTalkAboutFactory(DjangoModelFactory[ToTalkAbout]):
    """Something that waits for a team's next debrief; each has a source of its own."""

    class Meta:
        model = ToTalkAbout

    source = factory.Sequence(lambda n: f"test:{n}")


class PurchaseFactory(DjangoModelFactory[Purchase]):
    """Twelve pounds fifty, spent today for a case of the purchase's team."""

    class Meta:
        model = Purchase

    worker = factory.SubFactory(PersonFactory)
    team = factory.SubFactory(SystemFactory)
    case = factory.SubFactory(CaseFactory, team=factory.SelfAttribute("..team"))
    supplier = factory.Sequence(lambda n: f"Corner Shop {n}")
    amount = Decimal("12.50")
    reason = "It was the quickest way to a warm evening"


class ConversationFactory(DjangoModelFactory[Conversation]):
    """A new conversation of an organisation."""

    class Meta:
        model = Conversation

    system = factory.SubFactory(SystemFactory, scale=Scale.ORGANISATION)
    question = factory.Sequence(lambda n: f"What would it take to change this, {n}?")
