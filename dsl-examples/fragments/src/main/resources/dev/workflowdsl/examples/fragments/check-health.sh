set -euo pipefail

# The service has to answer well, with the deployed commit, five times in a row; a single good answer may be luck.
in_a_row=0
for attempt in {1..60}; do
    answer="$(curl --silent --show-error --fail --max-time 5 "$API_URL/health" || true)"
    if jq --exit-status '.status == "ok" and .version == env.GITHUB_SHA' <<< "$answer" > /dev/null 2>&1; then
        in_a_row=$((in_a_row + 1))
        if ((in_a_row == 5)); then
            echo "$API_URL is healthy and runs $GITHUB_SHA."
            exit 0
        fi
    else
        in_a_row=0
        echo "Attempt $attempt: $API_URL/health said '${answer:-nothing}'."
    fi
    sleep 5
done

echo "::error::$API_URL does not run $GITHUB_SHA, or is not well."
exit 1
