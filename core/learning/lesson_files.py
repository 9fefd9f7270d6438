"""How a lesson stands in a file, and what is wrong with one that can't be read."""

from collections.abc import Mapping
from dataclasses import fields
from enum import StrEnum
from typing import Any

from core.errors import ChainruleError
from core.learning.exercise import Part
from core.learning.judge import DECIMALS
from core.learning.lesson import Do, Lesson, Stage
from core.wording import tr

KEY = "lesson"
"""Where a lesson stands in a file."""
MOST_STAGES = 200
_LONGEST_TITLE, _LONGEST_TEXT = 120, 20_000
_CANT = tr("The lesson in this file can't be read: ")


class LessonError(ChainruleError):
    """A lesson that can't be read, with what is wrong in it."""


def to_dict(lesson: Lesson) -> dict[str, object]:
    """Return what a file holds of a lesson: of each stage what differs from the usual."""
    return {"title": lesson.title, "stages": [_stage_to_dict(stage) for stage in lesson.stages]}


def from_dict(held: object) -> Lesson:
    """Return the lesson that a file holds.

    Raises `LessonError` with the stage and the field that is wrong.
    """
    if not isinstance(held, Mapping) or not isinstance(held.get("stages"), list):
        raise LessonError(tr("{}it has no stages.", _CANT))
    stages = held["stages"]
    if not 0 < len(stages) <= MOST_STAGES:
        raise LessonError(tr("A lesson has 1 to {} stages, and the one in this file has {}.", MOST_STAGES, len(stages)))
    return Lesson(
        _text(held, "title", _LONGEST_TITLE, tr("the lesson")), tuple(map(_stage, range(len(stages)), stages))
    )


def _stage_to_dict(stage: Stage) -> dict[str, object]:
    usual, found = Stage(""), {}
    for field in fields(Stage):
        value = getattr(stage, field.name)
        if field.name == "title" or value != getattr(usual, field.name):
            found[field.name] = dict(value) if field.name == "finer" else value
    return found


def _stage(index: int, held: Any) -> Stage:
    where = tr("stage {}", index + 1)
    if not isinstance(held, Mapping):
        raise LessonError(tr("{}{} is no stage.", _CANT, where))
    return Stage(
        title=_text(held, "title", _LONGEST_TITLE, where),
        text=_text({"text": "", **held}, "text", _LONGEST_TEXT, where),
        do=_one_of(Do, held, "do", Do.READ, where),
        part=_one_of(Part, held, "part", Part.EVERYTHING, where),
        decimals=_whole(held, "decimals", where),
        finer=tuple((str(name), _whole({"decimals": n}, "decimals", where)) for name, n in _pairs(held, where)),
        loss=_loss(held, where),
        free=held.get("free") is True,
    )


def _text(held: Mapping[str, Any], name: str, longest: int, where: str) -> str:
    value = held.get(name)
    if not isinstance(value, str) or len(value) > longest or (name == "title" and not value.strip()):
        raise LessonError(tr("{}the {} of {} is no text of at most {:,} letters.", _CANT, name, where, longest))
    return value


def _one_of(kind: type[StrEnum], held: Mapping[str, Any], name: str, usual: Any, where: str) -> Any:
    value = held.get(name, usual)
    words = [str(one) for one in kind]
    if value not in words:
        raise LessonError(tr("{}“{}” of {} must be one of {}.", _CANT, name, where, ", ".join(words)))
    return kind(value)


def _whole(held: Mapping[str, Any], name: str, where: str) -> int:
    value = held.get(name, DECIMALS)
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= 8:
        raise LessonError(tr("{}“{}” of {} must be 1 to 8.", _CANT, name, where))
    return value


def _pairs(held: Mapping[str, Any], where: str) -> list[tuple[Any, Any]]:
    value = held.get("finer", {})
    if not isinstance(value, Mapping):
        raise LessonError(tr("{}“finer” of {} must name numbers.", _CANT, where))
    return list(value.items())


def _loss(held: Mapping[str, Any], where: str) -> float | None:
    value = held.get("loss")
    if value is None:
        return None
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 < value < float("inf"):
        raise LessonError(tr("{}“loss” of {} must be a positive number.", _CANT, where))
    return float(value)
