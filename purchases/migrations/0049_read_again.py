import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0048_look_backs_at_what_stood"),
    ]

    operations = [
        migrations.CreateModel(
            name="ReadAgain",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("read_at", models.DateTimeField(default=django.utils.timezone.now)),
            ],
            options={
                "verbose_name_plural": "read again",
                "ordering": ["read_at", "id"],
            },
        ),
        migrations.AddField(
            model_name="readagain",
            name="look_back",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="again",
                to="purchases.lookback",
            ),
        ),
    ]
