#!/usr/bin/env bash
# Measures how long the translation of an operation takes, known and unknown, and how long all the rest of a request but the database.
source "$(dirname "$0")/bench.sh"
run io.chainatlas.api.TranslateBench
