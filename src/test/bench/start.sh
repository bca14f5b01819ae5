#!/usr/bin/env bash
# Measures the start: from the command to the first answer with a cold and a warm store, the memory afterwards, and the size of the jar. Run after mvn package -DskipTests.
set -euo pipefail
cd "$(dirname "$0")/../../.."
jar=$(ls target/chain-atlas-*.jar | grep -v original | head -1)
data=$(mktemp -d)
port=18080
query='{"query":"{ companies(where: {name: {contains: \"荣信\"}}) { name chains { name zones { name targets { metric value } } } } }"}'

once() {
  local begin end pid
  begin=$(date +%s.%N)
  java -jar "$jar" --server.port=$port --atlas.engine.bolt-port=0 --atlas.engine.data="$data" >"$data.log" 2>&1 &
  pid=$!
  until curl -sf -o /dev/null -H 'Content-Type: application/json' -d "$query" "http://127.0.0.1:$port/graphql"; do
    kill -0 $pid 2>/dev/null || { cat "$data.log"; exit 1; }
    sleep 0.1
  done
  end=$(date +%s.%N)
  echo "$1: $(echo "$end - $begin" | bc) s to the first answer, $(awk '/VmRSS/ {print int($2 / 1024)}' /proc/$pid/status) MB resident"
  kill $pid
  wait $pid 2>/dev/null || true
}

once "cold store"
once "warm store"
echo "$(basename "$jar"): $(($(stat -c %s "$jar") / 1000000)) MB"
rm -rf "$data" "$data.log"
