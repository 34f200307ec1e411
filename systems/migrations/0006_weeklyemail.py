import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("systems", "0005_turnedoff"),
    ]

    operations = [
        migrations.CreateModel(
            name="WeeklyEmail",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("week", models.DateField()),
                ("sent_at", models.DateTimeField(blank=True, null=True)),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="weekly_emails",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={"ordering": ["-week", "person"]},
        ),
        migrations.AddConstraint(
            model_name="weeklyemail",
            constraint=models.UniqueConstraint(fields=("person", "week"), name="weekly_email_once"),
        ),
        migrations.AddConstraint(
            model_name="weeklyemail",
            constraint=models.CheckConstraint(
                condition=models.Q(("week__iso_week_day", 1)), name="weekly_email_is_of_a_monday"
            ),
        ),
    ]
