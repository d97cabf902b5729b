set -euo pipefail

# admin:admin is what a fresh Grafana begins with; this one lives as long as the job.
grafana() {
    curl --silent --show-error --fail --retry 30 --retry-delay 2 --retry-all-errors \
        --user admin:admin "http://localhost:3000/api/$1"
}

grafana health | jq --exit-status '.database == "ok"' > /dev/null
echo "Grafana is up."

# What config/grafana_datasources.yaml provides has to reach the database.
for uid in $(grafana datasources | jq --raw-output --exit-status '.[] | select(.type | test("postgres")) | .uid'); do
    grafana "datasources/uid/$uid/health" | jq --exit-status '.status == "OK"' > /dev/null
    echo "Datasource $uid works."
done

# What config/grafana_dashboards.yaml provides has to be there: one dashboard for each file.
expected="$(find 05-monitoring/dashboards -name '*.json' | wc -l)"
found="$(grafana 'search?type=dash-db' | jq length)"
if ((found < expected)); then
    echo "::error::Grafana has $found dashboards, but 05-monitoring/dashboards has $expected."
    exit 1
fi
echo "All $expected dashboards are there."
