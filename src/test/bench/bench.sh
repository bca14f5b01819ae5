# Shared by the benches, which source it: the class path of the program and its tests, and the folder of the synthetic graph. Needs mvn package -DskipTests before.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
jar=$(ls target/chain-atlas-*.jar | grep -v original | head -1)
unpacked=target/bench/program
if [ ! "$unpacked/unpacked" -nt "$jar" ]; then
  rm -rf "$unpacked"
  mkdir -p "$unpacked"
  (cd "$unpacked" && "${JAVA_HOME:+$JAVA_HOME/bin/}jar" xf "../../../$jar" && touch unpacked)
fi
companies=${COMPANIES:-200000}
graph=target/bench/graph-$companies
mkdir -p "$graph"

run() {
  java -Xmx2g --add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/java.io=ALL-UNNAMED --add-opens=java.base/sun.nio.ch=ALL-UNNAMED \
    -cp "target/test-classes:$unpacked/BOOT-INF/classes:$unpacked/BOOT-INF/lib/*" "$@"
}
