"""How like what is said in one place is to what is said in another (R3).

A text is compared by its terms: the stems of its words, and the groups of words that it speaks
with. What two texts share weighs the more the rarer it is in the system.

``words``     the terms of a text
``index``     in how many texts of each conversation a term stands, kept as things change
``finding``   the likest conversations of a system, and the words they share
``together``  the same for a group that opens conversations while it is placed
``checking``  the same computed from nothing, to hold the index against
``measuring`` how often the right home is found, on labelled texts
"""

from learning_cycles.likeness.checking import differences
from learning_cycles.likeness.finding import LIKE_ENOUGH, Home, likest_homes
from learning_cycles.likeness.index import catch_up, is_behind, keep, rebuild, reworded
from learning_cycles.likeness.together import Together
from learning_cycles.likeness.words import Lexicon

__all__ = [
    "LIKE_ENOUGH",
    "Home",
    "Lexicon",
    "Together",
    "catch_up",
    "differences",
    "is_behind",
    "keep",
    "likest_homes",
    "rebuild",
    "reworded",
]
