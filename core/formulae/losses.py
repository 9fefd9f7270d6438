"""The losses: value, derivative and the formula shown to the learner, side by side.

Arrays are [output units, samples]: z the predictions ŷ, y the targets, s the preactivations of the output units.
Formulae are `string.Template`s over $p (prediction), $y (target), $s, and $total (the sum of all targets).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from core.formulae.activations import ACTIVATIONS, Array, Formula, softplus, summed
from core.wording import tr


@dataclass(frozen=True, slots=True)
class Loss:
    """A loss E = Σ over output units of one term each.

    Attributes:
        name: as in files.
        title: as in menus.
        terms: (z, y, s) → each output unit's share of E, shape [output units, samples].
        slope: (z, y) → ∂E/∂z; None where only the fused δ below is ever used.
        formula: one term in $p, $y, $s.
        slope_formula: ∂E/∂ŷ in $p and $y, or the fused δ = ∂E/∂s.
        fused_with: the activation that the output units must have because loss and activation are computed
            together, from the logits s, and can't overflow; None where any activation will do.
    """

    name: str
    title: str
    terms: Callable[[Array, Array, Array], Array]
    slope: Callable[[Array, Array], Array]
    formula: Formula
    slope_formula: Formula
    fused_with: str | None = None

    def value(self, z: Array, y: Array, s: Array) -> Array:
        """Return E of each sample: the sum over the output units, shape [samples]."""
        return np.asarray(summed(self.terms(z, y, s)))

    def delta(self, activations: Sequence[str], s: Array, z: Array, y: Array) -> Array:
        """Return ∂E/∂s of the output units, given the name of each one's activation.

        Ordinarily ∂E/∂z·σ′(s); for softmax δ_i = z_i·(g_i − Σ_k g_k·z_k) with g = ∂E/∂z; where loss and
        activation are fused, `slope` is ∂E/∂s already.
        """
        slope = self.slope(z, y)
        if self.fused_with is not None:
            return slope
        if any(ACTIVATIONS[name].joint for name in activations):
            return np.asarray(z * (slope - summed(slope * z)))
        derivatives = [ACTIVATIONS[name].derivative(s[i], z[i]) for i, name in enumerate(activations)]
        return slope * np.reshape(derivatives, s.shape)


def _log_sum_exp(s: Array) -> Array:
    top = np.max(s, axis=0)
    return np.asarray(top + np.log(summed(np.exp(s - top))))


def _huber(z: Array, y: Array, _: Array) -> Array:
    r = np.abs(z - y)
    return np.where(r <= 1, r * r / 2, r - 0.5)


_RECORDS = (
    Loss(
        "half_squared_error", tr("½ squared error"),
        lambda z, y, s: 0.5 * np.square(z - y),
        lambda z, y: z - y,
        Formula("½·($p − $y)^2", r"\frac{1}{2}\,($p - $y)^2"), Formula("$p − $y", "$p - $y"),
    ),
    Loss(
        "squared_error", tr("Squared error"),
        lambda z, y, s: np.square(z - y),
        lambda z, y: 2 * (z - y),
        Formula("($p − $y)^2", r"($p - $y)^2"), Formula("2·($p − $y)", r"2\,($p - $y)"),
    ),
    Loss(
        "absolute_error", tr("Absolute error"),
        lambda z, y, s: np.abs(z - y),
        lambda z, y: np.sign(z - y),
        Formula("|$p − $y|", r"|$p - $y|"), Formula("sign($p − $y)", r"\mathrm{sign}($p - $y)"),
    ),
    Loss(
        "huber", "Huber",
        _huber,
        lambda z, y: np.clip(z - y, -1, 1),
        Formula("huber($p − $y)", r"\mathrm{huber}($p - $y)"),
        Formula("clip($p − $y)", r"\mathrm{clip}_{\pm 1}($p - $y)"),
    ),
    Loss(
        "binary_cross_entropy", tr("Binary cross-entropy"),
        lambda z, y, s: softplus(s) - y * s,
        lambda z, y: z - y,
        Formula("ln(1 + exp($s)) − $y·$s", r"\ln(1 + e^{$s}) - $y \cdot $s"), Formula("$p − $y", "$p - $y"),
        fused_with="sigmoid",
    ),
    Loss(
        "categorical_cross_entropy", tr("Categorical cross-entropy"),
        lambda z, y, s: y * (_log_sum_exp(s) - s),
        lambda z, y: z * summed(y) - y,
        Formula("−$y·ln($p)", r"-$y \cdot \ln($p)"), Formula("$p·$total − $y", r"$p \cdot $total - $y"),
        fused_with="softmax",
    ),
)

LOSSES: Mapping[str, Loss] = MappingProxyType({record.name: record for record in _RECORDS})
"""Every loss by name, in the order of menus."""
