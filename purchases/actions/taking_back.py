"""Taking a purchase back, and bringing it back within 30 days."""

from django.utils import timezone

from casework.actions import record_look, take_off_timeline
from casework.models import Way
from debriefs.models import ToTalkAbout
from debriefs.querysets import ToTalkAboutQuerySet
from purchases.actions.recording import tell_timeline
from purchases.models import Purchase
from systems.history import acting
from systems.models import Person


def take_back(*, purchase: Purchase, by: Person) -> Purchase:
    """Take a purchase off every page and out of every sum. One that is taken back stays so."""
    now = timezone.now()
    with acting(by):
        kept = Purchase.objects.filter(pk=purchase.pk, deleted_at__isnull=True)
        if kept.update(deleted_at=now, deleted_by=by):
            take_off_timeline(source=f"purchase:{purchase.pk}")
            waiting = asked_about(purchase).waiting()
            waiting.update(put_away=True, settled_at=now, settled_by=by)
            record_look(case=purchase.case, by=by, way=Way.WRITE, what="Purchase taken back")
    purchase.refresh_from_db()
    return purchase


def bring_back(*, purchase: Purchase, by: Person) -> Purchase:
    """Bring back what was taken back, with what was to be talked about. Once is enough."""
    with acting(by):
        taken = Purchase.objects.taken_back_by(by).select_for_update(of=("self",), no_key=True)
        if found := taken.filter(pk=purchase.pk).first():
            away = asked_about(found).filter(put_away=True, settled_at=found.deleted_at)
            away.update(put_away=False, settled_at=None, settled_by=None)
            Purchase.objects.filter(pk=found.pk).update(deleted_at=None, deleted_by=None)
            tell_timeline(found)
            record_look(case=found.case, by=by, way=Way.WRITE, what="Purchase brought back")
    purchase.refresh_from_db()
    return purchase


def asked_about(purchase: Purchase) -> ToTalkAboutQuerySet:
    """What debriefs were asked to talk about because of a purchase."""
    return ToTalkAbout.objects.filter(source__startswith=f"purchase:{purchase.pk}:")
