"""Copies the run to the server of the team and registers its model there, as the next minor version."""

import os

import mlflow
from mlflow import MlflowClient

name = os.environ["MODEL_NAME"]
trained = MlflowClient().get_run(os.environ["RUN_ID"])

mlflow.set_tracking_uri(os.environ["REGISTRY_URI"])
mlflow.set_experiment(os.environ["EXPERIMENT_NAME"])
with mlflow.start_run() as run:
    mlflow.log_params(trained.data.params)
    mlflow.log_metrics(trained.data.metrics)
    mlflow.log_artifacts("models/model", "model")
version = mlflow.register_model(f"runs:/{run.info.run_id}/model", name).version

client = MlflowClient()
releases = [v.tags["release"] for v in client.search_model_versions(f"name='{name}'") if "release" in v.tags]
major, minor, _ = max((tuple(map(int, release[1:].split("."))) for release in releases), default=(1, -1, 0))
release = f"v{major}.{minor + 1}.0"
tags = {"release": release, "git.commit": os.environ["GITHUB_SHA"], "data.month": os.environ["DATA_MONTH"]}
for key, value in tags.items():
    client.set_model_version_tag(name, version, key, value)

with open(os.environ["GITHUB_OUTPUT"], "a", encoding="utf-8") as output:
    output.write(f"release={release}\n")
with open(os.environ["GITHUB_STEP_SUMMARY"], "a", encoding="utf-8") as summary:
    summary.write(f"Registered **{name} {release}** (version {version}).\n")
