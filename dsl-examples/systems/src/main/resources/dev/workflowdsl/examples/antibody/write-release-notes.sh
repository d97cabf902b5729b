# GitHub puts the list of changes behind this.
{
  echo '### Docker'
  echo
  echo '```sh'
  echo "docker pull $IMAGE:$GITHUB_REF_NAME"
  echo "docker pull $IMAGE:latest"
  echo '```'
  echo
  cat benchmarks/parity.md
} > notes.md
