set -euo pipefail

# The tasks share the work evenly: with one canary beside nine others, the canary gets 10 % of it.
stable="$(aws ecs describe-services --cluster "$CLUSTER" --services "$SERVICE" \
    --query 'services[0].desiredCount' --output text)"
canary=$(((stable + 8) / 9))
aws ecs update-service --cluster "$CLUSTER" --service "$SERVICE-canary" --task-definition "$REVISION" \
    --desired-count "$canary" --query service.serviceArn --output text
aws ecs wait services-stable --cluster "$CLUSTER" --services "$SERVICE-canary"
echo "Canary: $canary of $((stable + canary)) tasks." | tee --append "$GITHUB_STEP_SUMMARY"
