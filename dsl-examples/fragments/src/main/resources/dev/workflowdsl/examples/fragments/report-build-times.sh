set -euo pipefail

# One line for each job that has ended: name, result, seconds.
gh api --paginate "repos/$GITHUB_REPOSITORY/actions/runs/$GITHUB_RUN_ID/attempts/$GITHUB_RUN_ATTEMPT/jobs" --jq '
    .jobs[]
    | select(.status == "completed" and .conclusion != "skipped")
    | [.name, .conclusion, (.completed_at | fromdate) - (.started_at | fromdate)]
    | @tsv' > "$RUNNER_TEMP/jobs.tsv"

# GitHub bills every minute of a job that has begun.
awk -F '\t' '
    BEGIN {
        print "### Build times\n"
        print "| job | result | seconds | billed minutes |"
        print "|---|---|--:|--:|"
    }
    {
        minutes = int(($3 + 59) / 60)
        total += minutes
        printf "| %s | %s | %d | %d |\n", $1, $2, $3, minutes
    }
    END { printf "| **all** | | | **%d** |\n", total }
' "$RUNNER_TEMP/jobs.tsv" >> "$GITHUB_STEP_SUMMARY"
