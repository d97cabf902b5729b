set -euo pipefail

# From here on there is something to go back from.
echo "started=true" >> "$GITHUB_OUTPUT"
helm upgrade ml-platform deploy/helm --install --namespace "$STAGE" --values "deploy/helm/values-$STAGE.yaml" \
    --set-string "image=$IMAGE"
kubectl rollout status deployment/ml-platform --namespace "$STAGE" --timeout 10m
