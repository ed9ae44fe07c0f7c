#!/usr/bin/env bash
# Puts today's Jupyter into a virtual environment of the project: `bash test/jupyter/install.sh`. Files of
# further requirements may follow. What is there already, and of these versions, is left as it is.
set -euo pipefail
root="$(cd "$(dirname "$0")/../.." && pwd)"
environment="$root/node_modules/.cache/serapan/python"

for requirements in "$root/test/jupyter/requirements.txt" "$@"; do
  # The copy that is laid down at the end says which versions are there; the tests ask it.
  laid="$environment/$(basename "$(dirname "$requirements")")-requirements.txt"
  if cmp -s "$requirements" "$laid"; then continue; fi
  if [[ ! -x "$environment/bin/pip" ]]; then python3 -m venv --clear "$environment"; fi
  "$environment/bin/python" -m pip install --quiet --disable-pip-version-check -r "$requirements"
  cp "$requirements" "$laid"
done
