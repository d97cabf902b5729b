set -euo pipefail

# What can be mended goes into the pull request, also if something else has no fix yet.
unfixed=0
pip-audit --requirement requirements.txt --fix --desc || unfixed=1
safety check --file requirements.txt || unfixed=1
echo "unfixed=$unfixed" >> "$GITHUB_OUTPUT"
