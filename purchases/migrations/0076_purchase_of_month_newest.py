from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models
from django.db.models import F

from purchases.querysets import FirstOfMonth


class Migration(migrations.Migration):
    atomic = False

    dependencies = [("purchases", "0075_ask_for_what_is_there")]

    operations = [
        AddIndexConcurrently(
            model_name="purchase",
            index=models.Index(
                FirstOfMonth("bought_on").desc(), F("id").desc(), name="purchase_of_month_newest"
            ),
        ),
    ]
