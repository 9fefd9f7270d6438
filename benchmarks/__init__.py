"""How fast the engine is, beside others; `python -m benchmarks` measures."""

import os

# One thread each, for a fair comparison; numpy's BLAS, XLA and PyTorch read this when they are imported.
for _variable in ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "OMP_NUM_THREADS"):
    os.environ[_variable] = "1"
os.environ.setdefault("XLA_FLAGS", "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1")
