"""Why a file as a whole is not taken."""

from debriefs.importing.columns import Column

SAVE_AS_CSV = "Open it in your spreadsheet, save it as CSV or as an Excel workbook, and bring that."


class NotAnIssueLog(ValueError):
    """The file as a whole cannot be read; says why, and what to do. Nothing of it was kept."""


class NotSaid(NotAnIssueLog):
    """The file has no column for what every issue needs, and nobody has said it for the whole."""

    def __init__(self, *columns: Column) -> None:
        self.columns = columns
        told = [f"The file has no column “{column}”. {WHAT_TO_SAY[column]}" for column in columns]
        super().__init__(" ".join(told))


WHAT_TO_SAY = {
    Column.TEAM: "Say which team it is of.",
    Column.RAISED_ON: "Say on which day its issues were written down.",
}
"""The columns that a sheet from paper may lack, and what has to be said in their place."""
