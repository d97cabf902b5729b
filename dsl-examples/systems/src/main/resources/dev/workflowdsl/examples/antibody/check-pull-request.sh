# What a reviewer would ask for first. GitHub works out after a push whether there are conflicts, so this asks again.
for _ in 1 2 3 4 5 6; do
  pull=$(gh pr view "$NUMBER" --json body,mergeable,closingIssuesReferences)
  [[ $(jq -r .mergeable <<< "$pull") == UNKNOWN ]] || break
  sleep 10
done

failed=false
complain() {
  echo "::error::$1"
  failed=true
}
jq -e '.body | test("\\S")' <<< "$pull" > /dev/null || complain 'The description is empty.'
jq -e '.closingIssuesReferences | length > 0' <<< "$pull" > /dev/null \
  || complain 'There is no linked issue: write "Closes #123" or "Fixes #123".'
jq -e '.mergeable != "CONFLICTING"' <<< "$pull" > /dev/null || complain 'There are conflicts with the target branch.'
[[ $failed == false ]]
