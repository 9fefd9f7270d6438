"""The engine in compiled form: numba kernels over flat arrays, which run without Python's lock.

Nothing outside this package imports numba, and the package itself is imported by `core.engine.prepare` only, so that
the program starts without it and runs without it where it can't be had.

    lanes      several samples at a time, in one register
    rules      activations and losses, for one sample or several
    layout     the plan as the kernels read it
    batch      training and evaluation, whole batches
    sample     training, one sample at a time
    compiled   the engine that is made of them
"""
