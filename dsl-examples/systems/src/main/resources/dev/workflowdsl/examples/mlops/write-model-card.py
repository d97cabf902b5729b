"""Writes the model card: what the model is, what it was made of, and how good it is."""

import os
from pathlib import Path

from mlflow import MlflowClient

run = MlflowClient().get_run(os.environ["RUN_ID"])
commit = f"{os.environ['GITHUB_SERVER_URL']}/{os.environ['GITHUB_REPOSITORY']}/commit/{os.environ['GITHUB_SHA']}"
metrics = "\n".join(f"| {name} | {value:.4f} |" for name, value in sorted(run.data.metrics.items()))
params = "\n".join(f"| {name} | {value} |" for name, value in sorted(run.data.params.items()))
card = f"""# {os.environ["MODEL_NAME"]} {os.environ["RELEASE"]}

Predicts how long a ride in a green taxi of New York takes, in minutes.

- Algorithm: {os.environ["MODEL_TYPE"]}
- Training data: rides of {os.environ["DATA_MONTH"]}, validated on the month after it
- Experiment: {os.environ["EXPERIMENT_NAME"]}, run {run.info.run_id}
- Code: {commit}

| metric | value |
|---|--:|
{metrics}

| parameter | value |
|---|---|
{params}
"""
Path("models/MODEL_CARD.md").write_text(card, encoding="utf-8")
with open(os.environ["GITHUB_STEP_SUMMARY"], "a", encoding="utf-8") as summary:
    summary.write(card)
