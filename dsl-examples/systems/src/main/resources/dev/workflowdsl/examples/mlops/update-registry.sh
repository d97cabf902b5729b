set -euo pipefail

# In the registry, the champion is the version in production.
jq --null-input --arg version "$MODEL_VERSION" '{name: env.MODEL_NAME, alias: "champion", version: $version}' |
    curl --silent --show-error --fail-with-body --json @- \
        "$MLFLOW_TRACKING_URI/api/2.0/mlflow/registered-models/alias"
