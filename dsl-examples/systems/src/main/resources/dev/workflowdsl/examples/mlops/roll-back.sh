set -euo pipefail

# A rollback is a rollout of what ran before; its image is still in the registry.
aws ecs update-service --cluster "$CLUSTER" --service "$SERVICE" --task-definition "$PREVIOUS" \
    --query service.serviceArn --output text
aws ecs wait services-stable --cluster "$CLUSTER" --services "$SERVICE"
echo "::warning::$SERVICE in $CLUSTER is back at $PREVIOUS."
