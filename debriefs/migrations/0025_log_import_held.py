from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0024_skillnote"),
    ]

    operations = [
        migrations.AddField(
            model_name="logimport",
            name="held",
            field=models.PositiveIntegerField(db_default=0, default=0),
        ),
    ]
