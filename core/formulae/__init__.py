"""The tables of formulae: activations, losses, optimizers, schedules, starting weights."""
