import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.db.models.deletion
import django.db.models.functions.text
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

import learning_cycles.models.likeness


class Migration(migrations.Migration):
    dependencies = [
        ("learning_cycles", "0030_word_group"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="Word",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("words", models.CharField(max_length=100)),
                (
                    "stems",
                    models.GeneratedField(
                        db_persist=True,
                        expression=learning_cycles.models.likeness.Stems("words"),
                        output_field=models.CharField(max_length=500),
                    ),
                ),
            ],
            options={
                "ordering": ["words", "id"],
            },
        ),
        migrations.CreateModel(
            name="WordEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("words", models.CharField(max_length=100)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="wordevent",
            name="pgh_context",
            field=models.ForeignKey(
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                to="pghistory.context",
            ),
        ),
        migrations.AddField(
            model_name="wordevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="learning_cycles.word",
            ),
        ),
        migrations.AddField(
            model_name="wordevent",
            name="group",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="learning_cycles.wordgroup",
            ),
        ),
        migrations.AddField(
            model_name="word",
            name="group",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="words",
                to="learning_cycles.wordgroup",
            ),
        ),
        migrations.AddConstraint(
            model_name="word",
            constraint=models.CheckConstraint(
                condition=learning_cycles.models.likeness.SaysSomething("words"),
                name="word_says_something",
            ),
        ),
        migrations.AddConstraint(
            model_name="word",
            constraint=models.UniqueConstraint(fields=("stems",), name="word_belongs_to_one_group"),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="word",
            trigger=pgtrigger.compiler.Trigger(
                name="mark_added",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    INSERT INTO learning_cycles_changedword (stems) VALUES (NEW.stems);\n    RETURN NULL;\n",
                    hash="af882e396713592913dcfe3d393b0ae950a1f379",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_mark_added_f90c4",
                    table="learning_cycles_word",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="word",
            trigger=pgtrigger.compiler.Trigger(
                name="mark_taken_out",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    INSERT INTO learning_cycles_changedword (stems) VALUES (OLD.stems);\n    RETURN NULL;\n",
                    hash="2623eee63fda311081efb7c6050ee95dbbe078ca",
                    operation="DELETE OR UPDATE",
                    pgid="pgtrigger_mark_taken_out_07df2",
                    table="learning_cycles_word",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="word",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "learning_cycles_wordevent" ("group_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "words") VALUES (NEW."group_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."words"); RETURN NULL;',
                    hash="893315f528402e7505bbd02bc7e498ec6d9bd3a2",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_f7638",
                    table="learning_cycles_word",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="word",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."group_id" IS DISTINCT FROM (NEW."group_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."words" IS DISTINCT FROM (NEW."words"))',
                    func='INSERT INTO "learning_cycles_wordevent" ("group_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "words") VALUES (NEW."group_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."words"); RETURN NULL;',
                    hash="5e61e30318fc15c810c3c4c54d39a489c50b7ba6",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_cf12d",
                    table="learning_cycles_word",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="word",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "learning_cycles_wordevent" ("group_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "words") VALUES (OLD."group_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."words"); RETURN NULL;',
                    hash="b61cd22d00b7ed09d6e856a45ebc966deda06e54",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_397fb",
                    table="learning_cycles_word",
                    when="AFTER",
                ),
            ),
        ),
    ]
