# Caches of packages and models, and the layers of images, which are caches as well.
limit=$(date --utc --date='7 days ago' +%Y-%m-%dT%H:%M:%SZ)
gh cache list --limit 1000 --sort created_at --order asc --json id,key,createdAt \
  | jq -r --arg limit "$limit" '.[] | select(.createdAt < $limit) | [.id, .key] | @tsv' \
  | while IFS=$'\t' read -r id key; do
      echo "Deleting $key"
      gh cache delete "$id"
    done
