import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0023_no_purchase_kind_is_known"),
    ]

    operations = [
        migrations.AddField(
            model_name="purchase",
            name="countermeasure",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="purchases",
                to="debriefs.countermeasure",
            ),
        ),
        migrations.AddField(
            model_name="purchaseevent",
            name="countermeasure",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="debriefs.countermeasure",
            ),
        ),
    ]
