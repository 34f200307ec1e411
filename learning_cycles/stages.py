"""What to ask at each stage of a learning cycle, in plain words."""

from learning_cycles.models import Stage

QUESTIONS: dict[str, tuple[str, ...]] = {
    Stage.PURPOSE: (
        "What would be better for people if this went well?",
        "Who says so, and have we heard it from them?",
        "What are we here to learn, rather than to prove?",
    ),
    Stage.UNDERSTAND: (
        "Who and what has a hand in this, and how do they pull on one another?",
        "What does it look like from the side of the person it happens to?",
        "Which rule, habit or fear keeps it as it is, and what was it for?",
        "What do we not know yet?",
    ),
    Stage.CO_DESIGN: (
        "Who should be in the room when we think about what to try?",
        "What is the smallest thing that would teach us something?",
        "What could go wrong for somebody, and how would we notice?",
    ),
    Stage.EXPERIMENT: (
        "What do we expect to see, and what would surprise us?",
        "Who shields the people who try it, and until when?",
        "What are we seeing so far?",
    ),
    Stage.EMBED: (
        "What is normal from now on, and who needs to know?",
        "What did it take, that others would need as well?",
        "Who beyond us could change the thing that we cannot?",
        "What is the next question?",
    ),
}
