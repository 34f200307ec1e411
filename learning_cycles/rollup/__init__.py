"""The roll-up: carries issues into conversations and keeps each conversation's picture true.

The rules R1 to R9 are named where they are kept:

``tree``      which systems an issue's level calls for (R1, R2)
``homes``     the conversation that is most like an issue (R3), and which can hold it (R2)
``deciding``  placements and feeds, the facts (R3, R4, R8)
``counting``  what follows from the facts: where issues count, and the sums (R2, R4)
``turns``     one decides at a time (R6)
``job``       taking marks, in batches, as often as one likes (R6, R7); and the rebuild
``checking``  the same sums by a way of its own, to hold the job against
"""

from learning_cycles.rollup.checking import differences
from learning_cycles.rollup.job import rebuild, roll_up

__all__ = ["differences", "rebuild", "roll_up"]
