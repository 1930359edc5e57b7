"""Read a text that somebody else may have changed: strictly, and with a fault that tells the place and nobody's words."""

import json
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

Shape = TypeVar("Shape", bound="Part")
Step = Callable[[dict[str, Any]], dict[str, Any]]


class Unreadable(ValueError):
    """A file that is not what it says it is. The message names a place in it, and never what is written there."""


class Part(BaseModel):
    """A part of a file: only the keys that are known, each of its own kind and no other."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, allow_inf_nan=False)


def parsed(text: str) -> dict[str, Any]:
    """The outermost object of a JSON text. No key stands twice in an object."""
    try:
        data = json.loads(text, object_pairs_hook=_once, parse_constant=_no_number)
    except json.JSONDecodeError as fault:
        raise Unreadable(f"line {fault.lineno}, column {fault.colno}: this is not JSON") from None
    except RecursionError:
        raise Unreadable("too many parts within parts") from None
    except ValueError as fault:
        raise fault if isinstance(fault, Unreadable) else Unreadable("a number that is none") from None
    if not isinstance(data, dict):
        raise Unreadable("an object was expected, with the key 'format'")
    return data


def upward(data: dict[str, Any], form: str, steps: tuple[Step, ...]) -> dict[str, Any]:
    """The data in the newest version of its format. `steps[0]` goes from version 1 to 2, and so on; the newest is one more than steps."""
    newest, version = len(steps) + 1, data.get("version")
    if data.get("format") != form:
        raise Unreadable(f"format: '{form}' was expected")
    if type(version) is not int or version < 1:
        raise Unreadable("version: a number from 1 was expected")
    if version > newest:
        raise Unreadable("version: made by a newer version of the game")
    for number, step in enumerate(steps[version - 1 :], version + 1):
        data = {**step(data), "version": number}
    return data


def checked(shape: type[Shape], data: dict[str, Any], known: Iterable[str]) -> Shape:
    """The data as its shape. `known` are the keys that a fault may name; another key may be somebody's words."""
    try:
        return shape.model_validate_json(json.dumps(data))
    except ValidationError as wrong:
        fault = wrong.errors(include_url=False, include_context=False, include_input=False)[0]
        raise Unreadable(f"{_place(fault['loc'], frozenset(known))}: {_problem(fault['type'])}") from None


def whole(text: str) -> str:
    """The text with each half of a letter (a lone surrogate, which no file can hold) replaced by the sign for that."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _place(parts: tuple[int | str, ...], known: frozenset[str]) -> str:
    words = [str(part) if isinstance(part, int) or part in known else "a key" for part in parts]
    return ".".join(word for place, word in enumerate(words) if word not in words[place - 1 : place])


def _problem(kind: str) -> str:
    match kind:
        case "missing" | "missing_argument" | "missing_keyword_only_argument":
            return "is missing"
        case "extra_forbidden" | "unexpected_keyword_argument":
            return "is not known here"
    return "is not what is expected here"


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data = dict(pairs)
    if len(data) < len(pairs):
        raise Unreadable("the same key twice in one object")
    return data


def _no_number(name: str) -> float:
    raise Unreadable("a number that is none")
