#!/usr/bin/env bash
# Every reason that the ledger can give has a fixture that produces it: tests/ledger/reasons.json.
exec node "$SRC_DIR/tests/ledger/reasons.mjs"
