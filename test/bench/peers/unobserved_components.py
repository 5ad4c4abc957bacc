"""Trend, week and year of one daily series by a structural model. Reads JSON values, writes its time and version."""
import json
import sys
import time
import warnings

import numpy
import statsmodels
from statsmodels.tsa.statespace.structural import UnobservedComponents

warnings.simplefilter("ignore")
values = numpy.log1p(numpy.array(json.load(sys.stdin), dtype=float))
begin = time.perf_counter()
model = UnobservedComponents(
    values,
    level="local linear trend",
    seasonal=7,
    freq_seasonal=[{"period": 365.25, "harmonics": 2}],
)
model.fit(disp=False)
print(json.dumps({"milliseconds": 1000 * (time.perf_counter() - begin), "version": statsmodels.__version__}))
