# One open issue for each workflow: the next failure becomes a comment.
run="$GITHUB_SERVER_URL/$GITHUB_REPOSITORY/actions/runs/$GITHUB_RUN_ID"
body="[Run $GITHUB_RUN_NUMBER]($run) of $GITHUB_SHA has failed."
issue=$(gh issue list --state open --label "$LABEL" --json number,title \
  | jq -r --arg title "$TITLE" 'map(select(.title == $title))[0].number // empty')
if [[ -n $issue ]]; then
  gh issue comment "$issue" --body "$body"
else
  gh issue create --title "$TITLE" --label "$LABEL" --body "$body"
fi
