"""Files: all of a network survives, whatever is wrong is refused by name, and a save is whole or nothing."""

from __future__ import annotations

import copy
import json
import os
import stat
from dataclasses import replace

import networkx as nx
import numpy as np
import pytest
from hypothesis import given as drawn
from hypothesis import settings
from hypothesis import strategies as st

from core import edits, files
from core.data.dataset import Dataset, Scale
from core.data.split import Split
from core.errors import ProjectFileError
from core.project import Project
from core.records import DeltaSign, Kind, UnitId
from tests.networks import ALLOWED, chain, edge, random_project, with_minus

EXAMPLE = """
{"format": "chainrule", "version": 1, "directed": true, "multigraph": false, "graph": {"name": "Chain"},
 "nodes": [{"id": "x", "label": "x_i", "kind": "input",  "activation": "identity", "bias": null, "frozen": false, "position": [0, 0]},
           {"id": "j", "label": "j",   "kind": "hidden", "activation": "sigmoid",  "bias": null, "frozen": false, "position": [160, 0]},
           {"id": "o", "label": "o", "kind": "output"}],
 "edges": [{"source": "x", "target": "j", "weight": 2.0, "frozen": false}],
 "data": {"columns": [{"unit": "x", "role": "input"}, {"unit": "o", "role": "target"}], "rows": [[1.0, 3.0]]},
 "training": {"loss": "half_squared_error", "reduction": "mean", "optimizer": "gradient_descent", "learning_rate": 0.1,
              "batch_size": null, "shuffle": true, "epochs": 1000, "target_loss": null, "seed": 0}}
"""  # noqa: E501 - as the format was agreed on, and an output unit for its data
MINIMAL = '{"format": "chainrule", "version": 1, "nodes": [], "edges": []}'
UNKNOWN = {"colour": "blue", "more": [1, {"deep": None}], "große": 1e300}


def noted():
    project = random_project(70, "softmax", "categorical_cross_entropy", odd=True)
    project.apply(edits.add_note(project, "Grüße\n“&” 😀", (1.5, -2.0))[0])
    project.apply(edits.set_value(project, 2, project.network.of_kind(Kind.INPUT)[0], 1e-300))
    return project


# Round trips


@drawn(st.integers(0, 10**6), st.sampled_from(ALLOWED), st.booleans(), st.integers(0, 4))
@settings(deadline=None, max_examples=60)
def test_a_network_comes_back_from_a_file_as_it_was(seed, kinds, odd, rows):
    project = random_project(seed, *kinds, odd=odd, rows=rows)
    text = files.dumps(project)
    again = files.loads(text)
    assert files.dumps(again) == text
    assert list(again.network.units.items()) == list(project.network.units.items())
    assert list(again.network.edges.items()) == list(project.network.edges.items())
    assert (again.dataset, again.training, again.name) == (project.dataset, project.training, project.name)


def test_notes_and_everything_odd_come_back_too():
    project = noted()
    again = files.loads(files.dumps(project).encode())
    assert list(again.notes.values()) == list(project.notes.values())
    assert files.dumps(again) == files.dumps(project)


def test_the_example_of_the_format_opens():
    project = files.loads(EXAMPLE)
    assert (project.name, project.network.label(UnitId("x"))) == ("Chain", "x_i")
    assert project.network.units[UnitId("j")].position == (160.0, 0.0)
    assert project.network.edges[edge("x", "j")].weight == 2.0
    assert project.dataset.value(0, UnitId("o")) == 3.0
    given, again = json.loads(EXAMPLE), json.loads(files.dumps(project))
    given["nodes"][2] = again["nodes"][2]
    assert again == given


def test_networkx_opens_a_file_as_it_is(tmp_path):
    path = tmp_path / "net.chainrule"
    files.save(noted(), path)
    with path.open(encoding="utf-8") as file:
        graph = nx.node_link_graph(json.load(file), edges="edges")
    network = noted().network
    assert type(graph) is nx.DiGraph
    assert list(graph) == list(network.units)
    assert dict(graph.edges) == {
        tuple(pair): {"weight": record.weight, "frozen": record.frozen} for pair, record in network.edges.items()
    }


def test_what_has_a_default_may_be_left_out():
    assert files.dumps(files.loads(MINIMAL)) == files.dumps(Project())
    for place in ("graph", "data", "training"):
        bare = json.loads(EXAMPLE)
        del bare[place]
        files.loads(json.dumps(bare))
    bare = json.loads(EXAMPLE)
    bare["nodes"] = [{"id": "x", "kind": "input"}, {"id": "j"}, {"id": "o", "kind": "output"}]
    bare["edges"] = [{"source": "x", "target": "j"}]
    units = files.loads(json.dumps(bare)).network.units.values()
    assert [(u.label, u.activation) for u in units] == [("x", "identity"), ("j", "sigmoid"), ("o", "identity")]


