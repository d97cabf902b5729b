set -euo pipefail

# Whoever links against a GPL has to publish their own code; the LGPL is fine.
found="$(jq --raw-output '.[]
    | select((.License | test("\\bA?GPL|(?<!Lesser )General Public License"; "i")) or .License == "UNKNOWN")
    | "\(.Name) \(.Version): \(.License)"' licenses.json)"
if [[ -n $found ]]; then
    echo "::error::Licences that need a decision: ${found//$'\n'/, }"
    exit 1
fi
