"""The main job, end to end, as a new user does it: draw, type, step, train, undo, save, quit, reopen."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import networkx as nx
import numpy as np
import pytest

from tests.window.accessibility import Element
from tests.window.driver import ROOT, Driver

CANVAS = "Network canvas"


def program(screen, *arguments: object) -> Driver:
    return Driver(screen, [sys.executable, str(ROOT / "main.py"), *map(str, arguments)])


def unit(window: Driver, label: str) -> Element:
    return window.find(re.compile(rf"^{re.escape(label)}, "), "list item")


def edge(window: Driver, source: str, target: str) -> Element:
    return window.find(re.compile(rf"^Edge {source} to {target},"), "list item")


def line(window: Driver, begins: str) -> str:
    """Return the value that the Steps panel shows for a line."""
    return window.find(re.compile("^" + re.escape(begins)), "cell").name.rpartition(": ")[2]


def rim(element: Element) -> tuple[float, float]:
    """Return a point on a unit's right rim, where an edge begins."""
    box = element.box
    return box.left + box.width - 1, box.top + box.height // 2


def rename(window: Driver, label: str, name: str) -> None:
    window.click(unit(window, label))
    window.key("F2")
    window.key("ctrl+a")
    window.type(name)
    window.key("Return")
    unit(window, name)


def type_number(window: Driver, element: Element, number: str, shows: str) -> None:
    window.click(element)
    window.type(number)
    window.key("Return")
    window.find(re.compile(shows), "list item")


def draw_the_chain(window: Driver) -> None:
    """x by the Unit tool, j and k by dragging from a rim onto empty canvas, o by its key, and an edge onto it."""
    canvas = window.find(CANVAS).box
    left, middle = canvas.left + canvas.width // 8, canvas.top + canvas.height // 2
    window.key("u")
    window.move((left, middle))
    window.key("i")
    window.click((left, middle))
    window.key("v")
    window.drag(rim(unit(window, "x_1")), (left + 140, middle))
    window.drag(rim(unit(window, "h_1")), (left + 280, middle))
    unit(window, "h_2")
    window.key("u")
    window.move((left + 420, middle))
    window.key("o")
    window.click((left + 420, middle))
    window.key("v")
    window.drag(rim(unit(window, "h_2")), unit(window, "o_1"))
    edge(window, "h_2", "o_1")


def choose_theme(screen, theme: str) -> None:
    """Write the setting down as an earlier start of the program would have."""
    folder = Path(screen.environment["XDG_CONFIG_HOME"]) / "Chainrule"
    folder.mkdir(parents=True)
    (folder / "Chainrule.conf").write_text(f"[view]\ntheme={theme}\n")


def brightness(window: Driver) -> float:
    """Return how bright the window is on the whole, 0 for black and 1 for white."""
    return float(np.asarray(window.screenshot().convert("L")).mean()) / 255


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_draw_step_train_undo_save_and_reopen(screen, tmp_path: Path, theme: str) -> None:
    path = tmp_path / "mine.chainrule"
    choose_theme(screen, theme)
    with program(screen) as window:
        window.find(CANVAS)
        window.wait_until(lambda: (brightness(window) > 0.5) == (theme == "light"), f"the {theme} theme")
        draw_the_chain(window)
        for old, new in (("x_1", "x"), ("h_1", "j"), ("h_2", "k"), ("o_1", "o")):
            rename(window, old, new)
        for ends, weight in ((("x", "j"), "2"), (("j", "k"), "5"), (("k", "o"), "3")):
            type_number(window, edge(window, *ends), weight, rf"^Edge {ends[0]} to {ends[1]}, weight {weight}")
        type_number(window, unit(window, "x"), "1", "^x, input unit.* value 1")
        set_target(window, "3")
        step_through(window)
        train_and_undo(window)
        window.key("ctrl+s")
        window.find(re.compile("^Save the network"), "dialog")
        window.key("ctrl+a")
        window.type(str(path))
        window.key("Return")
        window.wait_until(lambda: window.title.startswith("mine.chainrule"), "the title to name the file")
        assert "*" not in window.title
        window.key("ctrl+q")
        assert (window.wait_for_end(), window.errors) == (0, "")
    graph = nx.node_link_graph(json.loads(path.read_text()), edges="edges")
    assert [data["weight"] for _, _, data in graph.edges(data=True)] == [2.0, 5.0, 3.0]
    with program(screen, path) as window:
        unit(window, "k")
        window.key("F7")
        window.wait_until(lambda: line(window, "C_3") == "0.5250", "the cache")
        assert window.close() == 0


def set_target(window: Driver, number: str) -> None:
    """Type y of the output into the Data table."""
    table = window.find("Data", "table")
    cells = [cell for cell in table.children() if cell.role == "cell"]
    window.click(cells[1])
    window.type(number)
    window.key("Return")
    window.find(re.compile(r"^o, output unit.* target 3"), "list item")


def step_through(window: Driver) -> None:
    """Step all the way with N, and read the notebook's cache where it is shown."""
    window.click(window.find(CANVAS).box.point(12, 12))
    window.key(*"n" * 26)
    window.wait_until(lambda: line(window, "w^new_{x→j}") != "—", "the last line")
    values = [line(window, begins) for begins in ("C_1 ", "C_2 ", "C_3 ")]
    assert [f"{float(value.replace('−', '-')):.4f}" for value in values] == ["-0.0362", "0.0358", "0.5250"]
    assert line(window, "∂E/∂w_{x→j}") == "−0.0006812"
    window.key(*"p" * 26)
    window.wait_until(lambda: line(window, "s_j ") == "—", "the first line to be taken back")


def train_and_undo(window: Driver) -> None:
    window.key("t")
    window.wait_until(lambda: window.look_for(re.compile("All 1,000 epochs are done")), "the end of the run")
    assert not window.look_for(re.compile("^Edge k to o, weight 3$"), "list item")
    window.key("ctrl+z")
    window.find(re.compile("^Edge k to o, weight 3$"), "list item")


@pytest.mark.parametrize("content", ['{"format": "chainrule"', '{"format": "chainrule", "version": 9}'])
def test_a_bad_file_is_refused_in_a_sentence_and_the_window_goes_on(screen, tmp_path: Path, content: str) -> None:
    path = tmp_path / "bad.chainrule"
    path.write_text(content)
    with program(screen, path) as window:
        window.find(re.compile(r"^bad\.chainrule: "))
        window.key("h")
        unit(window, "h_1")
        window.key("ctrl+z", "ctrl+q")
        assert window.wait_for_end() == 0


def test_unsaved_work_is_asked_about_and_nothing_is_lost_unasked(screen) -> None:
    with program(screen) as window:
        window.move(window.find(CANVAS))
        window.key("h")
        unit(window, "h_1")
        window.key("ctrl+q")
        window.find(re.compile("^Save the changes to"))
        window.key("Escape")
        window.wait_until(lambda: not window.look_for(re.compile("^Save the changes to")), "the question to go")
        unit(window, "h_1")
        window.key("ctrl+q")
        window.find(re.compile("^Save the changes to"))
        window.key("alt+n")
        assert (window.wait_for_end(), window.errors) == (0, "")
