set -euo pipefail

# From now on this is the model that a new one has to match.
jq --null-input --arg version "$MODEL_VERSION" '{name: env.MODEL_NAME, alias: "champion", version: $version}' |
    curl --silent --show-error --fail-with-body --oauth2-bearer "$MLFLOW_TRACKING_TOKEN" \
        --json @- "$MLFLOW_TRACKING_URI/api/2.0/mlflow/registered-models/alias"
