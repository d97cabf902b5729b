# Without a key of our own: the certificate says that this workflow of this repository has signed.
mkdir -p signatures
cosign sign --yes "$IMAGE"
cosign attest --yes --type spdxjson --predicate sbom.spdx.json "$IMAGE"
for file in dist/*; do
  cosign sign-blob --yes --bundle "signatures/${file#dist/}.sigstore.json" "$file"
done
