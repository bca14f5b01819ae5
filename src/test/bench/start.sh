#!/usr/bin/env bash
# Measures the start: from the command to the first GraphQL answer, with a cold store (the whole seed is imported) and a warm one, for both ways to start the program; the processor time that
# takes, which says more than the clock where other programs run beside it; the memory resident afterwards; and the size of the jar. Each figure is the median of the runs.
# Run it after mvn package -DskipTests, as  src/test/bench/start.sh [number of runs, 3 if not given]
set -euo pipefail
cd "$(dirname "$0")/../../.."
runs=${1:-3}
jar=$(ls target/chain-atlas-*.jar | head -1)
port=18109
query='{"query":"{ companies(where: {name: {contains: \"荣信\"}}) { name chains { name zones { name targets { metric value } } } } }"}'
ticks=$(getconf CLK_TCK)
data=$(mktemp -d)
trap 'rm -rf "$data" "$data".*' EXIT

start() {
  local options="--server.port=$port --atlas.engine.bolt-port=0 --atlas.engine.data=$data"
  case $1 in
    jar) exec java -jar "$jar" $options ;;
    mvn) exec mvn -q spring-boot:run -Dspring-boot.run.arguments="$options" ;;
  esac
}

# Starts in the given way and appends "<seconds> <processor seconds> <megabytes>" to a file, which the store's state names.
once() {
  local begin end program java
  begin=$(date +%s.%N)
  start "$1" >"$data.log" 2>&1 &
  program=$!
  until curl -sf -o /dev/null -H 'Content-Type: application/json' -d "$query" "http://127.0.0.1:$port/graphql"; do
    kill -0 $program 2>/dev/null || { cat "$data.log"; exit 1; }
    sleep 0.1
  done
  end=$(date +%s.%N)
  # Maven starts the program as a process of its own. Its arguments name the folder, and the last process to do so is the program.
  java=$(pgrep -f -- "^[^ ]*java .*--atlas.engine.data=$data( |$)" | tail -1)
  awk -v begin="$begin" -v end="$end" -v ticks="$ticks" -v memory="$(awk '/VmRSS/ {print $2}' "/proc/$java/status")" \
    '{printf "%.1f %.1f %d\n", end - begin, ($14 + $15) / ticks, memory / 1024}' "/proc/$java/stat" >>"$data.$1.$2"
  kill "$java"
  wait $program 2>/dev/null || true
}

median() { cut -d' ' -f"$1" "$2" | sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }

for _ in $(seq "$runs"); do
  for way in mvn jar; do
    rm -rf "$data"
    once $way cold
    once $way warm
  done
done
echo "median of $runs runs on $(nproc) processors, $(java -version 2>&1 | head -1), load average $(cut -d' ' -f1-3 /proc/loadavg)"
for way in mvn jar; do
  for state in cold warm; do
    file=$data.$way.$state
    echo "$way, $state store: $(median 1 "$file") s to the first answer, $(median 2 "$file") s of processor time, $(median 3 "$file") MB resident"
  done
done
echo "$(basename "$jar"): $(($(stat -c %s "$jar") / 1000000)) MB"
