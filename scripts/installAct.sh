#!/usr/bin/env bash
# Installs act, which runs workflows on this machine, and prints where it lies. It is built from source, through Go's
# module proxy: act has no package in npm, and its releases lie on GitHub.
#
# It goes into GOBIN where that is set, else below the system's temporary folder, and is built once.
# Without Go, or where act cannot be had, it prints the reason instead, and the exit code is 69.
set -euo pipefail

version=v0.2.89

unavailable() {
  echo "$*"
  exit 69
}

findGo() {
  command -v go && return
  [ -x /usr/local/go/bin/go ] && echo /usr/local/go/bin/go
}

go=$(findGo) || unavailable 'Go is not installed.'
folder=${GOBIN:-${TMPDIR:-/tmp}/holdout-act-$(id -u)}
act=$folder/act
mkdir -p -m 700 "$folder"
# Others may write into the system's temporary folder: what is run from there has to be our own.
[ ! -L "$folder" ] && [ -O "$folder" ] || unavailable "The folder $folder belongs to someone else."
if ! [ -x "$act" ] || ! "$go" version -m "$act" | grep -F "github.com/nektos/act	$version	" >/dev/null; then
  echo "Building act $version, once: this takes a minute or two." >&2
  log=$(mktemp)
  trap 'rm -f "$log"' EXIT
  GOBIN=$folder GOFLAGS=-buildvcs=false "$go" install "github.com/nektos/act@$version" >"$log" 2>&1 ||
    unavailable "act $version cannot be built ($(tail -n 1 "$log"))."
fi
echo "$act"
