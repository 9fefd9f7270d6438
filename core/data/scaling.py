"""Scaling of columns: standardized or normalized, with the two numbers that undo it kept beside the column."""

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum

import numpy as np

from core.data.dataset import Dataset, Role, Scale
from core.errors import DataError
from core.plan import FloatArray
from core.wording import tr


class Method(StrEnum):
    """How a column is scaled."""

    STANDARDIZE = "standardize"
    NORMALIZE = "normalize"


def fitting_scale(values: FloatArray, method: Method) -> Scale:
    """Return the scale that standardizes (population deviation) or normalizes values; NaN does not count.

    A column that is the same everywhere is only moved, to 0.
    """
    known = values[np.isfinite(values)]
    if not len(known):
        return Scale(method, 0.0, 1.0)
    if method is Method.STANDARDIZE:
        offset, factor = float(np.mean(known)), float(np.std(known))
    else:
        offset, factor = float(known.min()), float(known.max() - known.min())
    constant = factor <= 1e-12 * max(abs(offset), 1e-300)
    return Scale(method, float(known[0]), 1.0) if constant else Scale(method, offset, factor)


def scalable(dataset: Dataset, role: Role) -> list[int]:
    """Return the columns of a role that hold numbers, not marks of classes."""
    return [i for i, column in enumerate(dataset.columns) if column.role is role and not column.classes]


def scaled(dataset: Dataset, columns: Iterable[int], method: Method) -> Dataset:
    """Return the data with these columns scaled by the numbers of the rows that are learned from.

    Raises `DataError` where a number would not be finite.
    """
    chosen = list(columns)
    plain = unscaled(dataset, chosen)
    values, records = plain.values.copy(), list(plain.columns)
    for i in chosen:
        scale = fitting_scale(plain.values[~plain.held_out, i], method)
        with np.errstate(all="ignore"):
            values[:, i] = scale.apply(plain.values[:, i])
        records[i] = replace(records[i], scale=scale)
    if np.isinf(values).any():
        raise DataError(tr("The numbers of a column lie too far apart to be scaled."))
    return replace(dataset, columns=tuple(records), values=values)


def unscaled(dataset: Dataset, columns: Iterable[int] | None = None) -> Dataset:
    """Return the data with these columns, or all, as they were before they were scaled."""
    values, records = dataset.values.copy(), list(dataset.columns)
    for i in range(len(records)) if columns is None else columns:
        scale = records[i].scale
        if scale is not None:
            values[:, i] = _original(scale, dataset.values[:, i])
            records[i] = replace(records[i], scale=None)
    return replace(dataset, columns=tuple(records), values=values)


def _original(scale: Scale, values: FloatArray) -> FloatArray:
    """Undo a scale; of the numbers that it maps to the same, the one with few digits is what was typed."""
    raw = scale.invert(values)
    short = np.array([float(f"{value:.12g}") for value in raw.tolist()])
    return np.where(scale.apply(short) == values, short, raw)
