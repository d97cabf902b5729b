# A tag v1.2.3 is for version 1.2.3 of pyproject.toml, and CHANGELOG.md has a section about it.
version=$(python3 -c 'import tomllib; print(tomllib.load(open("pyproject.toml", "rb"))["project"]["version"])')
if [[ $GITHUB_REF_NAME != "v$version" ]]; then
  echo "::error file=pyproject.toml::The tag is $GITHUB_REF_NAME, the version is $version"
  exit 1
fi
if ! grep -qF "## [$version]" CHANGELOG.md; then
  echo "::error file=CHANGELOG.md::There is no section [$version]"
  exit 1
fi
