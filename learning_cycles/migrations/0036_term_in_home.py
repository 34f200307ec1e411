import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.db.models.deletion
import django.db.models.functions.text
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("learning_cycles", "0035_compared_home"),
        ("systems", "0003_export"),
    ]

    operations = [
        migrations.CreateModel(
            name="TermInHome",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("term", models.TextField()),
                ("texts", models.IntegerField(default=0)),
            ],
        ),
        migrations.AddField(
            model_name="terminhome",
            name="conversation",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="learning_cycles.conversation",
            ),
        ),
        migrations.AddField(
            model_name="terminhome",
            name="system",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="systems.system",
            ),
        ),
        migrations.AddConstraint(
            model_name="terminhome",
            constraint=models.UniqueConstraint(
                fields=("system", "term", "conversation"), name="term_in_home_once"
            ),
        ),
        migrations.AddIndex(
            model_name="terminhome",
            index=models.Index(
                fields=["system", "term", "-texts", "-conversation"], name="term_most_in_homes"
            ),
        ),
    ]
