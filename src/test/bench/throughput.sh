#!/usr/bin/env bash
# Compares requests a second of a nested question over HTTP with the plain driver's over Bolt, on the synthetic graph: first with the embedded engine, then with a second program that has its graph elsewhere.
source "$(dirname "$0")/bench.sh"
seconds=${SECONDS_OF_A_ROUND:-5}
port=${PORT:-18110}
bolt=$((port + 1))
started=()
trap 'kill "${started[@]}" 2>/dev/null || true' EXIT

# The graph is made, if it is not there yet, by asking it something.
run io.chainatlas.bench.HitsBench "$graph" "$companies" "{ version }" >"$graph.log"

start() {
  java -Xmx1g -XX:+UseParallelGC -jar "$jar" --atlas.seed.folders= --atlas.limits.concurrent=64 "$@" >>"$graph.log" 2>&1 &
  started+=($!)
}

answering() {
  until curl -sf -o /dev/null -H 'Content-Type: application/json' -d '{"query":"{ version }"}' "http://127.0.0.1:$1/graphql"; do
    kill -0 "${started[-1]}" 2>/dev/null || { cat "$graph.log"; exit 1; }
    sleep 0.2
  done
}

start --server.port="$port" --atlas.engine.data="$graph" --atlas.engine.bolt-port="$bolt" --atlas.engine.page-cache=512m
answering "$port"
password=$(cat "$graph/password")
echo "with the embedded engine (aim: 1.00)"
run io.chainatlas.bench.ThroughputBench "http://127.0.0.1:$port/graphql" "bolt://127.0.0.1:$bolt" "$password" "$companies" "$seconds"

start --server.port=$((port + 2)) --spring.neo4j.uri="bolt://127.0.0.1:$bolt" --spring.neo4j.authentication.username=neo4j --spring.neo4j.authentication.password="$password"
answering $((port + 2))
echo "with the graph in another process (aim: 0.67)"
run io.chainatlas.bench.ThroughputBench "http://127.0.0.1:$((port + 2))/graphql" "bolt://127.0.0.1:$bolt" "$password" "$companies" "$seconds"
