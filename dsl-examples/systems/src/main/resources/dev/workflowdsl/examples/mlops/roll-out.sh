set -euo pipefail

# 100 % of the traffic goes to the new version; the old tasks stay until the new ones answer.
aws ecs update-service --cluster "$CLUSTER" --service "$SERVICE" --task-definition "$REVISION" --deployment-configuration \
    'deploymentCircuitBreaker={enable=true,rollback=true},minimumHealthyPercent=100,maximumPercent=200' \
    --query service.serviceArn --output text
aws ecs wait services-stable --cluster "$CLUSTER" --services "$SERVICE"

# The circuit breaker goes back by itself if the new tasks do not start, and the service is stable then too.
running="$(aws ecs describe-services --cluster "$CLUSTER" --services "$SERVICE" \
    --query "services[0].deployments[?status=='PRIMARY'].taskDefinition | [0]" --output text)"
if [[ "$running" != "$REVISION" ]]; then
    echo "::error::$SERVICE runs $running, not $REVISION: the new tasks did not start."
    exit 1
fi
echo "$SERVICE runs $REVISION."
