"""What can be wrong, each with a sentence a learner understands: what, why, and what to do."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.records import Key


class ChainruleError(Exception):
    """Anything the user can put right. `str(error)` is the sentence to show."""


class NetworkError(ChainruleError):
    """An edit that would break a rule of networks.

    Attributes:
        ids: the units and edges to light up beside the sentence.
    """

    def __init__(self, sentence: str, ids: Iterable["Key"] = ()) -> None:
        super().__init__(sentence)
        self.ids: tuple[Key, ...] = tuple(ids)


class CycleError(NetworkError):
    """The edge would close a loop. `ids` holds the loop's units in order, starting at the edge's target."""


class SelfLoopError(NetworkError):
    """The edge would lead from a unit to itself."""


class DuplicateEdgeError(NetworkError):
    """The two units are connected already."""


class EdgeIntoInputError(NetworkError):
    """The edge would lead into an input unit."""


class InputBiasError(NetworkError):
    """An input unit would get a bias."""


class UnknownUnitError(NetworkError):
    """The edit names a unit that the network does not have."""


class UnknownEdgeError(NetworkError):
    """The edit names an edge that the network does not have."""


class NameTakenError(NetworkError):
    """Another unit has that name."""


class BadNameError(NetworkError):
    """The name is empty, too long, or holds control characters."""


class NonFiniteError(NetworkError):
    """A number that must be finite is infinite or not a number."""


class TooFarError(NetworkError):
    """A position is farther out than the canvas reaches."""


class UnknownRuleError(NetworkError):
    """No activation, loss or optimizer has that name."""


class StaleChangeError(NetworkError):
    """The edit was made for a network that has changed since."""


class DataError(ChainruleError):
    """The data do not fit the network, or a cell is not a number."""


class SettingsError(ChainruleError):
    """A training option is outside what it can be."""


class ProjectFileError(ChainruleError):
    """A file that cannot be read as a network, with the field that is wrong."""


class NotReadyError(ChainruleError):
    """The network cannot be stepped or trained yet; the sentence says what is missing."""


class UnfoldError(ChainruleError):
    """A line that is too long to be read when it is unfolded."""
