"""The demo borough: an invented council that retells three learning loops, with invented people.

The story is in ``data/``, in files that can be read; the modules beside it tell it through the same
actions that the pages use. Its days are those of the issue log; all are moved by whole weeks so
that the last of them was within the last seven days.
"""
