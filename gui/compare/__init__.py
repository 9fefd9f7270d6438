"""Compare: one network over many seeds, learning rates and optimizers, in a window of its own."""
