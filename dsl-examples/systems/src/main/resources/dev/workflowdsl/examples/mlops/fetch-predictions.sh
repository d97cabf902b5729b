set -euo pipefail

# The service logs its predictions as one Parquet file for each hour.
mkdir -p predictions
for ago in {1..6}; do
    hour="$(date --utc --date "$ago hours ago" +%Y-%m-%dT%H)"
    aws s3 sync --no-progress "s3://$MONITORING_BUCKET/predictions/$hour" "predictions/$hour"
done
