set -euo pipefail

if [[ -z $ROUTING_KEY ]]; then
    echo "::warning::Nobody is paged: the repository has no key of PagerDuty."
    exit 0
fi

# The same trouble again adds to the incident that is open.
jq --null-input '{
    routing_key: env.ROUTING_KEY,
    event_action: "trigger",
    dedup_key: (env.GITHUB_REPOSITORY + "/" + env.TITLE),
    links: [{text: "Run", href: "\(env.GITHUB_SERVER_URL)/\(env.GITHUB_REPOSITORY)/actions/runs/\(env.GITHUB_RUN_ID)"}],
    payload: {summary: env.TITLE, source: env.GITHUB_REPOSITORY, severity: "critical"}
}' | curl --silent --show-error --fail --retry 3 --json @- https://events.pagerduty.com/v2/enqueue
