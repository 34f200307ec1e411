from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0052_concern_key"),
    ]

    operations = [
        migrations.AddField(
            model_name="concernreader",
            name="as_worker",
            field=models.BooleanField(db_default=False, default=False),
        ),
    ]
