set -euo pipefail

# Monitors the canary for ten minutes: at most 1 % of its answers may be errors, and 95 % must come within half a second.
started="$(date --utc +%Y-%m-%dT%H:%M:%SZ)"

metric() {
    aws cloudwatch get-metric-statistics --namespace mlops --metric-name "$1" \
        --dimensions "Name=Cluster,Value=$CLUSTER" "Name=Service,Value=$SERVICE-canary" \
        --start-time "$started" --end-time "$(date --utc +%Y-%m-%dT%H:%M:%SZ)" --period 3600 --output text "${@:2}"
}

for minute in {1..10}; do
    sleep 60
    requests="$(metric Requests --statistics Sum --query 'sum(Datapoints[].Sum)')"
    errors="$(metric Errors --statistics Sum --query 'sum(Datapoints[].Sum)')"
    p95="$(metric Latency --extended-statistics p95 --query 'max(Datapoints[].ExtendedStatistics.p95)')"
    echo "Minute $minute: $requests requests, $errors errors, 95 % within $p95 seconds."
    if ! awk -v requests="$requests" -v errors="$errors" -v p95="$p95" \
        'BEGIN { exit !(requests < 20 || errors <= requests / 100 && p95 <= 0.5) }'; then
        echo "::error::The canary of $SERVICE is not well: $errors errors in $requests requests, 95 % within $p95 seconds."
        exit 1
    fi
done
if ! awk -v requests="$requests" 'BEGIN { exit !(requests >= 20) }'; then
    echo "::error::The canary of $SERVICE got $requests requests, too few to judge it by."
    exit 1
fi
