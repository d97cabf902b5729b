"""Logs the results of the benchmarks to wandb."""

import json
import os
from pathlib import Path

import wandb

with wandb.init(job_type="benchmark", config={"commit": os.environ["GITHUB_SHA"]}) as run:
    for file in sorted(Path("results").glob("*.json")):
        result = json.loads(file.read_text(encoding="utf-8"))
        run.log({file.stem + "/accuracy": result["accuracy"], file.stem + "/inference_ms": result["inference_ms"]["mean"]})
    artifact = wandb.Artifact("benchmark-results", type="results")
    artifact.add_dir("results")
    run.log_artifact(artifact)
