"""What the canvas shows on units and edges: chosen by the user, kept as a setting."""

from collections.abc import Mapping
from enum import StrEnum

from core.tracing.trace import Symbol
from gui.settings import Key, Settings


class Show(StrEnum):
    """What can be shown; the values are words in the settings."""

    PREACTIVATION = "s"
    ACTIVATION = "z"
    ACTIVATION_GRADIENT = "dz"
    DELTA = "delta"
    CURVE = "curve"
    RESPONSE = "response"
    RING = "ring"
    AILMENTS = "ailments"
    WEIGHT = "w"
    CACHE = "cache"
    WEIGHT_GRADIENT = "dw"
    WEIGHT_UPDATE = "update"
    NEW_WEIGHT = "new"


EDGE_LINES: Mapping[Show, Symbol] = {
    Show.WEIGHT: Symbol.WEIGHT,
    Show.CACHE: Symbol.CACHE,
    Show.WEIGHT_GRADIENT: Symbol.WEIGHT_GRADIENT,
    Show.WEIGHT_UPDATE: Symbol.WEIGHT_UPDATE,
    Show.NEW_WEIGHT: Symbol.NEW_WEIGHT,
}
"""What stands on an edge, a line each, in the order in which a trace comes to know them."""

Shown = frozenset[Show]


def shown(settings: Settings) -> Shown:
    """Return what is chosen; a word that means nothing is passed over."""
    return frozenset(Show) & frozenset(settings.text(Key.SHOWN).split())


def toggle(settings: Settings, show: Show) -> None:
    """Show something, or show it no more."""
    chosen = shown(settings) ^ {show}
    settings.put(Key.SHOWN, " ".join(each.value for each in Show if each in chosen))