def test_the_sign_of_delta_comes_back_and_is_written_only_where_it_is_not_the_usual_one():
    assert "delta_sign" not in files.dumps(chain())
    data = json.loads(files.dumps(with_minus(chain())))
    assert data["graph"] == {"name": "Chain", "delta_sign": "minus"}
    again = files.loads(json.dumps(data))
    assert (again.delta_sign, again.graph_extra) == (DeltaSign.MINUS, {})
    data["graph"]["delta_sign"] = "plus"
    assert files.loads(json.dumps(data)).delta_sign is DeltaSign.PLUS


def objects(value, path=()):
    """Yield the path of every object in JSON data."""
    if isinstance(value, dict):
        yield path
    for key, item in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from objects(item, (*path, key))


def at(data, path):
    for key in path:
        data = data[key]
    return data


def test_unknown_keys_survive_at_every_level():
    data = json.loads(files.dumps(noted()))
    places = list(objects(data))
    assert {path[0] for path in places if path} == {"graph", "nodes", "edges", "data", "training"}
    for path in places:
        at(data, path).update(UNKNOWN)
    project = files.loads(json.dumps(data))
    for change in (edits.move(project, {UnitId("u0"): (9.0, 9.0)}), edits.set_training(project, seed=5)):
        project.apply(change)
        project.apply(change.inverted())
    assert json.loads(files.dumps(project)) == data


def test_a_file_is_laid_out_for_people_one_thing_a_line():
    lines = files.dumps(chain()).splitlines()
    assert sum('"weight"' in line for line in lines) == 3
    assert max(map(len, lines)) < 250
    assert files.dumps(chain()).endswith("}\n")


@pytest.mark.parametrize("split", [None, Split(0.25, 7), Split(rows=(0, 2))])
def test_split_scale_and_classes_come_back(split):
    project = chain()
    columns = (
        replace(project.dataset.columns[0], scale=Scale("normalize", 0.1, 1e-7), source="Länge"),
        replace(project.dataset.columns[1], source="Art", classes=("no", "yes"), extra={"more": 1}),
    )
    data = Dataset(columns, np.arange(8.0).reshape(4, 2), split=split)
    project.apply(edits.set_data(project, "Edit", data))
    assert files.loads(files.dumps(project)).dataset == data


