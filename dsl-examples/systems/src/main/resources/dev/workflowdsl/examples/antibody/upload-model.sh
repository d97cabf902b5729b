# Model, tokenizer, card and test results; the version is a tag, so that every older one can be restored.
uv run hf upload "$MODEL" models . --commit-message "Model of $VERSION"
uv run hf upload "$MODEL" results test-results --commit-message "Test results of $VERSION"
uv run hf repo tag create "$MODEL" "$VERSION"
