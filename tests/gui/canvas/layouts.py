"""Networks as places and edges, for the tests of routing and labels."""

from __future__ import annotations

import itertools

import numpy as np


def rows(pairs):
    source, target = zip(*pairs, strict=True)
    return np.array(source), np.array(target)


def chain_with_skips(n=4, distance=160.0):
    places = np.array([[i * distance, 0.0] for i in range(n)])
    return places, *rows(itertools.combinations(range(n), 2))


def grid(columns=4, lines=4, across=180.0, down=110.0, skips=False):
    places = np.array([[c * across, r * down] for c in range(columns) for r in range(lines)])
    pairs = [
        (c * lines + a, d * lines + b)
        for c, d in itertools.combinations(range(columns), 2)
        if skips or d == c + 1
        for a in range(lines)
        for b in range(lines)
    ]
    return places, *rows(pairs)


def xor_with_skips():
    places = np.array([[0.0, -60.0], [0.0, 60.0], [180.0, 0.0], [360.0, 0.0]])
    return places, *rows([(0, 2), (1, 2), (2, 3), (0, 3), (1, 3)])


def two_four_one():
    places = np.array([[0.0, -80.0], [0.0, 80.0], *([200.0, -180.0 + 120 * i] for i in range(4)), [400.0, 0.0]])
    return places, *rows([(i, h) for i in (0, 1) for h in range(2, 6)] + [(h, 6) for h in range(2, 6)])


LAYOUTS = {
    "chain of 4": chain_with_skips(),
    "chain of 6": chain_with_skips(6),
    "grid": grid(),
    "grid with skips": grid(4, 3, 200.0, 120.0, skips=True),
    "xor": xor_with_skips(),
    "2-4-1": two_four_one(),
}
