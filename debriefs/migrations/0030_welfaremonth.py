import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("debriefs", "0029_issue_lexemes_index")]

    operations = [
        migrations.CreateModel(
            name="WelfareMonth",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("first_day", models.DateField(unique=True)),
                ("frozen_at", models.DateTimeField(default=django.utils.timezone.now)),
            ],
            options={
                "ordering": ["-first_day"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("first_day__day", 1)),
                        name="welfare_month_begins_on_its_first_day",
                    )
                ],
            },
        ),
    ]
