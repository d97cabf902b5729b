set -euo pipefail

# One batch over a sample of rides, as a task of its own with the new definition.
task="$(aws ecs run-task --cluster "$CLUSTER" --task-definition "$REVISION" --started-by smoke-test \
    --overrides '{"containerOverrides": [{"name": "batch", "command": ["python", "score.py", "--sample", "1000"]}]}' \
    --query 'tasks[0].taskArn' --output text)"
aws ecs wait tasks-stopped --cluster "$CLUSTER" --tasks "$task"
status="$(aws ecs describe-tasks --cluster "$CLUSTER" --tasks "$task" \
    --query 'tasks[0].containers[0].exitCode' --output text)"
if [[ "$status" != 0 ]]; then
    echo "::error::The smoke test of the batch ended with status $status."
    exit 1
fi
