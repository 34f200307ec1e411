from pathlib import Path

from django.db import migrations

SHIPPED = Path(__file__).with_name("shipped_words.txt")


def add_shipped_words(apps, schema_editor):
    """The words that the service starts with; where there are any already, they stand."""
    groups = apps.get_model("learning_cycles", "WordGroup").objects
    words = apps.get_model("learning_cycles", "Word").objects
    if groups.exists():
        return
    for line in SHIPPED.read_text(encoding="utf-8").splitlines():
        about, _, listed = line.partition(": ")
        if listed and not line.startswith("#"):
            group = groups.create(about=about)
            words.bulk_create(words.model(group=group, words=word) for word in listed.split(", "))


class Migration(migrations.Migration):
    dependencies = [
        ("learning_cycles", "0038_compare_entry"),
    ]

    operations = [
        migrations.RunPython(add_shipped_words, migrations.RunPython.noop),
    ]
