#!/usr/bin/env bash
# Runs the examples of README.md, CONTRIBUTING.md and docs/*.md; run.mjs says how they are marked.
#   tests/docs/run.sh --update   puts what the program prints now into the documents (needs POLICYLINT)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
export SRC_DIR=${SRC_DIR:-$here/../..}
exec node "$here/run.mjs" "$@"
