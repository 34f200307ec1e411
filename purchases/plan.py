"""PLAN: the four questions considered before money is spent, and what was written to each."""

from dataclasses import dataclass

QUESTIONS = {
    "proportionate": "Is the sum in keeping with what it does for them?",
    "legal": "Does the law let us buy this?",
    "auditable": "Could somebody follow later what was bought, and why?",
    "necessary": "What would happen without it?",
}


@dataclass(frozen=True)
class Considered:
    """One of the four, and the line written to it; empty where nothing was."""

    name: str
    question: str
    line: str


def considered(source: object) -> list[Considered]:
    """The four with the lines that ``source``, a purchase or its spend, keeps to them."""
    return [
        Considered(name.capitalize(), question, getattr(source, name))
        for name, question in QUESTIONS.items()
    ]