# Wrong files


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"format": "other"}, "“format” must be “chainrule”"),
        ({"version": 2}, "version 2, made by a newer Chainrule"),
        ({"version": 10**30}, "made by a newer Chainrule"),
        ({"version": 0}, "“version” is 0"),
        ({"version": True}, "“version” must be a whole number, not true"),
        ({"directed": False}, "“directed” must be true"),
        ({"multigraph": True}, "“multigraph” must be false"),
        ({"nodes": 3}, "“nodes” must be a list"),
        ({"nodes": [{"id": "x"}, {"id": "x"}]}, "“nodes”[1]: the id “x” is taken"),
        ({"nodes": [{"id": ""}]}, "“nodes”[0]: the id “” is empty"),
        ({"nodes": [{"label": "x"}]}, "“nodes”[0]: “id” is missing"),
        ({"nodes": [{"id": "x", "kind": "output", "bias": 1e999}], "edges": [], "data": {}}, "“bias” is too large"),
        ({"nodes": [{"id": "a\nb"}], "edges": [], "data": {}}, "“nodes”[0] (“a b”): A name can't hold line breaks"),
        (
            {"nodes": [{"id": "a", "label": "q"}, {"id": "b", "label": "q"}], "edges": [], "data": {}},
            "“nodes”[1] (“b”): There is a unit named q",
        ),
        ({"edges": [{"source": "x", "target": "q"}]}, "“edges”[0]: “target” names “q”"),
        ({"edges": [{"source": "j", "target": "j"}]}, "“edges”[0] (“j” → “j”): An edge from j to itself"),
        ({"edges": [{"source": "j", "target": "x"}]}, "“edges”[0] (“j” → “x”): x_i is an input unit"),
        (
            {"edges": [{"source": "j", "target": "o"}, {"source": "x", "target": "j"}, {"source": "o", "target": "j"}]},
            "“edges”[2] (“o” → “j”): This would close a loop",
        ),
        ({"nodes": [{"id": "a"}, {"id": "b", "position": [1e300, 5]}], "edges": [], "data": {}}, "“nodes”[1] (“b”)"),
        ({"nodes": [{"id": "a", "position": [0, -50_001]}], "edges": [], "data": {}}, "must lie within ±50,000"),
        ({"graph": {"notes": [{"text": "a", "position": [1e9, 0]}]}}, "“graph”: “notes”[0]: The position of a note"),
        ({"edges": [{"source": "x", "target": "j"}] * 2}, "“edges”[1]: there are two edges from “x” to “j”"),
        ({"data": {"columns": [{"unit": "q"}]}}, "“columns”[0]: “unit” names “q”"),
        ({"data": {"columns": [{"unit": "j", "role": "input"}]}}, "“j” is no input unit"),
        ({"data": {"columns": [{"unit": "x"}, {"unit": "x"}]}}, "“x” has two columns"),
        ({"data": {"columns": [{"unit": "x"}], "rows": [[1], [1, 2]]}}, "“rows”[1] must be a list of 1"),
        ({"data": {"columns": [{"unit": "x", "scale": {"factor": 0}}]}}, "“scale”: “factor” must be greater than 0"),
        ({"data": {"columns": [{"unit": "x", "scale": {"method": "log"}}]}}, "“method” must be one of standardize"),
        ({"data": {"columns": [{"unit": "x", "classes": "a"}]}}, "“classes” must be a list of texts"),
        ({"data": {"validation": {"share": 2}}}, "“data”: The share of validation rows must lie between 0 and 1"),
        ({"data": {"validation": {"rows": [7]}}}, "“rows” names row 7, but the last one is 0"),
        ({"data": {"validation": {"rows": [0, 0]}}}, "“data”: The validation rows must be numbered"),
        ({"graph": {"delta_sign": "upwards"}}, "“graph”: “delta_sign” must be one of plus, minus, not \"upwards\""),
        ({"graph": {"delta_sign": None}}, "“graph”: “delta_sign” must be a text, not null"),
        ({"graph": {"delta_sign": -1}}, "“graph”: “delta_sign” must be a text, not -1"),
        ({"graph": {"delta_sign": ["minus"]}}, "“graph”: “delta_sign” must be a text, not a list"),
        ({"training": {"loss": "none"}}, "“training”: There is no loss “none”"),
        ({"training": {"learning_rate": 0}}, "“training”: The learning rate must be greater than 0"),
        ({"training": {"batch_size": 0}}, "“training”: The batch size must be at least 1"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_a_wrong_file_is_refused_with_a_sentence_that_names_the_field(change, sentence):
    with pytest.raises(ProjectFileError) as caught:
        files.loads(json.dumps(json.loads(EXAMPLE) | change).replace("Infinity", "1e999"))
    assert sentence in str(caught.value)


def read_or_refused(raw: str | bytes) -> Project | None:
    """Return the project, or None where it is refused by a sentence; any other exception fails the test."""
    try:
        return files.loads(raw)
    except ProjectFileError:
        return None


def leaves(value, path=()):
    """Yield the path of every value in JSON data, lists and objects included."""
    yield path
    for key, item in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from leaves(item, (*path, key))


@pytest.mark.parametrize(
    "other", [None, True, "x", "", [], {}, [[]], -1, 0, 1.5, 1e308, float("inf"), 10**399], ids=lambda v: repr(v)[:8]
)
def test_a_file_with_anything_in_any_place_opens_or_is_refused(other):
    data = json.loads(files.dumps(noted()))
    opened = 0
    for path in leaves(data):
        wrong = copy.deepcopy(data)
        if path:
            at(wrong, path[:-1])[path[-1]] = other
        else:
            wrong = other
        project = read_or_refused(json.dumps(wrong).replace("Infinity", "1e400"))
        if project is None:
            continue
        opened += 1
        assert files.dumps(files.loads(files.dumps(project))) == files.dumps(project)
        project.problems()
    assert opened < len(list(leaves(data)))


def test_a_file_cut_off_anywhere_is_refused():
    raw = files.dumps(noted()).encode()
    for end in range(0, len(raw) - 2, 50):
        with pytest.raises(ProjectFileError):
            files.loads(raw[:end])


@drawn(st.binary(max_size=60), st.integers(0, 10**6))
@settings(deadline=None, max_examples=150)
def test_a_file_with_garbage_in_it_opens_or_is_refused(garbage, place):
    raw = bytearray(files.dumps(chain()).encode())
    place %= len(raw)
    raw[place : place + len(garbage)] = garbage
    project = read_or_refused(bytes(raw))
    assert project is None or files.dumps(project)


def test_a_deep_or_endless_extra_is_refused_on_reading_so_that_saving_never_fails():
    for extra in ("[" * 900 + "]" * 900, "1e999", '"\\ud800"', '{"a":' * 60 + "1" + "}" * 60):
        with pytest.raises(ProjectFileError):
            files.loads(MINIMAL[:-1] + f', "more": {extra}}}')


# Loading and saving


def test_loading_says_which_file_and_why(tmp_path, monkeypatch):
    bad = tmp_path / "bad.chainrule"
    bad.write_text("{", encoding="utf-8")
    with pytest.raises(ProjectFileError, match=r"^bad.chainrule: The file ends in the middle"):
        files.load(bad)
    with pytest.raises(ProjectFileError, match="There is no file"):
        files.load(tmp_path / "none.chainrule")
    with pytest.raises(ProjectFileError, match="is not a file"):
        files.load(tmp_path)
    monkeypatch.setattr(files, "LARGEST_FILE", 0)
    with pytest.raises(ProjectFileError, match="too large for a network"):
        files.load(bad)


def test_saving_writes_what_loading_reads(tmp_path):
    path = tmp_path / "ein Netz ∂.chainrule"
    files.save(noted(), path)
    assert files.dumps(files.load(path)) == files.dumps(noted())
    assert b"\r" not in path.read_bytes()
    assert os.listdir(tmp_path) == [path.name]


@pytest.mark.parametrize("broken", ["fsync", "replace", "chmod"])
@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()], ids=["full", "ctrl-c"])
def test_a_save_that_breaks_off_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch, broken, error):
    path = tmp_path / "net.chainrule"
    files.save(chain(), path)
    before = path.read_bytes()

    def fail(*_):
        raise error

    monkeypatch.setattr(os, broken, fail)
    with pytest.raises((ProjectFileError, KeyboardInterrupt)) as caught:
        files.save(noted(), path)
    assert caught.type is KeyboardInterrupt or "No space left on device. Save it elsewhere." in str(caught.value)
    assert path.read_bytes() == before
    assert os.listdir(tmp_path) == [path.name]


