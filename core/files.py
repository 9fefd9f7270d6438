"""The `.chainrule` file: read with every field checked, written whole or not at all. See docs/file-format.md."""

import json
import math
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import cast

import numpy as np

from core.change import Change, Record
from core.data.dataset import Column, Dataset, Role, Scale
from core.data.scaling import Method
from core.data.split import Split
from core.descent.training_settings import TrainingSettings
from core.edits import default_activation
from core.errors import (
    CycleError,
    DataError,
    EdgeIntoInputError,
    NetworkError,
    ProjectFileError,
    SelfLoopError,
    SettingsError,
)
from core.fields import Fields, parse_json
from core.formulae.activations import ACTIVATIONS
from core.project import UNTITLED, Project
from core.records import DeltaSign, Edge, EdgeId, Key, Kind, Note, NoteId, Part, Unit, UnitId
from core.whole_file import replacing
from core.wording import mark, tr

FORMAT = "chainrule"
VERSION = 1
SUFFIX = ".chainrule"
_ALWAYS_WRITTEN = frozenset(
    {"loss", "reduction", "optimizer", "learning_rate", "batch_size", "shuffle", "epochs", "target_loss", "seed"}
)
"""Training options that a file names even where they have their default."""
LARGEST_FILE = 100 * 1024 * 1024
"""Bytes; a larger file is refused rather than read for minutes."""


