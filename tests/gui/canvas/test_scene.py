"""The scene shows the document as it is, after whatever edits, and what the player and the runner say."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QCoreApplication

from core import edits
from core.data.dataset import Dataset
from core.errors import ChainruleError
from core.plan import compile_plan
from core.project import Project
from core.records import EdgeId, Kind, UnitId
from core.tracing.grains import Grain
from core.tracing.trace import Phase, Symbol
from gui.canvas.figures import Light
from gui.canvas.scene import NetworkScene, evaluated
from gui.messages import Level
from gui.settings import Key
from gui.shown import Show
from tests.gui.canvas.mirror import check_mirror
from tests.gui.drawn import J, K, O, X


@pytest.fixture
def scene(chain):
    scene = NetworkScene(chain)
    yield scene
    scene.deleteLater()
    QCoreApplication.sendPostedEvents(None, 52)


def random_edit(project, numbers):
    """Return a random edit, which the rules may forbid."""
    units, edges = list(project.network.units), list(project.network.edges)
    place = (numbers.randrange(-400, 400, 20), numbers.randrange(-300, 300, 20))
    some = numbers.sample(units, min(len(units), numbers.randint(1, 3)))
    choices = [lambda: edits.add_unit(project, numbers.choice(list(Kind)), place)[0]]
    choices += [lambda: edits.add_note(project, "note", place)[0]] if numbers.random() < 0.2 else []
    if units:
        choices += [
            lambda: edits.connect(project, numbers.choice(units), numbers.choice(units)),
            lambda: edits.connect(project, numbers.choice(units), numbers.choice(units)),
            lambda: edits.connect_to_new(project, numbers.choice(units), place)[0],
            lambda: edits.move(project, dict.fromkeys(some, place)),
            lambda: edits.set_kind(project, some, numbers.choice(list(Kind))),
            lambda: edits.edit_units(project, some, "bias", bias=numbers.random()),
            lambda: edits.rename(project, some[0], f"n_{numbers.randrange(1000)}"),
            lambda: edits.paste(project, edits.copied(project, some), (40, 40))[0],
            lambda: edits.remove(project, some[:1]),
        ]
    if edges:
        edge = numbers.choice(edges)
        choices += [
            lambda: edits.edit_edges(project, [edge], "w", weight=numbers.uniform(-3, 3)),
            lambda: edits.edit_edges(project, [edge], "f", frozen=numbers.random() < 0.5),
            lambda: edits.insert_on_edge(project, edge, place)[0],
            lambda: edits.remove(project, [edge]),
            lambda: edits.randomize(project, numbers.randrange(100)),
        ]
    return numbers.choice(choices)()


@pytest.mark.parametrize("seed", [1, 2])
def test_after_any_edits_undone_and_redone_the_scene_shows_the_document(workspace, seed):
    numbers = random.Random(seed)
    scene = NetworkScene(workspace)
    document, done = workspace.document, 0
    stack = document.undo_stack
    for _ in range(200):
        turn = numbers.random()
        if turn < 0.15:
            stack.undo()
        elif turn < 0.25:
            stack.redo()
        else:
            try:
                done += document.perform(random_edit(document.project, numbers))
            except ChainruleError:
                continue
        check_mirror(scene.picture.drawing, document.project)
        workspace.selection.set(list(document.project.network.units)[:2])
    assert done > 100
    assert scene.picture.selected == frozenset(workspace.selection.keys)
    while stack.canUndo():
        stack.undo()
    check_mirror(scene.picture.drawing, document.project)
    assert not scene.picture.drawing.unit_ids
    while stack.canRedo():
        stack.redo()
    check_mirror(scene.picture.drawing, document.project)
    document.replace(Project(), None)
    check_mirror(scene.picture.drawing, document.project)


def test_numbers_appear_as_they_are_computed_and_are_dropped_with_an_edit(chain, scene):
    assert scene.picture.unit_figures[J].z is None
    chain.player.to_phase(Phase.FORWARD)
    assert scene.picture.unit_figures[J].z == pytest.approx(0.8807970779778823)
    assert scene.picture.unit_figures[O].delta is None
    chain.player.last()
    assert scene.picture.unit_figures[O].delta is not None
    assert scene.picture.edge_figures[EdgeId(K, O)].gradient is not None
    chain.document.perform(edits.edit_edges(chain.document.project, [EdgeId(X, J)], "w", weight=1.0))
    assert scene.picture.unit_figures[J].z is None
    assert scene.picture.edge_figures[EdgeId(K, O)].gradient is None


def test_the_current_line_is_lit(chain, scene):
    chain.player.go_to(1)
    assert chain.player.current.writes.symbol is Symbol.PREACTIVATION
    assert scene.picture.lights.owners[J] is Light.FORWARD
    assert scene.picture.lights.flows == {EdgeId(X, J)}
    chain.player.first()
    assert not scene.picture.lights.owners


def test_a_training_run_shows_its_newest_numbers_and_then_the_documents(chain, scene, qtbot):
    chain.document.perform(edits.set_training(chain.document.project, epochs=50, learning_rate=0.5))
    seen = []
    chain.runner.frame.connect(lambda: seen.append((scene.picture.live, scene.picture.drawing.weights.tolist())))
    with qtbot.waitSignal(chain.runner.finished, timeout=10_000):
        chain.runner.start()
    live, weights = seen[-1]
    assert live
    assert weights != [2.0, 5.0, 3.0]
    assert not scene.picture.live
    check_mirror(scene.picture.drawing, chain.document.project)


def test_during_a_run_z_is_that_of_the_newest_weights(chain, scene, qtbot):
    values = []

    def look():
        figures, weights = scene.picture.unit_figures, scene.picture.drawing.weights
        values.append((figures[X].z, figures[O].z, figures[K].z * weights[2], figures[J].s, figures[O].delta))

    chain.runner.frame.connect(look)
    with qtbot.waitSignal(chain.runner.finished, timeout=10_000):
        chain.runner.one_epoch()
    x, y, product, s, delta = values[-1]
    assert x == 1.0
    assert y == pytest.approx(product)
    assert s is None
    assert delta is None


def test_an_edit_during_a_run_puts_the_documents_weights_back(chain, scene, qtbot):
    chain.document.perform(edits.set_training(chain.document.project, epochs=10**7))
    with qtbot.waitSignal(chain.runner.frame, timeout=10_000):
        chain.runner.start()
    chain.document.perform(edits.remove(chain.document.project, [EdgeId(X, J)]))
    assert not scene.picture.live
    check_mirror(scene.picture.drawing, chain.document.project)


def test_a_sample_without_values_shows_none_during_a_run(chain, scene):
    columns = chain.document.project.dataset.columns
    empty = Dataset(columns, [[float("nan"), 1.0]])
    chain.document.perform(edits.set_data(chain.document.project, "Empty", empty))
    plan = compile_plan(chain.document.project.network)
    assert evaluated(chain, plan, plan.parameters(chain.document.project.network)) == []
    assert scene.picture.unit_figures[X].z is None


def test_what_is_refused_is_lit_with_the_edges_of_a_loop_until_the_next_edit(chain, scene):
    chain.messages.say(Level.HINT, "Nothing of note.", [J])
    assert not scene.picture.cycle
    chain.messages.say(Level.REFUSED, "A loop.", [J, K])
    assert scene.picture.cycle == {J, K, EdgeId(J, K)}
    chain.document.perform(edits.move(chain.document.project, {X: (0, 40)}))
    assert not scene.picture.cycle


def test_digits_and_theme_are_followed(chain, scene):
    chain.settings.put(Key.DIGITS, 7)
    assert scene.picture.notation.digits == 7
    chain.settings.put(Key.THEME, "light")
    light = scene.looks.color("canvas").name()
    chain.settings.put(Key.THEME, "dark")
    assert scene.looks.is_dark
    assert scene.looks.color("canvas").name() != light


def test_marks_on_what_is_gone_are_forgotten(chain, scene):
    scene.picture.hovered = scene.picture.focused = J
    chain.document.perform(edits.remove(chain.document.project, [J]))
    assert scene.picture.hovered is None
    assert scene.picture.focused is None
    assert UnitId("j") not in scene.picture.unit_figures


def test_the_choice_of_what_is_shown_is_followed_at_once(chain, scene):
    assert Show.RING not in scene.picture.shown
    chain.player.last()
    assert scene.picture.largest_delta == 0
    chain.settings.put(Key.SHOWN, " ".join(Show))
    assert scene.picture.shown == frozenset(Show)
    assert scene.picture.largest_delta == pytest.approx(0.0362423)
    assert (scene.picture.drawing.room.lines, scene.picture.drawing.room.plates) == (5, 2)
    chain.settings.put(Key.SHOWN, "")
    assert scene.picture.shown == frozenset()
    assert scene.picture.largest_delta == 0


def test_marks_come_with_a_look_and_only_where_they_are_chosen(chain, scene):
    chain.checkup.look()
    assert set(scene.picture.ailments) == {K}
    chain.settings.put(Key.SHOWN, "s z")
    assert not scene.picture.ailments
    chain.settings.put(Key.SHOWN, "ailments")
    assert set(scene.picture.ailments) == {K}
    chain.document.perform(edits.remove(chain.document.project, [K]))
    assert not scene.picture.ailments


def test_what_flows_in_any_of_the_lines_done_at_once_is_lit(chain, scene):
    flows = []
    for grain in Grain:
        chain.player.set_grain(grain)
        chain.player.go_to(0)
        chain.player.next()
        flows.append(set(scene.picture.lights.flows))
    first, second, third = EdgeId(X, J), EdgeId(J, K), EdgeId(K, O)
    assert flows == [{first}, {first}, {first, second, third}]
    assert scene.picture.lights.owners.keys() >= flows[-1]
    assert max(scene.picture.lights.strengths.values()) == 1.0
    assert scene.picture.lights.strengths[first] == pytest.approx(2 / (5 * 0.8807970779778823))


def test_of_a_phase_in_which_very_much_flows_the_last_line_alone_is_lit(chain, scene, monkeypatch):
    monkeypatch.setattr("gui.canvas.scene.MOST_SHOWN", 2)
    chain.player.set_grain(Grain.PHASE)
    chain.player.next()
    assert not scene.picture.lights.flows
    assert O in scene.picture.lights.owners
