#!/usr/bin/env bash
# Runs the built command-line tool on real Node 20, 22 and 24 over every example, and compares the reports byte for
# byte: whatever the Node, the time zone, the language and the working folder, the same inputs give the same report.
#
# The Node binaries come from npm into a temporary folder (Linux x64 and arm64).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

root=$PWD
versions=(20.20.2 22.23.3 24.21.0)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
nodePackage=node-linux-$(node -p process.arch)
differences=0

complain() {
  echo "DIFFERS: $*" >&2
  differences=$((differences + 1))
}

nodeOf() {
  echo "$scratch/node-$1/node_modules/$nodePackage/bin/node"
}

installNodes() {
  local version
  for version in "${versions[@]}"; do
    npm install --prefix "$scratch/node-$version" --no-save --no-package-lock --no-audit --no-fund --loglevel=error \
      "$nodePackage@$version" >"$scratch/npm.log" 2>&1 || { cat "$scratch/npm.log" >&2; return 1; }
    [ "$("$(nodeOf "$version")" --version)" = "v$version" ]
  done
}

# checkExample POLICY OUT VERSION FOLDER [NAME=VALUE…]: writes the report and the exit code into OUT.
checkExample() {
  local policy=$1 out=$2 version=$3 folder=$4 exit=0
  shift 4
  mkdir -p "$out" "$folder"
  (cd "$folder" && env "$@" "$(nodeOf "$version")" "$root/dist/cli/index.js" check --policy "$policy" --out "$out") \
    >"$out/stdout.txt" 2>"$out/stderr.txt" || exit=$?
  echo "$exit" >"$out/exit.txt"
}

# compareWith REFERENCE OUT NAME: exit code and report of two runs have to be equal.
compareWith() {
  local reference=$1 out=$2 name=$3
  cmp -s "$reference/exit.txt" "$out/exit.txt" ||
    complain "$name: exit $(cat "$out/exit.txt"), not $(cat "$reference/exit.txt")"
  cmp "$reference/report.json" "$out/report.json" >&2 || complain "$name: report.json"
}

checkOneExample() {
  local policy=$1 folder name reference version
  folder=$(dirname "$(dirname "$policy")")
  name=$(basename "$folder")/$(basename "$policy" .yml)
  reference=$scratch/out/$name/reference
  checkExample "$root/$policy" "$reference" 24.21.0 "$root" TZ=UTC LC_ALL=C
  case $(cat "$reference/exit.txt") in
    0 | 1) ;;
    *)
      cat "$reference/stderr.txt" >&2
      complain "$name: exit $(cat "$reference/exit.txt"); an example is evaluated, so 0 or 1"
      ;;
  esac
  for version in "${versions[@]}"; do
    checkExample "$root/$policy" "$scratch/out/$name/$version" "$version" "$root" TZ=America/St_Johns LC_ALL=C.UTF-8
    compareWith "$reference" "$scratch/out/$name/$version" "$name on Node $version"
    checkExample "$root/$policy" "$scratch/out/$name/$version-far" "$version" "$scratch/elsewhere" \
      TZ=Asia/Kathmandu LC_ALL=tr_TR.UTF-8 LANG=tr_TR.UTF-8
    compareWith "$reference" "$scratch/out/$name/$version-far" "$name on Node $version, elsewhere, TZ and language varied"
  done
  # The same policy, named as a person would who stands in the example's own folder.
  checkExample ".holdout/$(basename "$policy")" "$scratch/out/$name/inside" 20.20.2 "$root/$folder" TZ=UTC
  compareWith "$reference" "$scratch/out/$name/inside" "$name with a relative policy"
  echo "$name: exit $(cat "$reference/exit.txt"), $((2 * ${#versions[@]} + 2)) runs"
}

installNodes
expected=$(node -p 'require("./package.json").version')
for version in "${versions[@]}"; do
  found=$("$(nodeOf "$version")" dist/cli/index.js --version)
  [ "$found" = "$expected" ] || complain "--version on Node $version: $found, not $expected"
done

shopt -s nullglob
policies=(examples/*/.holdout/*.yml)
if [ ${#policies[@]} -eq 0 ]; then
  echo 'There is no examples/*/.holdout/*.yml: nothing was compared.' >&2
  exit 1
fi
for policy in "${policies[@]}"; do checkOneExample "$policy"; done

echo "${#policies[@]} examples on Node ${versions[*]}: $differences differences"
[ "$differences" -eq 0 ]
