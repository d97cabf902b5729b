# Looks up every locked package in two databases of vulnerabilities.
uv export --locked --all-extras --no-emit-project --format requirements-txt > requirements.txt
uv run pip-audit --requirement requirements.txt --disable-pip --desc
uv run safety check --file requirements.txt --short-report
