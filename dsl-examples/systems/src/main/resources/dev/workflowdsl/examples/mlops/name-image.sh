# Registries take lower case only, owners of repositories any.
echo "image=$DOCKER_REGISTRY/${IMAGE_NAME,,}" >> "$GITHUB_OUTPUT"
