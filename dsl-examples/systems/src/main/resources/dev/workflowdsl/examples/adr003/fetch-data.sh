set -euo pipefail

# Every version of the data is a directory of Parquet files with their checksums.
mkdir -p data/train
aws s3 sync --no-progress --delete "s3://$DATA_BUCKET/training/${DATA_VERSION:-latest}" data/train
cd data/train
sha256sum --check --strict SHA256SUMS
