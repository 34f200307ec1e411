import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("systems", "0004_notice_kind"),
    ]

    operations = [
        migrations.CreateModel(
            name="TurnedOff",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "what",
                    models.CharField(
                        choices=[
                            ("became", "What became of what you raised or asked"),
                            ("followed", "Conversations that you follow"),
                            ("looks_after", "What you look after"),
                            ("weekly_email", "An email on Mondays that says where something waits"),
                        ],
                        max_length=20,
                    ),
                ),
                ("since", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="turned_off",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={"ordering": ["person", "what"]},
        ),
        migrations.AddConstraint(
            model_name="turnedoff",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("what__in", ["became", "followed", "looks_after", "weekly_email"])
                ),
                name="turned_off_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="turnedoff",
            constraint=models.UniqueConstraint(fields=("person", "what"), name="turned_off_once"),
        ),
    ]
