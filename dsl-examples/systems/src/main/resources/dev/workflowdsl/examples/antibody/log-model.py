"""Logs a model to wandb, with its results, the data sets and the commit that it comes from."""

import json
import os
from pathlib import Path

import wandb

lineage = {
    "version": os.environ["VERSION"],
    "commit": os.environ["GITHUB_SHA"],
    "training_data": os.environ["TRAINING_DATA"],
    "test_data": os.environ["TEST_DATA"],
}

with wandb.init(job_type="release", config=lineage) as run:
    for file in sorted(Path("results").glob("*.json")):
        result = json.loads(file.read_text(encoding="utf-8"))
        run.summary[file.stem] = {key: result[key] for key in ("accuracy", "confusion_matrix")}
    model = wandb.Artifact("antibody-nonspecificity-esm1v", type="model", metadata=lineage)
    model.add_dir("models")
    run.log_artifact(model, aliases=["latest", lineage["version"]])
