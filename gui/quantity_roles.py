"""Which colour a quantity has, everywhere: what the forward pass makes, what comes back, and weights by their sign."""

from collections.abc import Mapping

from core.tracing.trace import Symbol

_ROLES: Mapping[Symbol, str] = {
    Symbol.INPUT: "forward",
    Symbol.PREACTIVATION: "forward",
    Symbol.ACTIVATION: "forward",
    Symbol.TARGET: "phase_loss",
    Symbol.LOSS_TERM: "phase_loss",
    Symbol.LOSS: "phase_loss",
    Symbol.SLOPE: "backward",
    Symbol.CACHE: "backward",
    Symbol.DELTA: "backward",
    Symbol.ACTIVATION_GRADIENT: "backward",
    Symbol.WEIGHT_GRADIENT: "phase_gradients",
    Symbol.BIAS_GRADIENT: "phase_gradients",
    Symbol.LEARNING_RATE: "phase_update",
    Symbol.WEIGHT_UPDATE: "phase_update",
    Symbol.BIAS_UPDATE: "phase_update",
    Symbol.OPTION_A: "phase_update",
    Symbol.OPTION_B: "phase_update",
    Symbol.OPTION_C: "phase_update",
    Symbol.L1: "phase_update",
    Symbol.L2: "phase_update",
    Symbol.CLIP_LIMIT: "phase_update",
    Symbol.GRADIENT_NORM: "phase_gradients",
    Symbol.CLIP_FACTOR: "phase_update",
    Symbol.ADDED_GRADIENT: "phase_gradients",
    Symbol.MEAN: "phase_update",
    Symbol.SQUARE: "phase_update",
    Symbol.NEW_MEAN: "phase_update",
    Symbol.NEW_SQUARE: "phase_update",
}
"""Roles of the theme; what is not here is a weight or a bias."""


def role_of(symbol: Symbol, value: float | None) -> str:
    """Return the theme's role for a quantity; a weight or bias goes by its sign, as the edges on the canvas do."""
    role = _ROLES.get(symbol)
    if role is not None:
        return role
    if not value:
        return "muted"
    return "positive" if value > 0 else "negative"
