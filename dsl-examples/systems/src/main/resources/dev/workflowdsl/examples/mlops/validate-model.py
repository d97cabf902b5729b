"""Passes only if the predictions of the new model are close enough to the rides of the validation month."""

import math
import os
import sys

from mlflow import MlflowClient

# In minutes.
LIMITS = {"rmse": 8.0, "mae": 6.0}

metrics = MlflowClient().get_run(os.environ["RUN_ID"]).data.metrics
failures = []
with open(os.environ["GITHUB_STEP_SUMMARY"], "a", encoding="utf-8") as summary:
    summary.write("### Validation\n\n| metric | value | limit |\n|---|--:|--:|\n")
    for name, limit in LIMITS.items():
        value = metrics.get(name, math.nan)
        summary.write(f"| {name} | {value:.3f} | {limit:.1f} |\n")
        if not value <= limit:
            failures.append(f"{name} is {value:.3f} minutes, the limit is {limit:.1f}")

for failure in failures:
    print(f"::error::{failure}")
sys.exit(1 if failures else 0)
