"""Passes only if the new model reaches the minimum and is no worse than the one in production."""

import os
import sys

from mlflow import MlflowClient
from mlflow.exceptions import MlflowException

MINIMUM = {"accuracy": 0.90, "f1": 0.85, "roc_auc": 0.90}
TOLERANCE = 0.01
NOT_FOUND = {"RESOURCE_DOES_NOT_EXIST", "INVALID_PARAMETER_VALUE"}

client = MlflowClient()


def champion_metrics():
    """The metrics of the model in production; none before the first deployment."""
    try:
        champion = client.get_model_version_by_alias(os.environ["MODEL_NAME"], "champion")
    except MlflowException as error:
        if error.error_code in NOT_FOUND:
            return {}
        raise
    return client.get_run(champion.run_id).data.metrics


metrics = client.get_run(os.environ["RUN_ID"]).data.metrics
champion = champion_metrics()
failures = []
rows = []
for name, minimum in MINIMUM.items():
    value = metrics.get(name)
    required = max(minimum, champion.get(name, 0.0) - TOLERANCE)
    passed = value is not None and value >= required
    if not passed:
        failures.append(f"{name} is {value}, but has to be at least {required:.4f}")
    rows.append(f"| {name} | {value} | {required:.4f} | {champion.get(name, '-')} | {'yes' if passed else '**no**'} |")

with open(os.environ["GITHUB_STEP_SUMMARY"], "a", encoding="utf-8") as summary:
    summary.write("### Validation\n\n| metric | value | required | champion | passed |\n|---|--:|--:|--:|---|\n")
    summary.write("\n".join(rows) + "\n")

for failure in failures:
    print(f"::error::{failure}")
sys.exit(1 if failures else 0)
