"""What the schema says of every address alike: how it refuses."""

from typing import Any

REFUSALS = {
    "400": "A filter has a value that does not exist. Each one is named, with what is wrong.",
    "401": "No session and no token, or one that has ended.",
    "404": "There is nothing here that you may see.",
}
REFUSAL = {
    "type": "object",
    "description": "Why there is no answer, in a sentence.",
    "properties": {"detail": {"type": "string"}},
    "required": ["detail"],
}
WRONG_FILTERS = {
    "type": "object",
    "description": "What is wrong with each filter.",
    "additionalProperties": {"type": "array", "items": {"type": "string"}},
}


def add_refusals(result: dict[str, Any], **_: Any) -> dict[str, Any]:
    """Tell of every operation how it can refuse; called by drf-spectacular with its schema."""
    result["components"]["schemas"] |= {"Refusal": REFUSAL, "WrongFilters": WRONG_FILTERS}
    for operations in result["paths"].values():
        for operation in operations.values():
            for status, meaning in REFUSALS.items():
                name = "WrongFilters" if status == "400" else "Refusal"
                content = {"schema": {"$ref": f"#/components/schemas/{name}"}}
                operation["responses"].setdefault(
                    status,
                    {"description": meaning, "content": {"application/json": content}},
                )
    return result
