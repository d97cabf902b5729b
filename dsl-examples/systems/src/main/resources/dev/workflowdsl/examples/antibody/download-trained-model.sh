# Training leaves the model in a release of its own, with its checksum; ESM-1v has the tokenizer that belongs to it.
gh release download trained-model --dir models
(cd models && sha256sum --check --strict SHA256SUMS)
uv run hf download "$ESM" --include 'tokenizer*' 'vocab.txt' 'special_tokens_map.json' --local-dir models
