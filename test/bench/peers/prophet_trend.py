"""Trend with changepoints of one daily series by Prophet. Reads JSON values, writes its time and version."""
import json
import logging
import sys
import time

import pandas
import prophet

logging.disable(logging.CRITICAL)
values = json.load(sys.stdin)
frame = pandas.DataFrame({"ds": pandas.date_range("1995-01-01", periods=len(values)), "y": values})
begin = time.perf_counter()
prophet.Prophet(weekly_seasonality=True, yearly_seasonality=2, interval_width=0.9).fit(frame)
print(json.dumps({"milliseconds": 1000 * (time.perf_counter() - begin), "version": prophet.__version__}))
