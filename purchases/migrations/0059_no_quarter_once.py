from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0058_publishedline_versions"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="quarter",
            name="quarter_once",
        ),
    ]
