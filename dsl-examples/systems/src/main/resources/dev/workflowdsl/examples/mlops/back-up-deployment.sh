set -euo pipefail

# What the backup holds is enough to bring the running version back by hand.
mkdir -p backup
aws ecs describe-services --cluster "$CLUSTER" --services "$SERVICE" --query 'services[0]' > backup/service.json
aws ecs describe-task-definition --task-definition "$(jq --raw-output .taskDefinition backup/service.json)" \
    --query taskDefinition > backup/task-definition.json
curl --silent --show-error --get "$MLFLOW_TRACKING_URI/api/2.0/mlflow/registered-models/alias" \
    --data-urlencode "name=$MODEL_NAME" --data-urlencode "alias=champion" --output backup/champion.json
