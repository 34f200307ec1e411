from django.db import migrations
from django.db.models import OuterRef, Subquery


def take_as_read(apps, schema_editor):
    """Nobody kept which version was read: what stands is taken as what was."""
    purchases = apps.get_model("purchases", "Purchase").objects
    corrected = purchases.filter(version__gt=1, pk=OuterRef("purchase"))
    look_backs = apps.get_model("purchases", "LookBack").objects
    look_backs.filter(purchase__version__gt=1).update(version=Subquery(corrected.values("version")))


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0047_look_back_version"),
    ]

    operations = [
        migrations.RunPython(take_as_read, migrations.RunPython.noop),
    ]
