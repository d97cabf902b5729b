set -euo pipefail

# The tags lead from the run in MLflow back to the code and the data that it came from.
python -m src.train \
    --experiment "${EXPERIMENT:-$MODEL_NAME}" \
    --data data/train \
    --device cuda \
    --output model \
    --tag "git.commit=$GITHUB_SHA" \
    --tag "github.run=$GITHUB_SERVER_URL/$GITHUB_REPOSITORY/actions/runs/$GITHUB_RUN_ID" \
    --tag "data.version=${DATA_VERSION:-latest}"

run_id="$(python -c 'import json; print(json.load(open("model/run.json"))["run_id"])')"
echo "run-id=$run_id" >> "$GITHUB_OUTPUT"
echo "Training: MLflow run \`$run_id\`" >> "$GITHUB_STEP_SUMMARY"
