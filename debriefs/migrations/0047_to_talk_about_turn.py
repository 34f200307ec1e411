from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0046_to_talk_about_typed"),
    ]

    operations = [
        migrations.AddField(
            model_name="totalkabout",
            name="turn",
            field=models.PositiveIntegerField(db_default=0, default=0),
        ),
    ]
