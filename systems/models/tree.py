"""Systems: the units that people learn in, nested in one another."""

import pghistory
import pgtrigger
from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from tree_queries.models import TreeNode

from systems.constraints import one_of
from systems.kinds import Scale
from systems.querysets import SystemQuerySet
from systems.reach import ids_above

SIZE_SQL = "array_position(ARRAY['team','organisation','place','country'], {}::text)"


@pghistory.track()
class System(TreeNode):  # type: ignore[misc]  # django-tree-queries ships no types
    """A team, an organisation, a place or a country.

    Systems nest, also at the same scale, but never inside a smaller one or inside themselves:
    the database refuses both, whoever writes.
    """

    name = models.CharField(max_length=200)
    scale = models.CharField(max_length=20, choices=Scale.choices)
    purpose = models.TextField(blank=True, db_default="", default="")

    objects = SystemQuerySet.as_manager()

    class Meta:
        ordering = ["name", "id"]
        constraints = [
            one_of("scale", Scale, "system_scale_is_known"),
            models.CheckConstraint(condition=~models.Q(name=""), name="system_has_a_name"),
            models.UniqueConstraint(
                fields=["parent", "name"],
                nulls_distinct=False,
                name="system_name_once_in_parent",
            ),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="nests_truly",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.UpdateOf("parent_id", "scale"),
                func=f"""
                    IF NEW.parent_id IS NOT NULL THEN
                        PERFORM pg_advisory_xact_lock(hashtext('systems_system tree'));
                        IF EXISTS (
                            WITH RECURSIVE above(id, parent_id) AS (
                                SELECT id, parent_id FROM systems_system WHERE id = NEW.parent_id
                                UNION
                                SELECT s.id, s.parent_id FROM systems_system s
                                JOIN above ON s.id = above.parent_id
                            ) SELECT 1 FROM above WHERE id = NEW.id
                        ) THEN
                            RAISE EXCEPTION 'a system cannot be inside itself'
                                USING ERRCODE = 'check_violation';
                        END IF;
                        IF EXISTS (
                            SELECT 1 FROM systems_system p WHERE p.id = NEW.parent_id
                            AND {SIZE_SQL.format("p.scale")} < {SIZE_SQL.format("NEW.scale")}
                        ) THEN
                            RAISE EXCEPTION 'a system cannot be inside a smaller one'
                                USING ERRCODE = 'check_violation';
                        END IF;
                    END IF;
                    IF EXISTS (
                        SELECT 1 FROM systems_system c WHERE c.parent_id = NEW.id
                        AND {SIZE_SQL.format("c.scale")} > {SIZE_SQL.format("NEW.scale")}
                    ) THEN
                        RAISE EXCEPTION 'a system cannot hold a larger one'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                """,  # noqa: S608 - from the constant above; nobody typed any of it
            ),
            pgtrigger.Trigger(
                name="mark_moved",
                when=pgtrigger.After,
                operation=pgtrigger.UpdateOf("parent_id", "scale"),
                condition=pgtrigger.AnyChange("parent", "scale"),
                func="""
                    INSERT INTO systems_pendingchange (subject, subject_id, marked_at)
                    VALUES ('system', NEW.id, clock_timestamp());
                    RETURN NULL;
                """,
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        """Say in words what the trigger would refuse."""
        if not self.parent:
            return
        if self.pk and self.pk in ids_above([self.parent_id]):
            raise ValidationError({"parent": "A system cannot be inside itself"})
        if Scale(self.parent.scale).size < Scale(self.scale).size:
            raise ValidationError({"parent": "A system cannot be inside a smaller one"})

    def get_absolute_url(self) -> str:
        return reverse("learning_cycles:dashboard", args=[self.pk])
