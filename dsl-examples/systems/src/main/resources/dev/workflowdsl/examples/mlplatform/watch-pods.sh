set -euo pipefail

# People find what tests do not: nothing may restart, and the service has to stay well.
for _ in {1..40}; do
    restarts="$(kubectl get pods --namespace "$STAGE" --selector "app=ml-platform,color=$COLOR" --output json |
        jq '[.items[].status.containerStatuses[]?.restartCount] | add // 0')"
    if ((restarts > 0)); then
        kubectl get events --namespace "$STAGE" --sort-by .lastTimestamp | tail --lines 50
        echo "::error::Pods of $COLOR have restarted $restarts times."
        exit 1
    fi
    curl --silent --show-error --fail --max-time 5 --retry 2 --output /dev/null "$API_URL/health"
    sleep 15
done
