# Parts of an image for two architectures have no tag of their own either: what a tagged image refers to is kept.
limit=$(date --utc --date='90 days ago' +%Y-%m-%dT%H:%M:%SZ)
versions="orgs/$GITHUB_REPOSITORY_OWNER/packages/container/${IMAGE##*/}/versions"
gh api --paginate "$versions" --jq '.[]' > versions.jsonl
echo "$GH_TOKEN" | docker login ghcr.io --username "$GITHUB_ACTOR" --password-stdin
jq -r 'select(.metadata.container.tags | length > 0) | .name' versions.jsonl \
  | while read -r digest; do
      docker buildx imagetools inspect --raw "$IMAGE@$digest" | jq -r '.manifests[]?.digest'
    done > parts.txt
jq -r --arg limit "$limit" \
  'select((.metadata.container.tags | length == 0) and .updated_at < $limit) | [.id, .name] | @tsv' versions.jsonl \
  | while IFS=$'\t' read -r id digest; do
      if ! grep -qxF "$digest" parts.txt; then
        echo "Deleting $digest"
        gh api --method DELETE "$versions/$id"
      fi
    done
