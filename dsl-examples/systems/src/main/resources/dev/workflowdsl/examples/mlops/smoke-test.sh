set -euo pipefail

# A ride across Queens takes some minutes, not none and not a day.
answer="$(curl --silent --show-error --fail --max-time 10 --retry 3 "$API_URL/predict" \
    --json '{"PULocationID": 130, "DOLocationID": 205, "trip_distance": 3.66}')"
echo "$answer"
jq --exit-status '.duration | type == "number" and . > 1 and . < 180' <<< "$answer" > /dev/null
