import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0072_receipttoaskfor"),
    ]

    operations = [
        pgtrigger.migrations.AddTrigger(
            model_name="purchase",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_to_ask_for",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    INSERT INTO purchases_receipttoaskfor (purchase_id, marked_at) VALUES (NEW.id, now());\n    RETURN NULL;\n",
                    hash="5b640d9db8e2a1e9aa355a267c0599f2db7992a6",
                    operation='INSERT OR UPDATE OF "amount", "payment", "no_receipt_because", "deleted_at"',
                    pgid="pgtrigger_marks_to_ask_for_2963e",
                    table="purchases_purchase",
                    when="AFTER",
                ),
            ),
        ),
    ]
