import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0005_concern"),
    ]

    operations = [
        migrations.CreateModel(
            name="ConcernReader",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("named_at", models.DateTimeField(default=django.utils.timezone.now)),
            ],
            options={
                "ordering": ["named_at", "id"],
            },
        ),
        migrations.AddField(
            model_name="concernreader",
            name="concern",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="readers",
                to="purchases.concern",
            ),
        ),
        migrations.AddField(
            model_name="concernreader",
            name="named_by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="concernreader",
            name="person",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddConstraint(
            model_name="concernreader",
            constraint=models.UniqueConstraint(
                fields=("concern", "person"), name="concern_reader_once"
            ),
        ),
    ]
