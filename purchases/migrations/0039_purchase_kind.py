import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0038_purchase_card"),
    ]

    operations = [
        migrations.AlterField(
            model_name="purchase",
            name="kind",
            field=models.ForeignKey(
                db_column="kind",
                default="other",
                on_delete=django.db.models.deletion.PROTECT,
                related_name="purchases",
                to="purchases.kind",
            ),
        ),
        migrations.AlterField(
            model_name="purchaseevent",
            name="kind",
            field=models.ForeignKey(
                db_column="kind",
                db_constraint=False,
                default="other",
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="purchases.kind",
            ),
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="purchase",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="purchase",
            name="update_update",
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="purchase",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "purchases_purchaseevent" ("amount", "auditable", "bought_on", "budget_id", "card_id", "case_id", "countermeasure_id", "decided_with", "deleted_at", "deleted_by_id", "id", "issue_id", "kind", "legal", "more", "necessary", "no_receipt_because", "paid_back_on", "paid_with", "payment", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proportionate", "reason", "recorded_at", "refund_of_id", "serves_id", "supplier", "team_id", "vat", "vat_reclaimable", "version", "worker_id") VALUES (NEW."amount", NEW."auditable", NEW."bought_on", NEW."budget_id", NEW."card_id", NEW."case_id", NEW."countermeasure_id", NEW."decided_with", NEW."deleted_at", NEW."deleted_by_id", NEW."id", NEW."issue_id", NEW."kind", NEW."legal", NEW."more", NEW."necessary", NEW."no_receipt_because", NEW."paid_back_on", NEW."paid_with", NEW."payment", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."proportionate", NEW."reason", NEW."recorded_at", NEW."refund_of_id", NEW."serves_id", NEW."supplier", NEW."team_id", NEW."vat", NEW."vat_reclaimable", NEW."version", NEW."worker_id"); RETURN NULL;',
                    hash="28174515de81628d02306df00143c87236708407",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_b6f67",
                    table="purchases_purchase",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="purchase",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."amount" IS DISTINCT FROM (NEW."amount") OR OLD."auditable" IS DISTINCT FROM (NEW."auditable") OR OLD."bought_on" IS DISTINCT FROM (NEW."bought_on") OR OLD."budget_id" IS DISTINCT FROM (NEW."budget_id") OR OLD."card_id" IS DISTINCT FROM (NEW."card_id") OR OLD."case_id" IS DISTINCT FROM (NEW."case_id") OR OLD."countermeasure_id" IS DISTINCT FROM (NEW."countermeasure_id") OR OLD."decided_with" IS DISTINCT FROM (NEW."decided_with") OR OLD."deleted_at" IS DISTINCT FROM (NEW."deleted_at") OR OLD."deleted_by_id" IS DISTINCT FROM (NEW."deleted_by_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."issue_id" IS DISTINCT FROM (NEW."issue_id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."legal" IS DISTINCT FROM (NEW."legal") OR OLD."more" IS DISTINCT FROM (NEW."more") OR OLD."necessary" IS DISTINCT FROM (NEW."necessary") OR OLD."no_receipt_because" IS DISTINCT FROM (NEW."no_receipt_because") OR OLD."paid_back_on" IS DISTINCT FROM (NEW."paid_back_on") OR OLD."paid_with" IS DISTINCT FROM (NEW."paid_with") OR OLD."payment" IS DISTINCT FROM (NEW."payment") OR OLD."proportionate" IS DISTINCT FROM (NEW."proportionate") OR OLD."reason" IS DISTINCT FROM (NEW."reason") OR OLD."recorded_at" IS DISTINCT FROM (NEW."recorded_at") OR OLD."refund_of_id" IS DISTINCT FROM (NEW."refund_of_id") OR OLD."serves_id" IS DISTINCT FROM (NEW."serves_id") OR OLD."supplier" IS DISTINCT FROM (NEW."supplier") OR OLD."team_id" IS DISTINCT FROM (NEW."team_id") OR OLD."vat" IS DISTINCT FROM (NEW."vat") OR OLD."vat_reclaimable" IS DISTINCT FROM (NEW."vat_reclaimable") OR OLD."version" IS DISTINCT FROM (NEW."version") OR OLD."worker_id" IS DISTINCT FROM (NEW."worker_id"))',
                    func='INSERT INTO "purchases_purchaseevent" ("amount", "auditable", "bought_on", "budget_id", "card_id", "case_id", "countermeasure_id", "decided_with", "deleted_at", "deleted_by_id", "id", "issue_id", "kind", "legal", "more", "necessary", "no_receipt_because", "paid_back_on", "paid_with", "payment", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proportionate", "reason", "recorded_at", "refund_of_id", "serves_id", "supplier", "team_id", "vat", "vat_reclaimable", "version", "worker_id") VALUES (NEW."amount", NEW."auditable", NEW."bought_on", NEW."budget_id", NEW."card_id", NEW."case_id", NEW."countermeasure_id", NEW."decided_with", NEW."deleted_at", NEW."deleted_by_id", NEW."id", NEW."issue_id", NEW."kind", NEW."legal", NEW."more", NEW."necessary", NEW."no_receipt_because", NEW."paid_back_on", NEW."paid_with", NEW."payment", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."proportionate", NEW."reason", NEW."recorded_at", NEW."refund_of_id", NEW."serves_id", NEW."supplier", NEW."team_id", NEW."vat", NEW."vat_reclaimable", NEW."version", NEW."worker_id"); RETURN NULL;',
                    hash="58473abc9a426b8c37c52b9e6b84368b78a61e72",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_7d003",
                    table="purchases_purchase",
                    when="AFTER",
                ),
            ),
        ),
    ]
