from django.db import migrations

SHIPPED = {
    "Accommodation": ["refuge", "hostel", "shelter"],
    "Health": ["pharmacy", "chemist", "clinic", "surgery", "hospital", "dental", "opticians"],
    "Advice and support": ["solicitor", "counselling", "recovery", "rehab", "probation"],
    "Religious organisation": ["church", "mosque", "synagogue", "temple", "gurdwara"],
    "Funeral services": ["funeral", "crematorium"],
    "Education and childcare": ["nursery", "school"],
}


def add_shipped_merchants(apps, schema_editor):
    """Words that tell of a life, for a start; where there are any already, they stand."""
    merchants = apps.get_model("purchases", "Merchant").objects
    if merchants.exists():
        return
    merchants.bulk_create(
        merchants.model(words=words, reads_as=reads_as)
        for reads_as, known_by in SHIPPED.items()
        for words in known_by
    )


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0015_merchant"),
    ]

    operations = [
        migrations.RunPython(add_shipped_merchants, migrations.RunPython.noop),
    ]
