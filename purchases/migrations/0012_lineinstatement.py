import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0011_statement"),
    ]

    operations = [
        migrations.CreateModel(
            name="LineInStatement",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("row", models.PositiveIntegerField()),
            ],
            options={
                "verbose_name_plural": "lines in statements",
                "ordering": ["row", "id"],
            },
        ),
        migrations.AddField(
            model_name="lineinstatement",
            name="line",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="in_statements",
                to="purchases.line",
            ),
        ),
        migrations.AddField(
            model_name="lineinstatement",
            name="statement",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="in_it",
                to="purchases.statement",
            ),
        ),
        migrations.AddConstraint(
            model_name="lineinstatement",
            constraint=models.UniqueConstraint(
                fields=("statement", "line"), name="line_once_in_a_statement"
            ),
        ),
    ]
