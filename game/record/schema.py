"""The JSON Schema of `session.json`, for whoever reads it with a program. Published as `assets/session.schema.json`."""

import json
from typing import Any

from game.record.shape import Paper


def schema_text() -> str:
    """The schema as it stands in the file. After a change of a record: write it there again."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **_plain(Paper.model_json_schema()),
        "title": "session.json of Wie is voor jou belangrijk?",
        "description": "What one reader may see of a map. Items are numbered over all lists together; people and places are "
        "called by that number. A limit is a wish with a `review` (an ISO 8601 duration).",
    }
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _plain(part: Any) -> Any:
    """Without titles that repeat a key, and closed: no object holds more than is told."""
    if isinstance(part, list):
        return [_plain(one) for one in part]
    if not isinstance(part, dict):
        return part
    closed = {"additionalProperties": False} if "patternProperties" in part else {}
    kept = {key: _plain(one) for key, one in part.items() if not (key == "title" and isinstance(one, str))}
    return {**kept, **closed}
