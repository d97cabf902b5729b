set -euo pipefail

# No traffic reaches it yet, so this goes through the API of the cluster. One good answer may be luck, five are not.
for _ in {1..5}; do
    kubectl get --raw "/api/v1/namespaces/$STAGE/services/http:ml-platform-$COLOR:80/proxy/health" |
        jq --exit-status '.status == "ok" and .version == env.GITHUB_SHA'
    sleep 5
done
