"""Measure training, in iterations per second, beside whichever other libraries are installed; then the window.

    python -m benchmarks                 everything, some minutes
    python -m benchmarks --quick         less than one
    python -m benchmarks W1 W4           some workloads

First all must reach the same parameters; then they take turns, so that whatever else the computer does falls on all of
them alike, and the best of each one's turns counts. All work on one thread, in float64.
"""

from __future__ import annotations

import argparse
import time
from dataclasses import dataclass

import numpy as np

from benchmarks import compare, large, optimizers, startup, steps, window
from benchmarks.bars import BARS
from benchmarks.peers import Peer, installed
from benchmarks.workloads import NAMES, Workload, make

TOLERANCE = 1e-12
QUICK_NAMES = ("W1", "W2b10", "W3full", "W4", "W5b32", "W6")


@dataclass
class Contestant:
    """One peer on one workload, and how fast it has been.

    Attributes:
        iterations: how many one turn makes.
        rate: iterations per second in its best turn.
    """

    peer: Peer
    iterations: int
    rate: float

    def take_turn(self) -> None:
        self.rate = max(self.rate, self.iterations / timed(self.peer, self.iterations))


def main() -> None:
    """Read the command line and measure."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure the speed of training.")
    parser.add_argument("workloads", nargs="*", metavar="WORKLOAD", help=f"of {', '.join(NAMES)}")
    parser.add_argument("--quick", action="store_true", help="shorter turns, and no one who takes long for one")
    options = parser.parse_args()
    peers = installed()
    names = options.workloads or (QUICK_NAMES if options.quick else NAMES)
    results = {name: measure(make(name), peers, quick=options.quick) for name in names}
    print_bars(results)
    if not options.workloads:
        for line in [*optimizers.run(options.quick), *compare.run(options.quick), ""]:
            print(line, flush=True)
        for line in [*startup.run(options.quick), "", *window.run(options.quick), "", *steps.run(options.quick)]:
            print(line, flush=True)
        for line in ["", *large.run(options.quick)]:
            print(line, flush=True)


def measure(workload: Workload, peers: list[type[Peer]], *, quick: bool) -> dict[str, float]:
    """Return each peer's iterations per second; print them as they are known."""
    turns, seconds, longest = (3, 0.08, 0.5) if quick else (7, 0.25, 10.0)
    print(f"\n{workload.name}: {workload.title}", flush=True)
    contestants = []
    for peer in peers:
        if peer.serves(workload) and (contestant := prepared(peer, workload, seconds, longest)):
            contestants.append(contestant)
    for _ in range(turns):
        for contestant in contestants:
            contestant.take_turn()
    ours = contestants[0].rate
    for contestant in contestants:
        ratio = "" if contestant.peer is contestants[0].peer else f"{ours / contestant.rate:>12,.1f} ×"
        print(f"  {contestant.peer.title:<17}{contestant.rate:>16,.6g}/s{ratio}", flush=True)
    return {contestant.peer.title: contestant.rate for contestant in contestants}


def prepared(kind: type[Peer], workload: Workload, seconds: float, longest: float) -> Contestant | None:
    """Return a contestant that agrees with us and whose turns take so many seconds; None if one takes too long."""
    peer = kind(workload)
    least = len(workload.batches) if kind.whole_epochs else 1
    peer.run(0)  # compiles, where something is compiled
    once = timed(peer, least)
    if once > longest:
        print(f"  {kind.title:<17} left out: {once:.1f} s for {least} iterations", flush=True)
        return None
    check_agreement(peer, kind.title, workload, least)
    iterations = least
    while (taken := timed(peer, iterations)) < seconds / 2:
        iterations = least * max(1, round(min(100.0, 0.8 * seconds / max(taken, 1e-9)) * iterations / least))
    return Contestant(peer, iterations, iterations / taken)


def check_agreement(peer: Peer, title: str, workload: Workload, iterations: int) -> None:
    """Exit unless a peer that has made so many iterations is where plain numpy gets in as many."""
    reached = reference(workload, iterations)
    apart = float(np.abs(peer.parameters() - reached).max())
    if not apart <= TOLERANCE:
        raise SystemExit(f"{title} on {workload.name} is {apart:.1e} away from the parameters it should have.")


def reference(workload: Workload, iterations: int) -> np.ndarray:
    """Return the parameters after so many iterations, by formulae written out for each unit in turn."""
    plan = workload.plan
    b, w = workload.parameters.biases.copy(), workload.parameters.weights.copy()
    into = [slice(*plan.incoming_start[u : u + 2]) for u in range(plan.n_units)]
    out = [plan.outgoing_edge[slice(*plan.outgoing_start[u : u + 2])] for u in range(plan.n_units)]
    for i in range(iterations):
        batch = workload.batches[i % len(workload.batches)]
        z = np.zeros((plan.n_units, workload.batch_size))
        delta, slope = np.zeros_like(z), np.zeros_like(z)
        z[: plan.n_inputs] = workload.inputs[batch].T
        for u in range(plan.n_inputs, plan.n_units):
            z[u], slope[u] = activated(plan.activation[u], b[u] + w[into[u]] @ z[plan.source[into[u]]])
        delta[plan.outputs] = (z[plan.outputs] - workload.targets[batch].T) / workload.batch_size
        for u in range(plan.n_units - 1, plan.n_inputs - 1, -1):
            delta[u] = slope[u] * (delta[u] + w[out[u]] @ delta[plan.target[out[u]]])
        w -= workload.learning_rate * np.einsum("es,es->e", delta[plan.target], z[plan.source])
        b -= workload.learning_rate * delta.sum(axis=1)
    return np.concatenate([b, w])


def activated(code: int, s: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return σ(s) and σ′(s) of the four rules that workloads use."""
    if code == 0:
        return s, np.ones_like(s)
    if code == 1:
        z = 1 / (1 + np.exp(-s))
        return z, z * (1 - z)
    if code == 2:
        z = np.tanh(s)
        return z, 1 - z * z
    return np.maximum(s, 0), (s > 0).astype(float)


def timed(peer: Peer, iterations: int) -> float:
    """Return the seconds that so many iterations take."""
    began = time.perf_counter()
    peer.run(iterations)
    return time.perf_counter() - began


def print_bars(results: dict[str, dict[str, float]]) -> None:
    """Say for each bar whether it is reached, as far as its workload and peer were measured."""
    print("\nWorkload    against            times as fast      wanted")
    for (name, title), wanted in BARS.items():
        rates = results.get(name, {})
        if title in rates:
            ratio = rates["Chainrule"] / rates[title]
            verdict = "reached" if ratio >= wanted else "NOT REACHED"
            print(f"{name:<12}{title:<17}{ratio:>15,.1f}{wanted:>12,}   {verdict}")


if __name__ == "__main__":
    main()
