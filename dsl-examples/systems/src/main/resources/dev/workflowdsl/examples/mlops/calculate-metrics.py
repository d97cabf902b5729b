"""Compares the predictions of the last hours with those on the reference data, by Evidently."""

import os
from datetime import datetime, timezone
from pathlib import Path

import pandas as pd
from evidently import ColumnMapping
from evidently.metrics import ColumnDriftMetric, DatasetDriftMetric, DatasetMissingValuesMetric
from evidently.report import Report

reference = pd.read_parquet("05-monitoring/data/reference.parquet")
current = pd.concat(map(pd.read_parquet, sorted(Path("predictions").rglob("*.parquet"))))
mapping = ColumnMapping(
    prediction="prediction",
    numerical_features=["trip_distance", "fare_amount", "total_amount", "passenger_count"],
    categorical_features=["PULocationID", "DOLocationID"],
    target=None,
)
report = Report([ColumnDriftMetric("prediction"), DatasetDriftMetric(), DatasetMissingValuesMetric()])
report.run(reference_data=reference, current_data=current, column_mapping=mapping)
report.save_html("monitoring-report.html")

prediction, dataset, missing = (metric["result"] for metric in report.as_dict()["metrics"])
row = {
    "timestamp": datetime.now(timezone.utc).replace(tzinfo=None).isoformat(timespec="seconds"),
    "prediction_drift": prediction["drift_score"],
    "num_drifted_columns": dataset["number_of_drifted_columns"],
    "share_missing_values": missing["current"]["share_of_missing_values"],
    "dataset_drift": dataset["dataset_drift"],
    "drift_score": dataset["share_of_drifted_columns"],
    "model_name": os.environ["MODEL_NAME"],
}
pd.DataFrame([row]).to_csv("metrics.csv", index=False)
with open(os.environ["GITHUB_STEP_SUMMARY"], "a", encoding="utf-8") as summary:
    summary.write(f"### {len(current)} predictions\n\n| metric | value |\n|---|--:|\n")
    summary.writelines(f"| {name} | {value} |\n" for name, value in row.items())
