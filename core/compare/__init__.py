"""Compare: one network from many starting weights, at several learning rates and by several optimizers, on all cores.

    comparison = Comparison(project, Plan.over_seeds(200), epochs=20_000, goal=0.01)
    comparison.start()
    while comparison.running: ...
    for group in summaries(comparison.results): print(group.title, group.share, group.quartiles)
"""

from core.compare.comparison import Comparison
from core.compare.goal import Goal, Measure
from core.compare.outcome import MOST_POINTS, Outcome
from core.compare.pace import Pace, pace_of
from core.compare.plan import MOST_RUNS, Plan, Setup
from core.compare.summary import HEADINGS, Summary, by_group, csv, quartile_curves, summaries, summary
from core.compare.use import ending_with, starting_from, starting_parameters, trains_alike

__all__ = [
    "HEADINGS",
    "MOST_POINTS",
    "MOST_RUNS",
    "Comparison",
    "Goal",
    "Measure",
    "Outcome",
    "Pace",
    "Plan",
    "Setup",
    "Summary",
    "by_group",
    "csv",
    "ending_with",
    "pace_of",
    "quartile_curves",
    "starting_from",
    "starting_parameters",
    "summaries",
    "summary",
    "trains_alike",
]
