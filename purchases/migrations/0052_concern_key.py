import uuid

import django.contrib.postgres.functions
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0051_learning_by_what_it_became"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="concern",
            name="update_update",
        ),
        migrations.AddField(
            model_name="concern",
            name="key",
            field=models.UUIDField(
                db_default=django.contrib.postgres.functions.RandomUUID(),
                default=uuid.uuid4,
                editable=False,
                unique=True,
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="concern",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."closed_at" IS DISTINCT FROM (NEW."closed_at") OR OLD."closed_by_id" IS DISTINCT FROM (NEW."closed_by_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."not_told_because" IS DISTINCT FROM (NEW."not_told_because") OR OLD."purchase_id" IS DISTINCT FROM (NEW."purchase_id") OR OLD."raised_at" IS DISTINCT FROM (NEW."raised_at") OR OLD."raised_by_id" IS DISTINCT FROM (NEW."raised_by_id") OR OLD."told_at" IS DISTINCT FROM (NEW."told_at") OR OLD."told_by_id" IS DISTINCT FROM (NEW."told_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version") OR OLD."what_came_of_it" IS DISTINCT FROM (NEW."what_came_of_it") OR OLD."words" IS DISTINCT FROM (NEW."words"))',
                    func='INSERT INTO "purchases_concernevent" ("closed_at", "closed_by_id", "id", "not_told_because", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purchase_id", "raised_at", "raised_by_id", "told_at", "told_by_id", "version", "what_came_of_it", "words") VALUES (NEW."closed_at", NEW."closed_by_id", NEW."id", NEW."not_told_because", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."purchase_id", NEW."raised_at", NEW."raised_by_id", NEW."told_at", NEW."told_by_id", NEW."version", NEW."what_came_of_it", NEW."words"); RETURN NULL;',
                    hash="c0021335b22208cc9027b64fb76278508f2dc4a6",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_26826",
                    table="purchases_concern",
                    when="AFTER",
                ),
            ),
        ),
    ]
