set -euo pipefail

# Signed with the identity of this workflow, which is all that somebody needs to know to verify the packages.
identity="$GITHUB_SERVER_URL/$GITHUB_WORKFLOW_REF"
for package in dist/*.whl dist/*.tar.gz; do
    cosign sign-blob --yes --bundle "$package.sigstore.json" "$package"
    cosign verify-blob --bundle "$package.sigstore.json" --certificate-identity "$identity" \
        --certificate-oidc-issuer https://token.actions.githubusercontent.com "$package"
    gh attestation verify "$package" --repo "$GITHUB_REPOSITORY"
done
