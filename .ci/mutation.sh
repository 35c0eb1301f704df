#!/usr/bin/env bash
# Mutation tests of one folder of the library: changes its code in one place at a time, and runs the tests of that folder
# until one fails. Takes many minutes, so it is no part of .ci/run. docs/guide/robustness.md has the scores.
#
#   bash .ci/mutation.sh Time                  the report goes to artifacts/mutation/Time
#   bash .ci/mutation.sh Tracks Term.cs        one file of a folder alone
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../tests/Diplomacy.Core.Tests"

readonly folder=$1 files=${2:-'**'}
readonly results=$PWD/../../artifacts/mutation/$folder
export DIPLOMACY_CASES=${DIPLOMACY_CASES:-0.02}
export DiffEngine_Disabled=true DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en

# The tool takes the filter of tests from a file only.
mkdir -p "$results"
sed "s/Core\.Tests\.Time/Core.Tests.$folder/" stryker-config.json >"$results/config.json"
dotnet tool restore
dotnet stryker -f "$results/config.json" -m "$folder/$files" -O "$results"
