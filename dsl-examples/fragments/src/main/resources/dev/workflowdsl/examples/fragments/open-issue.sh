set -euo pipefail

# One open issue for each title: whoever watches the repository gets a mail for it, and for each comment.
run="$GITHUB_SERVER_URL/$GITHUB_REPOSITORY/actions/runs/$GITHUB_RUN_ID"
failed="$(gh api --paginate "repos/$GITHUB_REPOSITORY/actions/runs/$GITHUB_RUN_ID/attempts/$GITHUB_RUN_ATTEMPT/jobs" \
    --jq '.jobs[] | select(.conclusion == "failure") | "* [\(.name)](\(.html_url))"')"
cat > "$RUNNER_TEMP/alert.md" << END
$DETAILS

[Run $GITHUB_RUN_NUMBER]($run) of $GITHUB_WORKFLOW at $GITHUB_SHA; what failed:

${failed:-* nothing by itself}
END

number="$(gh issue list --label alert --state open --limit 200 --json number,title \
    --jq '[.[] | select(.title == env.TITLE) | .number][0] // empty')"
if [[ -n $number ]]; then
    gh issue comment "$number" --body-file "$RUNNER_TEMP/alert.md"
else
    gh label create alert --color B60205 --description "Something needs a look now" --force
    gh issue create --title "$TITLE" --label alert --body-file "$RUNNER_TEMP/alert.md"
fi
