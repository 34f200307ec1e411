import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("systems", "0001_initial"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="invitation",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="invitation",
            name="update_update",
        ),
        migrations.AddField(
            model_name="invitation",
            name="withdrawn_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="invitation",
            name="withdrawn_by",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="invitationevent",
            name="withdrawn_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="invitationevent",
            name="withdrawn_by",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="invitation",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "systems_invitationevent" ("accepted_at", "accepted_by_id", "email", "expires_at", "from_day", "id", "invited_at", "invited_by_id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "system_id", "until_day", "withdrawn_at", "withdrawn_by_id") VALUES (NEW."accepted_at", NEW."accepted_by_id", NEW."email", NEW."expires_at", NEW."from_day", NEW."id", NEW."invited_at", NEW."invited_by_id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."system_id", NEW."until_day", NEW."withdrawn_at", NEW."withdrawn_by_id"); RETURN NULL;',
                    hash="dd7d4470fcee8991ebeb1c1c1ff82777ee57c72d",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_529c8",
                    table="systems_invitation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="invitation",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."accepted_at" IS DISTINCT FROM (NEW."accepted_at") OR OLD."accepted_by_id" IS DISTINCT FROM (NEW."accepted_by_id") OR OLD."email" IS DISTINCT FROM (NEW."email") OR OLD."expires_at" IS DISTINCT FROM (NEW."expires_at") OR OLD."from_day" IS DISTINCT FROM (NEW."from_day") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."invited_at" IS DISTINCT FROM (NEW."invited_at") OR OLD."invited_by_id" IS DISTINCT FROM (NEW."invited_by_id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."system_id" IS DISTINCT FROM (NEW."system_id") OR OLD."until_day" IS DISTINCT FROM (NEW."until_day") OR OLD."withdrawn_at" IS DISTINCT FROM (NEW."withdrawn_at") OR OLD."withdrawn_by_id" IS DISTINCT FROM (NEW."withdrawn_by_id"))',
                    func='INSERT INTO "systems_invitationevent" ("accepted_at", "accepted_by_id", "email", "expires_at", "from_day", "id", "invited_at", "invited_by_id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "system_id", "until_day", "withdrawn_at", "withdrawn_by_id") VALUES (NEW."accepted_at", NEW."accepted_by_id", NEW."email", NEW."expires_at", NEW."from_day", NEW."id", NEW."invited_at", NEW."invited_by_id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."system_id", NEW."until_day", NEW."withdrawn_at", NEW."withdrawn_by_id"); RETURN NULL;',
                    hash="e0cea1110d32f37a5f9352a99ccc36f833e0c386",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_943fa",
                    table="systems_invitation",
                    when="AFTER",
                ),
            ),
        ),
    ]
