"""The engine: a plan's passes and its training at machine speed, in float64, on one thread, for any network.

There are two of it, which agree to rounding: kernels compiled by numba (`core.engine.kernels`), and numpy by
topological levels (`core.engine.levels`). This front door picks. Importing it loads no compiler: `prepare` does, in
the background, and numpy serves until it has finished, or for good where numba can't be had.

    threading.Thread(target=engine.prepare, daemon=True).start()
    activations = engine.evaluate(plan, parameters, inputs)
"""

import threading
import weakref
from typing import TYPE_CHECKING, Any

import numpy as np

from core.engine.job import Engine, Job
from core.engine.levels import Levels, forward, levels_of
from core.plan import FloatArray, Parameters, Plan
from core.wording import tr

if TYPE_CHECKING:
    from types import ModuleType

_graphs: "weakref.WeakKeyDictionary[Plan, Any]" = weakref.WeakKeyDictionary()
_preparing = threading.Lock()
_compiled: "ModuleType | None" = None
_failure = ""


def prepare() -> None:
    """Load the kernels, compiling them into the cache on disk the first time; takes up to a quarter of a minute.

    Meant for a background thread. Afterwards `kernels_ready` is true, or `notice` says why it never will be.
    """
    global _compiled, _failure  # noqa: PLW0603 - the one place where the choice is made
    with _preparing:
        if _compiled is not None or _failure:
            return
        try:
            from core.engine.kernels import compiled, warm_up  # noqa: PLC0415 - loads numba

            warm_up.run()
            _compiled = compiled
        except Exception as error:  # whatever ails the compiler, numpy can do the work
            _failure = f"{type(error).__name__}: {error}".splitlines()[0]


def kernels_ready() -> bool:
    """Tell whether the compiled kernels serve from now on."""
    return _compiled is not None


def is_preparing() -> bool:
    """Tell whether the kernels are being loaded now: threads that compute meanwhile hold that up by far."""
    return _preparing.locked()


def notice() -> str | None:
    """Return the sentence to show where the kernels can't be had, None where all is well."""
    if not _failure:
        return None
    return tr(
        "Training runs at a fraction of its speed, because the compiler numba could not be loaded ({}).", _failure
    )


def engine_for(job: Job) -> Engine:
    """Return what does a job fastest at this moment."""
    if _compiled is not None and _compiled.serves(job.plan, job.loss, job.descent.optimizer):
        engine: Engine = _compiled.Compiled(job)
        return engine
    return Levels(job)


def evaluate(plan: Plan, parameters: Parameters, inputs: FloatArray) -> FloatArray:
    """Return z of every unit, float64[units, samples], for inputs float64[samples, input units]."""
    if _compiled is not None and _compiled.serves(plan):
        if plan not in _graphs:
            _graphs[plan] = _compiled.graph_of(plan)
        activations: FloatArray = _compiled.evaluate(plan, _graphs[plan], parameters, inputs)
        return activations
    parameter = np.concatenate([parameters.biases, parameters.weights])
    return forward(plan, levels_of(plan), parameter, inputs.T)[1]
