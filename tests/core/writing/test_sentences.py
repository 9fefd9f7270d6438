"""The sentences: one for every line, plain, ending, and about the right thing."""

from __future__ import annotations

import pytest

from core import edits
from core.records import Kind, UnitId
from core.tracing.trace import Quantity, Symbol, trace
from core.writing.notation import LETTERS
from core.writing.sentences import SENTENCES
from core.writing.symbols import Names
from tests.networks import ALLOWED, chain, edge, given, hidden, network_of, output, random_project, split, with_minus


def told(project):
    traced, names = trace(project), Names(project)
    return {step.writes: SENTENCES[step.kind](names, step) for step in traced.steps}


@pytest.mark.parametrize(("rule", "loss"), ALLOWED)
def test_every_line_is_told_in_one_sentence_that_names_what_it_is_about(rule, loss):
    project = random_project(60, rule, loss)
    for quantity, sentence in told(project).items():
        assert sentence[0].isupper() or sentence.startswith("n_"), sentence
        assert sentence.endswith(".")
        assert "\n" not in sentence
        assert len(sentence) < 150
        for unit in quantity.owner if isinstance(quantity.owner, tuple) else [quantity.owner]:
            assert unit is None or project.network.label(unit) in sentence or "units that" in sentence, sentence


@pytest.mark.parametrize("letters", LETTERS.values(), ids=lambda letters: letters.name)
def test_the_sentences_speak_of_the_letters_chosen(letters):
    project = chain()
    project.apply(edits.edit_units(project, [UnitId("j")], "Add bias", bias=0.5))
    traced, names = trace(project), Names(project, letters)
    said = {step.kind: SENTENCES[step.kind](names, step) for step in traced.steps}
    s, z = letters.preactivation.text, letters.activation.text
    assert said[Symbol.SLOPE].endswith(f"so many times as much as {s}, {z} changes.")
    assert f"How much {s} of j changes with {s} of x_i" in said[Symbol.CACHE]
    assert said[Symbol.BIAS_GRADIENT].startswith(f"A bias adds to {s} directly")


def test_how_many_inputs_and_a_bias_are_told():
    units = {"x": given("x"), "w": given("w"), "a": hidden("a"), "b": hidden("b", bias=1.0), "c": hidden("c", bias=1.0),
             "d": hidden("d"), "o": output("o", bias=2.0)}  # fmt: skip
    edges = {("x", "a"): 1.0, ("x", "b"): 1.0, ("a", "o"): 1.0, ("b", "o"): 1.0, ("c", "o"): 1.0}
    sentences = told(network_of(units, edges, [[1, 2, 3]]))
    assert [sentences[Quantity(Symbol.PREACTIVATION, UnitId(u))] for u in "abcdo"] == [
        "a takes its one input times the edge's weight.",
        "b takes its one input times the edge's weight, plus its bias.",
        "No edge leads into c: its preactivation is its bias alone.",
        "No edge leads into d, so its preactivation is an empty sum.",
        "o adds up its 3 inputs, each times the weight of its edge, plus its bias.",
    ]
    assert sentences[Quantity(Symbol.DELTA, UnitId("d"))].startswith("Nothing that d feeds reaches the loss")


def test_where_error_signals_come_from_is_told():
    project = split()
    sentences = told(project)
    assert "that first line of the cache" in sentences[Quantity(Symbol.DELTA, UnitId("o"))]
    assert "that of the unit it feeds" in sentences[Quantity(Symbol.DELTA, UnitId("j"))]
    assert "of the 2 units that i feeds" in sentences[Quantity(Symbol.DELTA, UnitId("i"))]
    project.apply(edits.set_kind(project, [UnitId("j")], Kind.OUTPUT))
    project.apply(edits.set_value(project, 0, UnitId("j"), 1.0))
    assert told(project)[Quantity(Symbol.DELTA, UnitId("j"))].startswith("j feeds others besides")


def test_which_way_a_weight_goes_is_told():
    project = chain()
    project.apply(edits.edit_edges(project, [edge("x", "j")], "Freeze", frozen=True))
    sentences = told(project)
    assert sentences[Quantity(Symbol.WEIGHT_UPDATE, edge("k", "o"))].startswith("The weight from k to o goes up:")
    frozen = sentences[Quantity(Symbol.WEIGHT_UPDATE, edge("x", "j"))]
    assert frozen == "The weight from x_i to j is frozen, so training leaves it alone."
    project.apply(edits.set_value(project, 0, UnitId("o"), -3.0))
    assert "goes down" in told(project)[Quantity(Symbol.WEIGHT_UPDATE, edge("k", "o"))]


def test_every_kind_of_line_has_its_sentence():
    computed = {step.kind for step in trace(random_project(61, "sigmoid")).steps} | {Symbol.LOSS_TERM}
    assert computed <= set(SENTENCES)
    assert not {Symbol.INPUT, Symbol.TARGET, Symbol.WEIGHT, Symbol.BIAS, Symbol.LEARNING_RATE} & set(SENTENCES)


def test_where_delta_has_the_other_sign_the_sentences_say_where_it_is_turned():
    project = chain()
    project.apply(edits.set_kind(project, [UnitId("k")], Kind.OUTPUT))
    project.apply(edits.set_value(project, 0, UnitId("k"), 0.5))
    project.apply(edits.edit_units(project, [UnitId("k")], "Add bias", bias=0.5))
    plus, minus = told(project), told(with_minus(project))
    assert {quantity for quantity, sentence in minus.items() if sentence != plus[quantity]} == {
        Quantity(Symbol.DELTA, "o"), Quantity(Symbol.DELTA, "k"), Quantity(Symbol.BIAS_GRADIENT, "k"),
        *(Quantity(Symbol.WEIGHT_GRADIENT, edge(*pair)) for pair in ("xj", "jk", "ko")),
    }  # fmt: skip
    assert minus[Quantity(Symbol.DELTA, "o")].endswith("that first line of the cache, with its sign turned.")
    assert "its own line of the cache, with its sign turned, and what" in minus[Quantity(Symbol.DELTA, "k")]
    assert "minus the error signal where its edge ends" in minus[Quantity(Symbol.WEIGHT_GRADIENT, edge("k", "o"))]
    assert minus[Quantity(Symbol.BIAS_GRADIENT, "k")].endswith("the error signal of k with its sign turned.")
