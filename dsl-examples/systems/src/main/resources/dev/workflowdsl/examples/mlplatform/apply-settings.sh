set -euo pipefail

# By way of a pipe: arguments of a command could be read by others on the machine, and files could be left behind.
printf '%s\n' "ENVIRONMENT=$STAGE" "DATABASE_URL=$DATABASE_URL" "REDIS_URL=$REDIS_URL" "SECRET_KEY=$SECRET_KEY" |
    kubectl create secret generic ml-platform-settings --namespace "$STAGE" --from-env-file /dev/stdin \
        --dry-run=client --output yaml |
    kubectl apply --filename -
