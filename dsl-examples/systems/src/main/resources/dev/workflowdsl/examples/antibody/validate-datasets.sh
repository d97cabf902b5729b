# Each data set has the sha256 that its source gives, and the columns that training and tests read.
for directory in train_datasets test_datasets; do
  (cd "$directory" && sha256sum --check --strict SHA256SUMS)
done
uv run pytest tests/integration -k dataset
