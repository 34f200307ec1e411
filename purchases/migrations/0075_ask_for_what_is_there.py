from django.db import migrations


class Migration(migrations.Migration):
    """What was bought before there were marks may have no receipt either, however long ago."""

    dependencies = [
        ("purchases", "0074_receipt_marks_to_ask_for"),
    ]

    operations = [
        migrations.RunSQL(
            """
            INSERT INTO purchases_receipttoaskfor (purchase_id, marked_at)
            SELECT id, now() FROM purchases_purchase purchase
            WHERE no_receipt_because = '' AND deleted_at IS NULL AND amount > 0 AND NOT EXISTS (
                SELECT FROM purchases_receipt receipt
                WHERE receipt.purchase_id = purchase.id AND receipt.deleted_at IS NULL
            )
            """,
            migrations.RunSQL.noop,
        ),
    ]
