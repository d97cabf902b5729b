set -euo pipefail

# The script logs to the MLflow server at MLFLOW_TRACKING_URI and leaves the model and run.json in its output.
python 02-experiment-tracking/train.py \
    --model-type "$MODEL_TYPE" \
    --experiment "$EXPERIMENT_NAME" \
    --training-data data/training.parquet \
    --validation-data data/validation.parquet \
    --output models \
    --tag "git.commit=$GITHUB_SHA" \
    --tag "data.month=$DATA_MONTH"

run_id="$(jq --raw-output --exit-status .run_id models/run.json)"
echo "run-id=$run_id" >> "$GITHUB_OUTPUT"
echo "Training: MLflow run \`$run_id\`" >> "$GITHUB_STEP_SUMMARY"
