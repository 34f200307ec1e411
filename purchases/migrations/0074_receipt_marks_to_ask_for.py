import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0073_purchase_marks_to_ask_for"),
    ]

    operations = [
        pgtrigger.migrations.AddTrigger(
            model_name="receipt",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_to_ask_for",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    INSERT INTO purchases_receipttoaskfor (purchase_id, marked_at)\n    SELECT id, now() FROM purchases_purchase\n    WHERE id = NEW.purchase_id\n        OR payment = (SELECT payment FROM purchases_purchase WHERE id = NEW.purchase_id);\n    RETURN NULL;\n",
                    hash="0ef76e83eb2ac5f975d488c0d37d44c5506c6a31",
                    operation='UPDATE OF "deleted_at"',
                    pgid="pgtrigger_marks_to_ask_for_d197f",
                    table="purchases_receipt",
                    when="AFTER",
                ),
            ),
        ),
    ]
