set -euo pipefail

nohup mlflow server --host 127.0.0.1 --port 5000 \
    --backend-store-uri sqlite:///mlflow.db --artifacts-destination mlartifacts > mlflow.log 2>&1 &
curl --silent --show-error --fail --retry 60 --retry-delay 1 --retry-all-errors "$MLFLOW_TRACKING_URI/health"
