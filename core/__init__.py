"""The subject: networks, passes, traces, training, files. No Qt, no matplotlib; usable from a script."""

import os

# BLAS starts as many threads as there are cores, and beside a busy window two of them wait for each other most of the
# time: ten to sixty times slower. It reads these once, when numpy is first imported.
for _variable in ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "OMP_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"):
    os.environ.setdefault(_variable, "1")
