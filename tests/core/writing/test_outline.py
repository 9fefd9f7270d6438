"""An outline says what the line's equation says."""

from __future__ import annotations

import pytest

from core.tracing.trace import trace
from core.writing.equations import EquationWriter
from core.writing.notation import Notation
from core.writing.outline import outline
from tests.networks import chain, random_project, with_minus


@pytest.mark.parametrize("project", [chain(), with_minus(chain()), random_project(3), random_project(5, odd=True)])
@pytest.mark.parametrize("most", [None, 2])
def test_it_is_the_symbols_and_the_value_of_the_equation(project, most):
    writer, lines = EquationWriter(project, Notation(digits=3), most), trace(project)
    for step in lines.steps:
        equation = writer.equation(lines, step)
        assert outline(writer, lines, step) == (equation.symbols_text, equation.value_text)
