# Times the two halves of inference and takes the peak of memory, as speed.json in the form of the trend charts.
uv run antibody-benchmark embedding --data test_datasets/jain/canonical/jain_parity_86.csv --repeat 5 --output embedding.json
uv run antibody-benchmark prediction --model models/boughter_vh_esm1v_logreg.pkl --repeat 50 --output prediction.json
jq --null-input --slurpfile embedding embedding.json --slurpfile prediction prediction.json '[
  {name: "Embedding extraction", unit: "ms", value: $embedding[0].mean_ms, range: $embedding[0].std_ms},
  {name: "Prediction", unit: "ms", value: $prediction[0].mean_ms, range: $prediction[0].std_ms},
  {name: "Peak memory", unit: "MB", value: ([$embedding[0].peak_memory_mb, $prediction[0].peak_memory_mb] | max)}
]' > speed.json
