set -euo pipefail

# Always the same two months, so that the runs of different commits compare.
mkdir -p data models
for month in "$TRAINING_MONTH" "$VALIDATION_MONTH"; do
    curl --silent --show-error --fail --location --retry 3 --output "data/green_tripdata_$month.parquet" \
        "https://d37ci6vzurychx.cloudfront.net/trip-data/green_tripdata_$month.parquet"
done

# The script logs to the MLflow server at MLFLOW_TRACKING_URI and leaves the model and run.json in its output.
python 02-experiment-tracking/train.py \
    --experiment duration-prediction \
    --training-data "data/green_tripdata_$TRAINING_MONTH.parquet" \
    --validation-data "data/green_tripdata_$VALIDATION_MONTH.parquet" \
    --output models \
    --tag "git.commit=$GITHUB_SHA" \
    --tag "data.month=$TRAINING_MONTH"

run_id="$(jq --raw-output --exit-status .run_id models/run.json)"
echo "run-id=$run_id" >> "$GITHUB_OUTPUT"
echo "Training: MLflow run \`$run_id\`" >> "$GITHUB_STEP_SUMMARY"
