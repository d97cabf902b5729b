# The labeler takes its rules from this file; what a label stands for is said here, beside the step that sets it.
cat > labeler.yml <<'RULES'
docs:
  - changed-files:
      - all-globs-to-all-files: '**/*.md'
tests:
  - changed-files:
      - all-globs-to-all-files: 'tests/**'
docker:
  - changed-files:
      - any-glob-to-any-file: ['Dockerfile*', 'docker-compose*.yml', '.dockerignore']
core:
  - changed-files:
      - any-glob-to-any-file: 'src/**'
RULES
