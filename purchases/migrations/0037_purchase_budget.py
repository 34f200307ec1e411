import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0036_purchase_vat_reclaimable"),
    ]

    operations = [
        migrations.AddField(
            model_name="purchase",
            name="budget",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="purchases",
                to="purchases.budget",
            ),
        ),
        migrations.AddField(
            model_name="purchaseevent",
            name="budget",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="purchases.budget",
            ),
        ),
    ]
