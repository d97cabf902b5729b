set -euo pipefail

grafana() {
    curl --silent --show-error --fail-with-body --oauth2-bearer "$GRAFANA_TOKEN" --json @- "$GRAFANA_URL/api/$1"
}

# The dashboards as they are in the repository, and on all of them a mark with the drift of these hours.
for dashboard in 05-monitoring/dashboards/*.json; do
    jq '{dashboard: (. + {id: null}), overwrite: true}' "$dashboard" | grafana dashboards/db
done
jq --null-input '{text: "Drift score \(env.DRIFT_SCORE)", tags: ["model-monitoring"]}' | grafana annotations
