set -euo pipefail

registry() {
    curl --silent --show-error --fail-with-body --get --oauth2-bearer "$MLFLOW_TRACKING_TOKEN" \
        --data-urlencode "name=$MODEL_NAME" "$@"
}

# The version that somebody asked for has to have passed validation; otherwise it is the candidate, which has.
if [[ -n "$MODEL_VERSION" ]]; then
    model="$(registry "$MLFLOW_TRACKING_URI/api/2.0/mlflow/model-versions/get" --data-urlencode "version=$MODEL_VERSION")"
    if ! jq --exit-status '.model_version.tags[]? | select(.key == "validation" and .value == "passed")' \
        <<< "$model" > /dev/null; then
        echo "::error::Version $MODEL_VERSION of $MODEL_NAME has not passed validation."
        exit 1
    fi
else
    model="$(registry "$MLFLOW_TRACKING_URI/api/2.0/mlflow/registered-models/alias" --data-urlencode "alias=candidate")"
fi

version="$(jq --raw-output --exit-status .model_version.version <<< "$model")"
echo "Deploying $MODEL_NAME version $version."
echo "version=$version" >> "$GITHUB_OUTPUT"
