# The version of pyproject.toml names the image of a tag; main is on its way to the next one.
version=$(python3 -c 'import tomllib; print(tomllib.load(open("pyproject.toml", "rb"))["project"]["version"])')
if [[ $GITHUB_REF_TYPE == tag ]]; then
  echo "tags=$IMAGE:$version" >> "$GITHUB_OUTPUT"
else
  echo "tags=$IMAGE:$version-dev,$IMAGE:edge" >> "$GITHUB_OUTPUT"
fi
