set -euo pipefail

previous="$(aws ecs describe-services --cluster "$CLUSTER" --services "$SERVICE" \
    --query 'services[0].taskDefinition' --output text)"

# The definition that runs now, with the new image and what it needs to know.
aws ecs describe-task-definition --task-definition "$previous" --query taskDefinition | jq '
    {DB_HOST: env.DB_HOST, MODEL_URI: env.MODEL_URI, GIT_COMMIT: env.GITHUB_SHA} as $settings
    | del(.taskDefinitionArn, .revision, .status, .requiresAttributes, .compatibilities, .registeredAt, .registeredBy)
    | .containerDefinitions[0] |= (
        .image = env.IMAGE
        | .environment = [.environment[]? | select(.name | in($settings) | not)]
            + ($settings | to_entries | map({name: .key, value: .value})))
' > "$RUNNER_TEMP/task-definition.json"
revision="$(aws ecs register-task-definition --cli-input-json "file://$RUNNER_TEMP/task-definition.json" \
    --query taskDefinition.taskDefinitionArn --output text)"

# From here on there is something to go back from.
printf 'previous=%s\nrevision=%s\n' "$previous" "$revision" >> "$GITHUB_OUTPUT"
