from django.db import migrations

SHIPPED = "Food, Warmth, Clothes, Travel, Home, Belonging, Other"


def add_shipped_kinds(apps, schema_editor):
    """The kinds that a service starts with; where there are any already, they stand."""
    kinds = apps.get_model("purchases", "Kind").objects
    if kinds.exists():
        return
    kinds.bulk_create(
        kinds.model(code=name.lower(), name=name, place=place)
        for place, name in enumerate(SHIPPED.split(", "))
    )


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0007_kind"),
    ]

    operations = [
        migrations.RunPython(add_shipped_kinds, migrations.RunPython.noop),
    ]
