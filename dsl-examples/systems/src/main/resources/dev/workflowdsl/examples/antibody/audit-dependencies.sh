# Looks up every locked package in two databases of vulnerabilities.
uv export --locked --all-extras --no-emit-project --format requirements-txt > requirements.txt
uvx pip-audit --requirement requirements.txt --disable-pip --desc
uvx safety check --file requirements.txt --short-report
