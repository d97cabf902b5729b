# Writes vulnerabilities.md: the known vulnerabilities of all locked packages, and which of those are outdated.
uv export --locked --all-extras --no-emit-project --format requirements-txt > requirements.txt
# Its status is the same for an error and for a finding, but only then is there a report.
uv run pip-audit --requirement requirements.txt --disable-pip --format json --output audit.json || [[ -s audit.json ]]
uv pip list --outdated --format json > outdated.json

# pip-audit does not tell how severe they are; the database that it asks does.
severe=0
printf '| package | version | newest | vulnerability | severity | fixed in |\n|---|---|---|---|---|---|\n' > vulnerabilities.md
while IFS=$'\t' read -r package version id fixed; do
  severity=$(curl --fail --silent --show-error --retry 3 "https://api.osv.dev/v1/vulns/$id" \
    | jq -r '.database_specific.severity // "UNKNOWN"')
  if [[ $severity == HIGH || $severity == CRITICAL ]]; then
    severe=$((severe + 1))
  fi
  newest=$(jq -r --arg name "$package" 'map(select(.name == $name))[0].latest_version // "-"' outdated.json)
  echo "| $package | $version | $newest | $id | $severity | $fixed |" >> vulnerabilities.md
done < <(jq -r '.dependencies[] | . as $package | .vulns[]?
  | [$package.name, $package.version,
     ([.aliases[], .id] | map(select(startswith("GHSA-"))) + [.[-1]] | first),
     (.fix_versions | join(", ") | if . == "" then "-" else . end)] | @tsv' audit.json)
cat vulnerabilities.md >> "$GITHUB_STEP_SUMMARY"

# What is found becomes one issue; as long as it is open, a later run writes it anew.
issue=$(gh issue list --state open --label security --json number,title \
  | jq -r --arg title "$TITLE" 'map(select(.title == $title))[0].number // empty')
{
  echo "severe=$severe"
  echo "issue=$issue"
} >> "$GITHUB_OUTPUT"
