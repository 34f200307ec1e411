import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0068_purchase_card"),
    ]

    operations = [
        migrations.AlterField(
            model_name="purchase",
            name="case",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="purchases",
                to="casework.case",
            ),
        ),
    ]
