"""The roll-up: carries issues into conversations and keeps each conversation's picture true.

The rules R1 to R9 are named where they are kept; which conversation is likest is told by
``learning_cycles.likeness``:

``tree``      which systems an issue's level calls for (R1, R2)
``homes``     the conversations that an issue leads on to, and which can hold it (R2)
``facts``     all that a batch of issues is counted by, read at once
``deciding``  placements and feeds, the facts (R3, R4, R8)
``counting``  what follows from the facts: where issues count (R2, R4)
``sums``      the sums of it, kept by differences (R4)
``marks``     taking marks of what changed, so that nobody else is at the same issue (R6)
``turns``     one decides at a time in a system (R6)
``job``       carrying on, in batches, as often and by as many as one likes (R6, R7)
``rebuilding`` all of it anew, in a few statements (R6)
``checking``  the same by a way of its own, to hold the job against
``progress``  how far it is
``dumping``   writing it out
"""

from learning_cycles.rollup.checking import differences
from learning_cycles.rollup.job import roll_up
from learning_cycles.rollup.rebuilding import rebuild, rebuild_counts, rebuild_likeness

__all__ = ["differences", "rebuild", "rebuild_counts", "rebuild_likeness", "roll_up"]
