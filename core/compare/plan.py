"""Which runs a comparison makes: each from a seed, at a learning rate, by an optimizer."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self

from core.descent.training_settings import TrainingSettings
from core.errors import SettingsError
from core.formulae.optimizers import OPTIMIZERS
from core.wording import tr
from core.writing.notation import Notation

MOST_RUNS = 2000

_EXACT = Notation(17)
_SEEDS_ONLY = tr("All seeds")


@dataclass(frozen=True, slots=True)
class Setup:
    """What distinguishes one run.

    Attributes:
        group: what it is called together with the runs that differ from it by their seed only.
        seed: of its starting weights.
        learning_rate, optimizer: what to train with, None for the document's.
    """

    group: str
    seed: int
    learning_rate: float | None = None
    optimizer: str | None = None

    def settings(self, training: TrainingSettings) -> TrainingSettings:
        """Return the document's options with what is this run's own."""
        return replace(
            training,
            seed=self.seed,
            learning_rate=training.learning_rate if self.learning_rate is None else self.learning_rate,
            optimizer=training.optimizer if self.optimizer is None else self.optimizer,
        )

    def title(self, notation: Notation) -> str:
        """Name the group as it is shown: by its optimizer, its learning rate, or both.

        >>> Setup("", 0, 0.5, "adam").title(Notation(4, decimal_comma=True))
        'Adam, η = 0,5'
        """
        parts = [OPTIMIZERS[self.optimizer].title] if self.optimizer is not None else []
        parts += [f"η = {notation.number(self.learning_rate)}"] if self.learning_rate is not None else []
        return ", ".join(parts) or self.group


@dataclass(frozen=True, slots=True)
class Plan:
    """The runs of a comparison, in the order in which they begin: all groups grow together."""

    setups: tuple[Setup, ...]

    @classmethod
    def over(
        cls, seeds: int, first: int = 0, rates: Sequence[float] = (), optimizers: Sequence[str] = ()
    ) -> Self:
        """Compare learning rates and optimizers, each with each, all from the same so many starting weights.

        Without any of them the document's own is used. Raises `SettingsError` where that makes no run, or too many.
        """
        pairs = [(rate, name) for name in optimizers or (None,) for rate in rates or (None,)]
        count = seeds * len(pairs)
        if count > MOST_RUNS:
            raise SettingsError(tr("These are {:,} runs; at most {:,} can be compared at once.", count, MOST_RUNS))
        if count < 1 or first < 0:
            raise SettingsError(tr("At least one seed is needed, and none can be below 0."))
        return cls(
            tuple(
                Setup(Setup(_SEEDS_ONLY, seed, rate, name).title(_EXACT), seed, rate, name)
                for seed in range(first, first + seeds)
                for rate, name in pairs
            )
        )

    @classmethod
    def over_seeds(cls, count: int, first: int = 0) -> Self:
        """Compare starting weights."""
        return cls.over(count, first)

    @property
    def groups(self) -> dict[str, Setup]:
        """The groups in their order, each with the first of its runs."""
        found: dict[str, Setup] = {}
        for setup in self.setups:
            found.setdefault(setup.group, setup)
        return found
