set -euo pipefail

kubectl get events --namespace "$STAGE" --sort-by .lastTimestamp | tail --lines 50
kubectl rollout undo deployment/ml-platform --namespace "$STAGE"
kubectl rollout status deployment/ml-platform --namespace "$STAGE" --timeout 10m
