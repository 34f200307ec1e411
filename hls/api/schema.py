"""What the schema says of every address alike: how it refuses."""

from typing import Any

REFUSALS = {
    "400": "A filter has a value that does not exist. Each one is named, with what is wrong.",
    "401": "No session and no token, or one that has ended.",
    "404": "There is nothing here that you may see.",
    "406": "All that is given is JSON.",
}
REFUSALS_TO_WRITE = REFUSALS | {
    "400": "Something in it is wrong. Each field is named, with what is wrong.",
    "403": "With a session: the CSRF token is missing.",
    "415": "All that is understood is JSON.",
}
REFUSALS_TO_CHANGE = REFUSALS_TO_WRITE | {
    "409": "It cannot be changed as it stands; the sentence says why.",
    "428": "If-Match is missing.",
}
REFUSALS_OF = {"post": REFUSALS_TO_WRITE, "patch": REFUSALS_TO_CHANGE}
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
WRONG_FIELDS = {
    "description": "What is wrong with each field; or in a sentence, with the whole.",
    "anyOf": [{"$ref": "#/components/schemas/Refusal"}, WRONG_FILTERS],
}


def add_refusals(result: dict[str, Any], **_: Any) -> dict[str, Any]:
    """Tell of every operation how it can refuse; called by drf-spectacular with its schema."""
    result["components"]["schemas"] |= {
        "Refusal": REFUSAL,
        "WrongFilters": WRONG_FILTERS,
        "WrongFields": WRONG_FIELDS,
    }
    for operations in result["paths"].values():
        for method, operation in operations.items():
            wrong = "WrongFields" if method in REFUSALS_OF else "WrongFilters"
            for status, meaning in REFUSALS_OF.get(method, REFUSALS).items():
                name = wrong if status == "400" else "Refusal"
                content = {"schema": {"$ref": f"#/components/schemas/{name}"}}
                operation["responses"].setdefault(
                    status,
                    {"description": meaning, "content": {"application/json": content}},
                )
    return result
