import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0049_read_again"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="RuleOff",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "rule",
                    models.CharField(
                        choices=[
                            (
                                "no_record",
                                "Money left a card, and no record says yet what it was for",
                            ),
                            (
                                "unusual",
                                "The amount is more than three times what is usual for its kind",
                            ),
                            (
                                "several_cards",
                                "The same shop on the same day, paid with more than one card",
                            ),
                        ],
                        max_length=20,
                    ),
                ),
                ("since", models.DateTimeField(default=django.utils.timezone.now)),
            ],
            options={
                "verbose_name_plural": "rules off",
                "ordering": ["person", "rule"],
            },
        ),
        migrations.AddField(
            model_name="ruleoff",
            name="person",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddConstraint(
            model_name="ruleoff",
            constraint=models.CheckConstraint(
                condition=models.Q(("rule__in", ["no_record", "unusual", "several_cards"])),
                name="rule_off_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="ruleoff",
            constraint=models.UniqueConstraint(fields=("person", "rule"), name="rule_off_once"),
        ),
    ]
