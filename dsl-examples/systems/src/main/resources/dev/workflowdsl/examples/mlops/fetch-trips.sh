set -euo pipefail

if [[ ! "$DATA_MONTH" =~ ^[0-9]{4}-(0[1-9]|1[0-2])$ ]]; then
    echo "::error::The month of the data has to have the form YYYY-MM."
    exit 1
fi

# The taxi rides of New York. What is learned from one month is tried on the next.
fetch() {
    curl --silent --show-error --fail --location --retry 3 --output "data/$1.parquet" \
        "https://d37ci6vzurychx.cloudfront.net/trip-data/green_tripdata_$2.parquet"
}
mkdir -p data
fetch training "$DATA_MONTH"
fetch validation "$(date --date "$DATA_MONTH-01 + 1 month" +%Y-%m)"
