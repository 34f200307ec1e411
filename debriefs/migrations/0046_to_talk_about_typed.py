from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0045_totalkabout"),
    ]

    operations = [
        migrations.AddField(
            model_name="totalkabout",
            name="typed",
            field=models.TextField(blank=True, db_default="", default=""),
        ),
    ]
