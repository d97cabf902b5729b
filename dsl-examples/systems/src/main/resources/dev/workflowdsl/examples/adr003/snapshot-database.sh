set -euo pipefail

# The migration cannot be undone by going back to blue; this is the way back if it goes wrong.
snapshot="$CLUSTER-$GITHUB_RUN_ID-$GITHUB_RUN_ATTEMPT"
aws rds create-db-snapshot --db-instance-identifier "$CLUSTER" --db-snapshot-identifier "$snapshot" \
    --tags "Key=git.commit,Value=$GITHUB_SHA" --query DBSnapshot.DBSnapshotArn --output text
aws rds wait db-snapshot-available --db-snapshot-identifier "$snapshot"
