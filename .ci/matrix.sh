#!/usr/bin/env bash
# The tests under real cultures, in other time zones and without dynamic optimization: the results must be those of any
# other run. Takes as many runs as there are rows, so it is no part of .ci/run. Needs ICU (Debian: libicu72 or libicu-dev).
#
#   bash .ci/matrix.sh                                        all tests on .NET 10, with a tenth of their random cases
#   bash .ci/matrix.sh 'FullyQualifiedName~Diplomacy.Core.Tests.Time'     those of a filter
#   DIPLOMACY_CASES=1 bash .ci/matrix.sh                      with as many random cases as any other run
#
# Build first: dotnet build -c Release
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly filter=${1:-}
readonly tests=$PWD/tests/Diplomacy.Core.Tests/bin/Release/net10.0
readonly copy=$PWD/artifacts/matrix/Release/net10.0 # the names of the last two folders tell the tests where the library is
export DIPLOMACY_CASES=${DIPLOMACY_CASES:-0.1}
export DiffEngine_Disabled=true DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en

# The tests are built for invariant globalization, and the setting of the build is stronger than the variable.
rm -rf "$copy"
mkdir -p "$copy"
cp -r "$tests/." "$copy"
sed -i 's/"System.Globalization.Invariant": true/"System.Globalization.Invariant": false/' "$copy/Diplomacy.Core.Tests.runtimeconfig.json"

failed=0
run() {
  local name=$1 folder=$2 start=$SECONDS last
  shift 2
  last=$(env "$@" dotnet test "$folder/Diplomacy.Core.Tests.dll" ${filter:+--filter "$filter"} 2>&1 | tee "$copy/last.log" | grep -E '^(Passed|Failed)!' | tail -1) || true
  printf '%-28s %4d s  %s\n' "$name" $((SECONDS - start)) "${last:-no test ran}"
  [[ $last == Passed!* ]] || { failed=1; grep -E '^ +(Failed|Error Message)|CultureNotFound' -A 3 "$copy/last.log" | head -40 || true; }
}

run 'invariant' "$tests" LANG=C
run 'tr-TR' "$copy" LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8 DIPLOMACY_CULTURE=tr-TR
run 'ar-SA' "$copy" LANG=ar_SA.UTF-8 LC_ALL=ar_SA.UTF-8 DIPLOMACY_CULTURE=ar-SA
run 'th-TH' "$copy" LANG=th_TH.UTF-8 LC_ALL=th_TH.UTF-8 DIPLOMACY_CULTURE=th-TH
run 'TZ=Asia/Kolkata' "$tests" TZ=Asia/Kolkata
run 'TZ=America/St_Johns' "$tests" TZ=America/St_Johns
run 'DOTNET_TieredPGO=0' "$tests" DOTNET_TieredPGO=0
exit "$failed"
