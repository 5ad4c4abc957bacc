"""Trend, week and year of daily series by a structural model.

Reads one series a line, values apart by commas: the first is timed, all are judged. Writes one JSON line: median time of
a fit, peak memory of the process, version, and the present growth a month with its 90% interval for each series.
"""
import json
import math
import resource
import statistics
import sys
import time
import warnings

import numpy
import statsmodels
from statsmodels.tsa.statespace.structural import UnobservedComponents

DAYS_A_MONTH = 30.4375
Z90 = 1.6449
RUNS = 3


def fit(values):
    model = UnobservedComponents(
        numpy.log1p(values),
        level="local linear trend",
        seasonal=7,
        freq_seasonal=[{"period": 365.25, "harmonics": 2}],
    )
    return model.fit(disp=False)


def growth(result):
    """The slope is the second state, in log units a day."""
    slope = result.filtered_state[1, -1]
    spread = Z90 * math.sqrt(max(0.0, result.filtered_state_cov[1, 1, -1]))
    monthly = [math.expm1(max(-5.0, min(5.0, DAYS_A_MONTH * each))) for each in (slope, slope - spread, slope + spread)]
    return dict(zip(("estimate", "low", "high"), monthly))


def timed(values):
    begin = time.perf_counter()
    fit(values)
    return 1000 * (time.perf_counter() - begin)


warnings.simplefilter("ignore")
series = [numpy.array(line.split(","), dtype=float) for line in sys.stdin if line.strip()]
print(
    json.dumps(
        {
            "milliseconds": statistics.median(timed(series[0]) for _ in range(RUNS)),
            "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000,
            "version": statsmodels.__version__,
            "growth": [growth(fit(values)) for values in series[1:]],
        }
    )
)
