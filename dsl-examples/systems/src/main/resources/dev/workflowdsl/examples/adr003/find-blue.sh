set -euo pipefail

# The primary task set is the one that has the traffic.
blue="$(aws ecs describe-services --cluster "$CLUSTER" --services "$SERVICE" \
    --query "services[0].taskSets[?status=='PRIMARY'].taskDefinition | [0]" --output text)"
if [[ "$blue" == None ]]; then
    echo "::error::$SERVICE in $CLUSTER has no task set with traffic."
    exit 1
fi
echo "Blue is $blue."
echo "task-definition=$blue" >> "$GITHUB_OUTPUT"
