import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0069_purchase_case"),
    ]

    operations = [
        migrations.AlterField(
            model_name="purchase",
            name="team",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="purchases",
                to="systems.system",
            ),
        ),
    ]
