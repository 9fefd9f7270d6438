"""The runs of a document: each begins once, is named, hidden and deleted, and lives in the file."""

import json

import pytest

from core import edits, files
from core.descent.runs import MOST_RUNS
from gui.runs import KEY
from gui.settings import Key as Setting
from gui.workspace import Workspace


@pytest.fixture
def runs(chain: Workspace, qtbot: object) -> Workspace:
    chain.settings.put(Setting.FULL_SPEED, True)
    chain.document.perform(edits.set_training(chain.document.project, epochs=50))
    yield chain
    chain.runner.shut_down()


def train(workspace: Workspace, qtbot: object, **options: object) -> None:
    if options:
        workspace.document.perform(edits.set_training(workspace.document.project, **options))
    with qtbot.waitSignal(workspace.runner.finished):
        workspace.runner.start()


def test_going_on_is_the_same_run_and_other_settings_are_another(runs: Workspace, qtbot: object) -> None:
    train(runs, qtbot)
    train(runs, qtbot)
    assert [run.name for run in runs.runs.all] == ["Run 1"]
    assert runs.runs.all[0].curve.epochs[-1] == 100
    train(runs, qtbot, learning_rate=0.05)
    assert [run.summary for run in runs.runs.all] == ["Gradient descent · η = 0.1", "Gradient descent · η = 0.05"]
    assert runs.runs.all[1].stop == "All 50 epochs are done."
    assert runs.runs.current is runs.runs.all[1]


def test_an_edit_ends_the_run_but_not_the_memory_of_it(runs: Workspace, qtbot: object) -> None:
    train(runs, qtbot)
    runs.document.undo_stack.undo()
    assert runs.runs.current is None
    assert len(runs.runs.all) == 1
    runs.document.undo_stack.redo()
    assert runs.runs.current is runs.runs.all[0]


def test_names_hiding_and_deleting_mark_the_document_as_changed(runs: Workspace, qtbot: object, tmp_path) -> None:
    train(runs, qtbot)
    for act in (
        lambda: runs.runs.rename(1, "first try"),
        lambda: runs.runs.hide(1, True),
        lambda: runs.runs.remove(1),
    ):
        runs.document.saved_as(tmp_path / "a")
        assert runs.document.undo_stack.isClean()
        act()
        assert not runs.document.undo_stack.isClean()
    assert runs.runs.all == ()


def test_runs_are_saved_and_opened_with_the_document(runs: Workspace, qtbot: object, tmp_path) -> None:
    train(runs, qtbot)
    runs.runs.rename(1, "plain")
    before = runs.runs.all[0]
    runs.document.about_to_save.emit()
    files.save(runs.document.project, tmp_path / "n.chainrule")
    runs.document.replace(files.load(tmp_path / "n.chainrule"), None)
    (after,) = runs.runs.all
    assert (after.name, after.summary, after.stop) == ("plain", before.summary, before.stop)
    assert after.curve.losses[-1] == before.curve.losses[-1]
    runs.moments.show(after, 20)
    assert runs.moments.shown.kept.iteration == after.history.at(20).iteration
    train(runs, qtbot)
    assert [run.number for run in runs.runs.all] == [1, 2]


def test_a_document_without_runs_has_no_key_of_them(runs: Workspace, qtbot: object) -> None:
    runs.document.about_to_save.emit()
    assert KEY not in runs.document.project.extra
    train(runs, qtbot)
    runs.document.about_to_save.emit()
    assert json.dumps(runs.document.project.extra[KEY])
    runs.runs.remove(1)
    runs.document.about_to_save.emit()
    assert KEY not in runs.document.project.extra


@pytest.mark.parametrize("held", [7, [7], [{}], [{"number": 1}], {"a": 1}])
def test_a_file_with_spoilt_runs_opens_without_them(runs: Workspace, held: object) -> None:
    project = runs.document.project
    project.extra = {KEY: held}
    runs.document.replace(project, None)
    assert runs.runs.all == ()


def test_there_is_room_for_so_many(runs: Workspace, qtbot: object) -> None:
    for count in range(MOST_RUNS + 2):
        train(runs, qtbot, learning_rate=0.01 + count / 1000, epochs=2)
    numbers = [run.number for run in runs.runs.all]
    assert numbers == list(range(3, MOST_RUNS + 3))
    assert runs.runs.n_bytes < 1 << 20


def test_the_run_that_goes_on_stays(runs: Workspace, qtbot: object) -> None:
    runs.document.perform(edits.set_training(runs.document.project, epochs=10**9, learning_rate=1e-9))
    runs.runner.start()
    runs.runs.remove(1)
    assert len(runs.runs.all) == 1
    with qtbot.waitSignal(runs.runner.finished):
        runs.runner.stop()
    runs.runs.remove(1)
    assert runs.runs.all == ()
