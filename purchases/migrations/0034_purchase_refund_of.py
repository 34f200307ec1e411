import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0033_purchase_payment"),
    ]

    operations = [
        migrations.AddField(
            model_name="purchase",
            name="refund_of",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="refunds",
                to="purchases.purchase",
            ),
        ),
        migrations.AddField(
            model_name="purchaseevent",
            name="refund_of",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="purchases.purchase",
            ),
        ),
    ]
