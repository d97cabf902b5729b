set -euo pipefail

# The median of five runs, of the adapter and of the baseline model; less is better in all of them.
mkdir -p results raw
for model in adapter baseline; do
    python -m "benchmarks.${BENCHMARK//-/_}" --model "$model" --repeat 5 --output "raw/$model.json"
done
jq --null-input --slurpfile adapter raw/adapter.json --slurpfile baseline raw/baseline.json '[
    $adapter[0].metrics[] as $metric
    | ($baseline[0].metrics[] | select(.name == $metric.name).median) as $reference
    | {name: $metric.name, unit: $metric.unit, value: $metric.median, extra: "baseline: \($reference)"},
      {name: "\($metric.name), relative to the baseline", unit: "x", value: ($metric.median / $reference)}
]' > "results/$BENCHMARK.json"
