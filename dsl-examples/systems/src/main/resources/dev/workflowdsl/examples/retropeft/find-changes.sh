set -euo pipefail

# HEAD of a pull request is its merge commit, HEAD^ what it is merged into. Words alone need no tests.
code=true
if [[ $GITHUB_EVENT_NAME == pull_request ]] && git diff --quiet HEAD^ HEAD -- . ':!docs' ':!*.md'; then
    code=false
fi
echo "code=$code" >> "$GITHUB_OUTPUT"
