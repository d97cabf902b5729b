set -euo pipefail

# CodeDeploy keeps blue for a while after the traffic has moved, so that going back takes seconds. Do not wait that long.
traffic_moved() {
    local target
    target="$(aws deploy list-deployment-targets --deployment-id "$DEPLOYMENT_ID" --query 'targetIds[0]' --output text)"
    [[ "$target" != None ]] || return 1
    [[ "$(aws deploy get-deployment-target --deployment-id "$DEPLOYMENT_ID" --target-id "$target" --output text --query \
        "deploymentTarget.ecsTarget.lifecycleEvents[?lifecycleEventName=='AllowTraffic'].status | [0]")" == Succeeded ]]
}

deadline=$((SECONDS + 1800))
while ((SECONDS < deadline)); do
    status="$(aws deploy get-deployment --deployment-id "$DEPLOYMENT_ID" --query deploymentInfo.status --output text)"
    case "$status" in
        Failed | Stopped)
            reason="$(aws deploy get-deployment --deployment-id "$DEPLOYMENT_ID" \
                --query deploymentInfo.errorInformation.message --output text)"
            echo "::error::Deployment $DEPLOYMENT_ID: $reason"
            exit 1
            ;;
        *)
            if traffic_moved; then
                echo "Green has the traffic."
                exit 0
            fi
            ;;
    esac
    sleep 15
done

echo "::error::Green did not get the traffic of $SERVICE within 30 minutes."
exit 1
