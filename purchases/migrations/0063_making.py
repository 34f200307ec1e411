import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("purchases", "0062_published_line_in_order"),
    ]

    operations = [
        migrations.CreateModel(
            name="Making",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("asked_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("begun", models.PositiveSmallIntegerField(default=0)),
                ("purchases_in_all", models.PositiveIntegerField(default=0)),
                ("purchases_done", models.PositiveIntegerField(default=0)),
                ("why_stopped", models.TextField(blank=True, default="")),
                (
                    "asked_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "quarter",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="making",
                        to="purchases.quarter",
                    ),
                ),
            ],
            options={
                "ordering": ["asked_at", "id"],
            },
        ),
    ]
