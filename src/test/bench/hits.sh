#!/usr/bin/env bash
# Prints the database hits of the known questions on a synthetic graph of 200,000 companies (COMPANIES=5000 for a smaller one), beside those of statements written by hand. With an operation as argument: its statements and their plans.
source "$(dirname "$0")/bench.sh"
run io.chainatlas.bench.HitsBench "$graph" "$companies" "$@"
