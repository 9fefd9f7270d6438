"""What a handed-out file says about itself: which variant it is, and what is asked for; judged, but never trusted."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from core.learning.exercise import Part
from core.project import Project

KEY = "sheet"
"""Where it stands in a file."""


@dataclass(frozen=True, slots=True)
class Tag:
    """What is asked for in a file that is handed out.

    Attributes:
        part: what is blank.
        variant, of, seed: which of how many variants it is, drawn by which seed; variant 0 is the network as drawn.
        row: the data row that is meant, from 0.
    """

    part: Part = Part.EVERYTHING
    variant: int = 0
    of: int = 0
    seed: int = 0
    row: int = 0

    def put_on(self, project: Project) -> Project:
        """Put it on a project, and return that."""
        project.put_extra(KEY, {**asdict(self), "part": self.part.value})
        return project


def tag_of(project: Project) -> Tag | None:
    """Read what a file says about itself; None where it says nothing that can be read."""
    fields = project.extra.get(KEY)
    if not isinstance(fields, Mapping):
        return None
    try:
        numbers = [fields[name] for name in ("variant", "of", "seed", "row")]
        if not all(type(number) is int and 0 <= number < 2**63 for number in numbers):
            return None
        return Tag(Part(fields["part"]), *numbers)
    except (KeyError, ValueError):
        return None
