"""Registers the validated model and makes it the candidate for the next deployment."""

import os

import mlflow
from mlflow import MlflowClient

name = os.environ["MODEL_NAME"]
run_id = os.environ["RUN_ID"]
version = mlflow.register_model(f"runs:/{run_id}/model", name).version

client = MlflowClient()
client.set_model_version_tag(name, version, "git.commit", os.environ["GITHUB_SHA"])
client.set_model_version_tag(name, version, "validation", "passed")
client.set_registered_model_alias(name, "candidate", version)

print(f"Registered {name} version {version} of run {run_id}.")
with open(os.environ["GITHUB_STEP_SUMMARY"], "a", encoding="utf-8") as summary:
    summary.write(f"Registered **{name}** version **{version}** as candidate.\n")
