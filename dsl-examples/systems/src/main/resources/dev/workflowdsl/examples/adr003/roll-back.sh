set -euo pipefail

status="$(aws deploy get-deployment --deployment-id "$DEPLOYMENT_ID" --query deploymentInfo.status --output text)"
case "$status" in
    Failed | Stopped)
        echo "CodeDeploy has already gone back to $BLUE."
        exit 0
        ;;
    Succeeded)
        # Blue is gone: start its task definition anew, as a deployment of its own.
        appspec="$(sed "s|TaskDefinition:.*|TaskDefinition: \"$BLUE\"|" deploy/ecs/appspec.yaml)"
        rollback="$(aws deploy create-deployment \
            --application-name "AppECS-$CLUSTER-$SERVICE" \
            --deployment-group-name "DgpECS-$CLUSTER-$SERVICE" \
            --description "Roll back $DEPLOYMENT_ID" \
            --revision "$(jq --null-input --arg content "$appspec" \
                '{revisionType: "AppSpecContent", appSpecContent: {content: $content}}')" \
            --query deploymentId --output text)"
        ;;
    *)
        # Blue still runs: give it the traffic back.
        aws deploy stop-deployment --deployment-id "$DEPLOYMENT_ID" --auto-rollback-enabled
        rollback=None
        for _ in {1..20}; do
            rollback="$(aws deploy get-deployment --deployment-id "$DEPLOYMENT_ID" \
                --query deploymentInfo.rollbackInfo.rollbackDeploymentId --output text)"
            [[ "$rollback" == None ]] || break
            sleep 3
        done
        ;;
esac

if [[ "$rollback" == None ]]; then
    echo "::error::CodeDeploy has not begun to roll back $DEPLOYMENT_ID; $SERVICE needs a human being."
    exit 1
fi
aws deploy wait deployment-successful --deployment-id "$rollback"
echo "::warning::$SERVICE in $CLUSTER is back at $BLUE."
