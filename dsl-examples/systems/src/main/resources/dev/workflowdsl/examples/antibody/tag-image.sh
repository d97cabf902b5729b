# The same image, signature included, under the names that people use.
while IFS= read -r tag; do
  docker buildx imagetools create --tag "$tag" "$IMAGE"
done <<< "$TAGS"
