set -euo pipefail

# ReadTheDocs builds each tag by itself; the release is not done before everybody can read about it.
archive="retro-peft-adapters-$GITHUB_REF_NAME-docs.tar.gz"
tar --create --gzip --file "$archive" site
gh release upload "$GITHUB_REF_NAME" "$archive" --clobber
curl --silent --show-error --fail --output /dev/null --retry 40 --retry-delay 30 --retry-all-errors \
    "https://retro-peft-adapters.readthedocs.io/en/$GITHUB_REF_NAME/"
