import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0056_tomatch"),
    ]

    operations = [
        pgtrigger.migrations.AddTrigger(
            model_name="purchase",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_to_match",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    INSERT INTO purchases_tomatch (holder_id, marked_at)\n    SELECT holder_id, now() FROM purchases_card\n    WHERE id IN (OLD.card_id, NEW.card_id) OR holder_id IN (OLD.worker_id, NEW.worker_id)\n    UNION\n    SELECT card.holder_id, now() FROM purchases_match behind\n    JOIN purchases_line line ON line.id = behind.line_id\n    JOIN purchases_card card ON card.id = line.card_id\n    WHERE behind.purchase_id = OLD.id;\n    RETURN NULL;\n",
                    hash="76eef1dafcbe2c5ceb2751f57c26ec416203f4b6",
                    operation='INSERT OR UPDATE OF "amount", "supplier", "bought_on", "worker_id", "team_id", "card_id", "paid_with", "payment", "deleted_at"',
                    pgid="pgtrigger_marks_to_match_bf0dd",
                    table="purchases_purchase",
                    when="AFTER",
                ),
            ),
        ),
    ]
