"""Finds the version of the model that is to be deployed, so that the next step can validate its metrics."""

import os
import re
import sys

from mlflow import MlflowClient

name = os.environ["MODEL_NAME"]
release = os.environ["RELEASE"]
if not re.fullmatch(r"v\d+\.\d+\.\d+", release):
    sys.exit("::error::model_version has to have the form v1.2.3.")

versions = [v for v in MlflowClient().search_model_versions(f"name='{name}'") if v.tags.get("release") == release]
if len(versions) != 1:
    sys.exit(f"::error::{name} has {len(versions)} versions {release}, not one.")

print(f"{name} {release} is version {versions[0].version}, of run {versions[0].run_id}.")
with open(os.environ["GITHUB_OUTPUT"], "a", encoding="utf-8") as output:
    output.write(f"version={versions[0].version}\nrun-id={versions[0].run_id}\n")
