set -euo pipefail

# The section of CHANGELOG.md about this version becomes the notes of the release.
if [[ ! $GITHUB_REF_NAME =~ ^v[0-9]+\.[0-9]+\.[0-9]+$ ]]; then
    echo "::error::$GITHUB_REF_NAME is not v and three numbers."
    exit 1
fi
awk -v heading="## [${GITHUB_REF_NAME#v}]" '
    /^## / { inside = index($0, heading) == 1; next }
    inside' CHANGELOG.md > notes.md
if ! grep --quiet '[^[:space:]]' notes.md; then
    echo "::error file=CHANGELOG.md::There is nothing about ${GITHUB_REF_NAME#v}."
    exit 1
fi
