import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("systems", "0004_invitation_accepted_or_withdrawn"),
    ]

    operations = [
        pgtrigger.migrations.AddTrigger(
            model_name="role",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "systems_roleevent" ("from_day", "given_at", "given_by_id", "id", "kind", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "system_id", "until_day") VALUES (OLD."from_day", OLD."given_at", OLD."given_by_id", OLD."id", OLD."kind", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."system_id", OLD."until_day"); RETURN NULL;',
                    hash="b33f007468df6d6bd6901ab8335b787670fe38d9",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_486ff",
                    table="systems_role",
                    when="AFTER",
                ),
            ),
        ),
    ]
