"""What is compared is said in plain sentences, with a goal that fits the document."""

from __future__ import annotations

import pytest

from core import edits
from core.compare import Goal, Measure, Pace
from core.descent.training_settings import TrainingSettings
from core.errors import SettingsError
from core.learning.experiment import Experiment, to_dict
from core.learning.gallery import KEY
from core.writing.notation import Notation
from gui.compare.wish import Wish, goal_said, said, spoken, start_said, wish_for
from tests.networks import chain, xor_with_skip


def test_the_goal_is_the_documents_or_all_rows_right_or_a_small_loss():
    project = xor_with_skip()
    assert (wish_for(project).measure, wish_for(project).value) == (Measure.ACCURACY, 1.0)
    assert (wish_for(chain()).measure, wish_for(chain()).value) == (Measure.LOSS, 0.01)
    project.apply(edits.set_training(project, target_loss=0.3, epochs=77))
    assert wish_for(project) == Wish(epochs=77, value=0.3)
    project.extra = {KEY: to_dict(Experiment("A", "B", (), seeds=100))}
    assert wish_for(project) == Wish(100, epochs=77, value=0.3)


def test_runs_are_counted_out_and_how_long_they_take_is_told():
    wish = Wish(20, rates=(0.1, 1.0), optimizers=("adam", "rprop", "adamw"), epochs=1000, measure=None)
    assert said(wish, Pace()) == "3 optimizers × 2 learning rates × 20 seeds = 120 runs."
    assert said(Wish(1), Pace()) == "1 seed = 1 run."
    assert said(wish, Pace(1e12)).endswith("at most about a second.")
    assert "min" in said(wish, Pace(100.0)) or "s." in said(wish, Pace(100.0))


@pytest.mark.parametrize("seconds", [0.1, 1.4, 2, 89, 91, 5000, 6000, 1e9])
def test_times_are_words_for_people(seconds):
    assert spoken(seconds).startswith("about ")


def test_it_is_said_where_runs_start_and_when_seeds_make_no_difference():
    assert "draws starting weights: Xavier" in start_said(TrainingSettings(initialization="xavier"), 4)
    kept = {"initialization": "keep"}
    assert "only vary the order of the rows" in start_said(TrainingSettings(batch_size=2, **kept), 4)
    assert "all seeds do the same" in start_said(TrainingSettings(**kept), 4)
    assert "all seeds do the same" in start_said(TrainingSettings(batch_size=2, shuffle=False, **kept), 4)
    assert "biases only" in start_said(TrainingSettings(initial_biases="drawn", **kept), 4)


def test_goals_are_named_in_the_readers_notation():
    comma = Notation(3, decimal_comma=True)
    assert goal_said(Goal(Measure.LOSS, 0.01), comma) == "E ≤ 0,01"
    assert goal_said(Goal(Measure.ACCURACY, 0.9), comma) == "accuracy ≥ 0,9"
    assert goal_said(None, comma) == "no goal"


def test_a_wish_that_can_not_be_is_refused_in_a_sentence():
    with pytest.raises(SettingsError, match="at most 2,000"):
        _ = Wish(3000).plan
    with pytest.raises(SettingsError, match="between 0 and 1"):
        _ = Wish(measure=Measure.ACCURACY, value=2.0).goal
