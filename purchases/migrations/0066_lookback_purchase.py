import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0065_mark_issues_around"),
    ]

    operations = [
        migrations.AlterField(
            model_name="lookback",
            name="purchase",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="look_backs",
                to="purchases.purchase",
            ),
        ),
    ]