def test_where_nothing_can_be_written_says_so(tmp_path):
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    (tmp_path / "file").write_text("")
    for path in (tmp_path, tmp_path / "gone" / "net.chainrule", tmp_path / "file" / "net", loop / "net"):
        with pytest.raises(ProjectFileError, match="can't be written"):
            files.save(chain(), path)
    assert sorted(os.listdir(tmp_path)) == ["file", "loop"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_says_so(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(ProjectFileError, match="Permission denied"):
        files.save(chain(), tmp_path / "net.chainrule")


def test_a_link_stays_a_link_and_rights_stay_as_they_are(tmp_path):
    target, link = tmp_path / "target.chainrule", tmp_path / "link.chainrule"
    files.save(chain(), target)
    target.chmod(0o640)
    link.symlink_to(target)
    files.save(noted(), link)
    assert link.is_symlink()
    assert files.dumps(files.load(target)) == files.dumps(noted())
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_long_file_name_can_be_saved(tmp_path):
    path = tmp_path / ("n" * 245 + ".chainrule")
    files.save(chain(), path)
    assert path.exists()


def test_half_a_character_does_not_keep_a_network_from_being_saved(tmp_path):
    project = chain()
    project.apply(edits.add_note(project, "half \ud83d", (0.0, 0.0))[0])
    files.save(project, tmp_path / "net")
    assert next(iter(files.load(tmp_path / "net").notes.values())).text == "half ?"


def test_training_options_are_written_where_they_are_not_the_usual_ones_and_come_back():
    project = chain()
    usual = json.loads(files.dumps(project))["training"]
    assert not {"l1", "schedule", "optimizer_options", "initialization", "gradient_norm"} & set(usual)
    options = {
        "optimizer": "adamw", "optimizer_options": {"beta1": 0.5}, "schedule": "step", "schedule_decay": 0.1,
        "schedule_every": 7, "warm_up": 3, "l1": 0.01, "l2": 0.02, "clip_norm": 1.5, "gradient_norm": 1e-5,
        "max_seconds": 9.0, "patience": 40, "initialization": "pdp", "initial_width": 1.0, "initial_biases": "drawn",
    }  # fmt: skip
    project.apply(edits.set_training(project, **options))
    assert options.items() <= json.loads(files.dumps(project))["training"].items()
    assert files.loads(files.dumps(project)).training == project.training
