set -euo pipefail

aws ecs update-service --cluster "$CLUSTER" --service "$SERVICE-canary" --desired-count 0 \
    --query service.serviceArn --output text
