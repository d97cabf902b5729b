set -euo pipefail

# The database lives as long as the job; between the runs the bucket keeps one file for each of them.
bucket="s3://$MONITORING_BUCKET/metrics"
mkdir -p history
aws s3 sync --no-progress "$bucket" history
cp metrics.csv "history/$GITHUB_RUN_ID.csv"
for file in history/*.csv; do
    psql --quiet --set ON_ERROR_STOP=1 --command "\\copy ml_metrics ($(head --lines 1 "$file")) FROM '$file' CSV HEADER"
done
aws s3 cp --no-progress metrics.csv "$bucket/$GITHUB_RUN_ID.csv"
