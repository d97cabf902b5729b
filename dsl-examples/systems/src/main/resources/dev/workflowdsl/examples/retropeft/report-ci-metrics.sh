set -euo pipefail

# The last 100 runs that ended: how many were red, how long they took, and how many were green only when run again.
gh api "repos/$GITHUB_REPOSITORY/actions/workflows/ci.yml/runs?branch=main&status=completed&per_page=100" --jq '
    [.workflow_runs[] | select(.conclusion == "success" or .conclusion == "failure")]
    | [length,
       (map(select(.conclusion == "failure")) | length),
       (map(select(.conclusion == "success" and .run_attempt > 1)) | length),
       (map((.updated_at | fromdate) - (.run_started_at | fromdate)) | add // 0)]
    | @tsv' > "$RUNNER_TEMP/metrics.tsv"
read -r runs failed flaky seconds < "$RUNNER_TEMP/metrics.tsv"
if ((runs == 0)); then
    echo "There are no runs yet."
    exit 0
fi

cat >> "$GITHUB_STEP_SUMMARY" << END
| runs | red | green when run again | minutes on average |
|--:|--:|--:|--:|
| $runs | $failed | $flaky | $((seconds / runs / 60)) |
END
if ((failed * 100 > runs * 5)); then
    echo "::error::$failed of $runs runs were red, which is more than 5 %."
    exit 1
fi