def load(path: Path) -> Project:
    """Read a file; raise `ProjectFileError` with a sentence that names what is wrong, and where."""
    try:
        if not path.is_file():
            raise ProjectFileError(
                tr("There is no file {}.", path) if not path.exists() else tr("{} is not a file.", path)
            )
        if path.stat().st_size > LARGEST_FILE:
            raise ProjectFileError(
                tr("{} is larger than {} MB, too large for a network.", path.name, LARGEST_FILE // 2**20)
            )
        raw = path.read_bytes()
    except OSError as error:
        raise ProjectFileError(tr("{} can't be read: {}.", path, error.strerror or error)) from error
    try:
        return loads(raw)
    except ProjectFileError as error:
        raise ProjectFileError(f"{path.name}: {error}") from None


def loads(raw: bytes | str) -> Project:
    """Read a project from a file's content."""
    top = Fields(parse_json(raw), tr("the file"))
    _check_format(top)
    for key, needed in (("directed", True), ("multigraph", False)):
        if top.boolean(key, needed) is not needed:
            raise ProjectFileError(
                tr("“{}” must be {}: a network is a simple directed graph.", key, str(needed).lower())
            )
    graph = top.mapping("graph")
    project = Project(graph.text("name", UNTITLED).strip() or UNTITLED)
    _fill(project, top, graph)
    project.graph_extra = graph.rest()
    project.extra = top.rest()
    return project


def dumps(project: Project) -> str:
    """Return a file's content; `json.loads` and networkx's `node_link_graph(…, edges="edges")` open it."""
    return _laid_out(to_dict(project)) + "\n"


def save(project: Project, path: Path) -> None:
    """Write a file whole or not at all: to a new file beside it, which then takes its place."""
    content = dumps(project).encode("utf-8", errors="replace")  # half a character, pasted in, must not lose the rest
    try:
        with replacing(path) as temporary:
            temporary.write_bytes(content)
    except (OSError, RuntimeError) as error:  # RuntimeError: a loop of symbolic links, before Python 3.13
        reason = error.strerror if isinstance(error, OSError) else None
        raise ProjectFileError(tr("{} can't be written: {}. Save it elsewhere.", path, reason or error)) from error


def to_dict(project: Project) -> dict[str, object]:
    """Return the file's content as plain dictionaries and lists."""
    network = project.network
    graph: dict[str, object] = {"name": project.name}
    if project.delta_sign is not DeltaSign.PLUS:
        graph["delta_sign"] = project.delta_sign.value
    if project.notes:
        graph["notes"] = [
            {"text": note.text, "position": _numbers(note.position), **note.extra} for note in project.notes.values()
        ]
    return {
        "format": FORMAT,
        "version": VERSION,
        "directed": True,
        "multigraph": False,
        "graph": {**graph, **project.graph_extra},
        "nodes": [_unit_to_dict(unit_id, unit) for unit_id, unit in network.units.items()],
        "edges": [
            {"source": e.source, "target": e.target, "weight": edge.weight, "frozen": edge.frozen, **edge.extra}
            for e, edge in network.edges.items()
        ],
        "data": _data_to_dict(project.dataset),
        "training": _training_to_dict(project.training),
        **project.extra,
    }


# Reading


def _check_format(top: Fields) -> None:
    if top.text("format") != FORMAT:
        raise ProjectFileError(tr("“format” must be “{}”: this is no Chainrule network.", FORMAT))
    version = top.integer("version")
    if version > VERSION:
        raise ProjectFileError(
            tr(
                "The file is of version {}, made by a newer Chainrule; this one reads version {}. Update the "
                "program to open it.",
                version,
                VERSION,
            )
        )
    if version < 1:
        raise ProjectFileError(tr("“version” is {}; the first version is 1.", version))


def _fill(project: Project, top: Fields, graph: Fields) -> None:
    """Put units, edges, notes, data and options in, by the same door as every edit."""
    units = _read_units(top)
    edges = _read_edges(top, units)
    after: dict[Key, Record | None] = {}
    after.update(units.items())
    after.update(edges.items())
    for number, fields in enumerate(graph.items("notes"), start=1):
        after[NoteId(number)] = Note(fields.text("text"), fields.point("position"), fields.rest())
    after[Part.DELTA_SIGN] = DeltaSign(graph.choice("delta_sign", list(DeltaSign), DeltaSign.PLUS))
    try:
        after[Part.TRAINING] = _read_training(top.mapping("training"))
        after[Part.DATA] = _read_data(top.mapping("data"), units).following(units)
        project.apply(Change("Open", {key: project.record(key) for key in after}, after))
    except NetworkError as error:
        raise ProjectFileError(f"{_place_in_network(error, list(units), list(edges))}: {error}") from error
    except (DataError, SettingsError) as error:
        raise ProjectFileError(f"“{'data' if isinstance(error, DataError) else 'training'}”: {error}") from error


def _place_in_network(error: NetworkError, units: list[UnitId], edges: list[EdgeId]) -> str:
    """Return the unit or edge of the file that an error is about, by its place and its id."""
    key = error.ids[0] if error.ids else None
    if isinstance(error, CycleError):
        loop = cast(tuple[UnitId, ...], error.ids)
        key = max(map(EdgeId, loop, [*loop[1:], *loop[:1]]), key=edges.index)  # the one that closes it
    elif isinstance(error, SelfLoopError | EdgeIntoInputError):
        key = next((edge for edge in edges if edge.target == key), None)
    if isinstance(key, EdgeId) and key in edges:
        return f"“edges”[{edges.index(key)}] (“{key.source}” → “{key.target}”)"
    if isinstance(key, NoteId):
        return tr("“graph”: “notes”[{}]", key.number - 1)
    return f"“nodes”[{units.index(UnitId(key))}] (“{' '.join(key.split())}”)" if isinstance(key, str) else "“nodes”"


def _read_units(top: Fields) -> dict[UnitId, Unit]:
    units: dict[UnitId, Unit] = {}
    for fields in top.items("nodes", required=True):
        unit_id = UnitId(fields.text("id"))
        if unit_id in units or not unit_id:
            taken = mark("{}: the id “{}” is taken.") if unit_id else mark("{}: the id “{}” is empty.")
            raise ProjectFileError(tr(taken, fields.where, unit_id))
        kind = Kind(fields.choice("kind", [kind.value for kind in Kind], Kind.HIDDEN.value))
        bias = fields.number_or_none("bias")
        units[unit_id] = Unit(
            label=fields.text("label", unit_id),
            kind=kind,
            activation=fields.choice("activation", list(ACTIVATIONS), default_activation(kind)),
            bias=bias,
            frozen=fields.boolean("frozen", False),
            position=fields.point("position"),
            extra=fields.rest(),
        )
    return units


def _read_edges(top: Fields, units: Mapping[UnitId, Unit]) -> dict[EdgeId, Edge]:
    edges: dict[EdgeId, Edge] = {}
    for fields in top.items("edges", required=True):
        edge = EdgeId(UnitId(fields.text("source")), UnitId(fields.text("target")))
        for end, unit_id in (("source", edge.source), ("target", edge.target)):
            if unit_id not in units:
                raise ProjectFileError(
                    tr("{}: “{}” names “{}”, which is no unit of this file.", fields.where, end, unit_id)
                )
        if edge in edges:
            raise ProjectFileError(
                tr("{}: there are two edges from “{}” to “{}”.", fields.where, edge.source, edge.target)
            )
        weight = fields.number("weight", 1.0)
        edges[edge] = Edge(weight, fields.boolean("frozen", False), fields.rest())
    return edges


def _read_data(data: Fields, units: Mapping[UnitId, Unit]) -> Dataset:
    columns: list[Column] = []
    for fields in data.items("columns"):
        unit_id = UnitId(fields.text("unit"))
        role = Role(fields.choice("role", [role.value for role in Role], Role.INPUT.value))
        if unit_id not in units:
            raise ProjectFileError(tr("{}: “unit” names “{}”, which is no unit of this file.", fields.where, unit_id))
        needed = Kind.INPUT if role is Role.INPUT else Kind.OUTPUT
        if units[unit_id].kind is not needed:
            raise ProjectFileError(
                tr("{}: “role” is “{}”, but “{}” is no {} unit.", fields.where, role, unit_id, needed.value)
            )
        if any(column.unit == unit_id for column in columns):
            raise ProjectFileError(tr("{}: “{}” has two columns.", fields.where, unit_id))
        scale, source = _read_scale(fields), fields.text("source", "")
        columns.append(Column(unit_id, role, {}, scale, source, tuple(fields.texts("classes"))))
        columns[-1] = replace(columns[-1], extra=fields.rest())
    rows = data.rows("rows", len(columns))
    values = rows if rows is not None else np.full((1, len(columns)), np.nan)
    split = _read_split(data, len(values))
    return Dataset(tuple(columns), values, data.rest(), split)


def _read_scale(column: Fields) -> Scale | None:
    if not column.has("scale"):
        return None
    fields = column.mapping("scale")
    method = fields.choice("method", [method.value for method in Method], Method.STANDARDIZE.value)
    factor = fields.number("factor", 1.0)
    if factor <= 0:
        raise ProjectFileError(tr("{}: “factor” must be greater than 0, not {:g}.", fields.where, factor))
    return Scale(method, fields.number("offset", 0.0), factor)


def _read_split(data: Fields, rows: int) -> Split | None:
    if not data.has("validation"):
        return None
    fields = data.mapping("validation")
    share, named = fields.number_or_none("share"), fields.integers("rows")
    if named and max(named) >= rows:
        raise ProjectFileError(
            tr("{}: “rows” names row {}, but the last one is {}.", fields.where, max(named), rows - 1)
        )
    if share is None and not named:
        return None
    return Split(share, fields.integer("seed", 0), tuple(named))


def _read_training(fields: Fields) -> TrainingSettings:
    default = TrainingSettings()
    settings = {
        "loss": fields.text("loss", default.loss),
        "reduction": fields.text("reduction", default.reduction),
        "optimizer": fields.text("optimizer", default.optimizer),
        "optimizer_options": fields.mapping("optimizer_options").numbers(),
        "learning_rate": fields.number("learning_rate", default.learning_rate),
        "schedule": fields.text("schedule", default.schedule),
        "schedule_decay": fields.number("schedule_decay", default.schedule_decay),
        "schedule_every": fields.integer("schedule_every", default.schedule_every),
        "warm_up": fields.integer("warm_up", default.warm_up),
        "l1": fields.number("l1", default.l1),
        "l2": fields.number("l2", default.l2),
        "clip_norm": fields.number_or_none("clip_norm"),
        "batch_size": fields.integer_or_none("batch_size"),
        "shuffle": fields.boolean("shuffle", default.shuffle),
        "epochs": fields.integer("epochs", default.epochs),
        "target_loss": fields.number_or_none("target_loss"),
        "gradient_norm": fields.number_or_none("gradient_norm"),
        "patience": fields.integer_or_none("patience"),
        "max_seconds": fields.number_or_none("max_seconds"),
        "seed": fields.integer("seed", default.seed),
        "initialization": fields.text("initialization", default.initialization),
        "initial_width": fields.number("initial_width", default.initial_width),
        "initial_biases": fields.text("initial_biases", default.initial_biases),
        "extra": fields.rest(),
    }
    return TrainingSettings(**settings)  # type: ignore[arg-type]


# Writing


def _unit_to_dict(unit_id: UnitId, unit: Unit) -> dict[str, object]:
    return {
        "id": unit_id,
        "label": unit.label,
        "kind": unit.kind.value,
        "activation": unit.activation,
        "bias": unit.bias,
        "frozen": unit.frozen,
        "position": _numbers(unit.position),
        **unit.extra,
    }


def _data_to_dict(dataset: Dataset) -> dict[str, object]:
    columns = [_column_to_dict(column) for column in dataset.columns]
    rows = [[None if math.isnan(cell) else cell for cell in row] for row in dataset.values.tolist()]
    split = {} if dataset.split is None else {"validation": _split_to_dict(dataset.split)}
    return {"columns": columns, "rows": rows, **split, **dataset.extra}


def _column_to_dict(column: Column) -> dict[str, object]:
    written: dict[str, object] = {"unit": column.unit, "role": column.role.value}
    if column.scale is not None:
        scale = column.scale
        written["scale"] = {"method": str(scale.method), "offset": scale.offset, "factor": scale.factor}
    if column.source:
        written["source"] = column.source
    if column.classes:
        written["classes"] = list(column.classes)
    return {**written, **column.extra}


def _split_to_dict(split: Split) -> dict[str, object]:
    return {"rows": list(split.rows)} if split.share is None else {"share": split.share, "seed": split.seed}


def _training_to_dict(training: TrainingSettings) -> dict[str, object]:
    default = TrainingSettings()
    values: dict[str, object] = {}
    for name in TrainingSettings.__slots__:
        value = getattr(training, name)
        if name in _ALWAYS_WRITTEN or (name != "extra" and value != getattr(default, name)):
            values[name] = dict(value) if isinstance(value, Mapping) else value
    return {**values, **training.extra}


def _laid_out(value: object, indent: str = "") -> str:
    """Return JSON with one unit, edge or row a line, so that a person can read it and a diff shows what changed."""
    inner = indent + " "
    if isinstance(value, dict) and (not indent or any(isinstance(item, list) and item for item in value.values())):
        items = [f"{inner}{json.dumps(key, ensure_ascii=False)}: {_laid_out(v, inner)}" for key, v in value.items()]
        return "{\n" + ",\n".join(items) + f"\n{indent}}}"
    if isinstance(value, list) and value and all(isinstance(item, dict | list) for item in value):
        return "[\n" + ",\n".join(f"{inner}{_inline(item)}" for item in value) + f"\n{indent}]"
    return _inline(value)


def _inline(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _numbers(position: tuple[float, float]) -> list[float | int]:
    """Return a position, whole numbers without a decimal point."""
    return [int(c) if float(c).is_integer() else c for c in position]
