# Runs all tests inside the image. One that does not have them all would pass with those that it has.
docker run --rm --env PYTEST_TIMEOUT=300 "$IMAGE" pytest -q | tee tests.log
passed=$(grep -oE '[0-9]+ passed' tests.log | tail -n 1 | cut -d ' ' -f 1)
if (( ${passed:-0} < TESTS )); then
  echo "::error::${passed:-0} tests have passed, of at least $TESTS"
  exit 1
fi
