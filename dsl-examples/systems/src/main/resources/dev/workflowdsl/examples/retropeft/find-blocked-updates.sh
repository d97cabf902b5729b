set -euo pipefail

limit="$(date --utc --date '7 days ago' +%Y-%m-%d)"
blocked="$(gh pr list --label dependencies --search "created:<$limit" --json number,title \
    --jq '.[] | "#\(.number) \(.title)"')"
if [[ -n $blocked ]]; then
    echo "::error::Open since before $limit: ${blocked//$'\n'/, }"
    exit 1
fi
