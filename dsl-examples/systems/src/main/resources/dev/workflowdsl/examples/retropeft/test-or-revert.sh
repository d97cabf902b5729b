set -euo pipefail

reverted=false
if ! pytest tests; then
    echo "::error file=requirements.txt::Tests fail with the newer packages, so the old ones stay."
    git restore requirements.txt
    reverted=true
fi
echo "reverted=$reverted" >> "$GITHUB_OUTPUT"
