set -euo pipefail

# The service says which of the two has the traffic; the other one becomes the new version.
blue="$(kubectl get service ml-platform --namespace "$STAGE" --output 'jsonpath={.spec.selector.color}')"
green=green
if [[ $blue == green ]]; then
    green=blue
fi
helm upgrade "ml-platform-$green" deploy/helm --install --namespace "$STAGE" \
    --values "deploy/helm/values-$STAGE.yaml" --set-string "image=$IMAGE,color=$green" --wait --timeout 10m
printf '%s\n' "green=$green" "blue=$blue" >> "$GITHUB_OUTPUT"
