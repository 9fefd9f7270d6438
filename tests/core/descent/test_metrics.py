"""Accuracy and confusion, counted by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest

from core.descent.metrics import classes, confusion, is_classifier

NAN = math.nan


def column(*values):
    return np.array(values, dtype=float)[:, None]


def test_two_classes_by_hand():
    targets, answers = column(0, 0, 1, 1, 1), column(0.2, 0.5, 0.9, 0.49, 0.7)
    found = confusion(answers, targets, ["o"])
    assert found.names == ("0", "1")
    assert found.counts.tolist() == [[1, 1], [1, 2]]
    assert found.accuracy == 3 / 5


def test_minus_one_and_one_part_at_zero():
    found = confusion(column(-0.1, 0.0, 3.0), column(-1, -1, 1), ["o"])
    assert found.names == ("−1", "1")
    assert found.counts.tolist() == [[1, 1], [0, 1]]


def test_of_several_the_largest_wins():
    answers = np.array([[0.1, 0.7, 0.2], [0.4, 0.3, 0.3], [0.2, 0.3, 0.5], [0.6, 0.3, 0.1]])
    targets = np.eye(3)[[1, 0, 2, 2]]
    found = confusion(answers, targets, ["a", "b", "c"])
    assert found.names == ("a", "b", "c")
    assert found.counts.tolist() == [[1, 0, 0], [0, 1, 0], [1, 0, 1]]
    assert found.accuracy == 0.75


def test_gaps_and_answers_that_are_no_number_do_not_count():
    found = confusion(column(0.9, 0.9, NAN, math.inf), column(1, NAN, 0, 0), ["o"])
    assert found.counts.tolist() == [[0, 1], [0, 1]]
    assert math.isnan(confusion(column(NAN), column(0), ["o"]).accuracy)


@pytest.mark.parametrize(
    ("targets", "is_one"),
    [
        (column(0, 1, 1), True),
        (column(-1, 1), True),
        (column(0, NAN, 1), True),
        (column(0, 0), False),
        (column(0, 0.5, 1), False),
        (column(3, 8), False),
        (column(NAN), False),
        (np.empty((0, 1)), False),
        (np.empty((3, 0)), False),
        (np.eye(3), True),
        (np.array([[1.0, 1.0], [0.0, 1.0]]), False),
        (np.array([[0.5, 0.5], [0.0, 1.0]]), False),
    ],
)
def test_what_speaks_of_classes(targets, is_one):
    assert is_classifier(targets) is is_one


def test_classes_are_the_rows_largest():
    assert classes(np.array([[1.0, 2.0], [5.0, 2.0]]), np.eye(2)).tolist() == [1, 0]
