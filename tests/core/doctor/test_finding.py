"""A finding is data: what it is about and what to try."""

from core.doctor.finding import Run, Severity
from core.records import EdgeId, UnitId
from tests.core.doctor.patients import line, trained


def test_a_run_knows_where_it_began_and_how_it_went():
    run, parameters = trained(line(epochs=7))
    edge = EdgeId(UnitId("x"), UnitId("o"))
    assert (run.weights[edge], run.biases[UnitId("o")]) == (0.1, 0.0)
    assert run.curve.epochs.tolist() == list(range(8))
    assert parameters.weights[0] != 0.1
    assert isinstance(run, Run)


def test_what_prevents_matters_more_than_what_hinders():
    assert Severity.PREVENTS > Severity.HINDERS > Severity.HINT
