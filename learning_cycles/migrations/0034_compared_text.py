import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.db.models.deletion
import django.db.models.functions.text
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("learning_cycles", "0033_changed_word"),
    ]

    operations = [
        migrations.CreateModel(
            name="ComparedText",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("question", "The question"),
                            ("entry", "Said in its thread"),
                            ("issue", "Words of an issue as they were sent on"),
                        ],
                        max_length=10,
                    ),
                ),
                ("source", models.BigIntegerField()),
                (
                    "terms",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.TextField(), default=list, size=None
                    ),
                ),
                ("is_due", models.BooleanField(default=True)),
            ],
        ),
        migrations.AddField(
            model_name="comparedtext",
            name="conversation",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="learning_cycles.conversation",
            ),
        ),
        migrations.AddIndex(
            model_name="comparedtext",
            index=models.Index(
                condition=models.Q(("is_due", True)), fields=["id"], name="compared_text_due"
            ),
        ),
        migrations.AddConstraint(
            model_name="comparedtext",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["question", "entry", "issue"])),
                name="compared_text_kind_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="comparedtext",
            constraint=models.UniqueConstraint(
                fields=("kind", "source", "conversation"), name="compared_text_once"
            ),
        ),
    ]
