#!/usr/bin/python3
"""Checks the published JSON Schema of dossiers against files whose verdict is known.

valid    the schema accepts them
invalid  the schema refuses them
unsound  only the reader sees what is wrong, so the schema may accept them; many are not even JSON

A unit test checks that the reader accepts the valid ones and no others, and says why. Precedents and samples
are valid too. Exits with 1 on any disagreement.
"""
import json
import sys
from pathlib import Path

import jsonschema

ROOT = Path(__file__).resolve().parent.parent
SCHEMA = ROOT / "docs/schema/dossier-1.schema.json"
CORPUS = ROOT / "tests/Diplomacy.Core.Tests/Dossiers/Corpus"
PUBLISHED = ["src/Diplomacy.Core/Precedents/Data", "docs/samples"]


def load(file):
    """The value in a file, or None where it is not JSON in UTF-8."""
    try:
        return json.loads(file.read_bytes().decode("utf-8"))
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError):
        return None


def main():
    schema = load(SCHEMA)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    disagreements = 0

    def check(name, files, expected):
        nonlocal disagreements
        accepted = unreadable = 0
        for file in files:
            value = load(file)
            error = None if value is None else jsonschema.exceptions.best_match(validator.iter_errors(value))
            is_accepted = value is not None and error is None
            accepted += is_accepted
            unreadable += value is None
            if expected is None or (is_accepted == expected and (expected or value is not None)):
                continue
            disagreements += 1
            reason = "is not JSON" if value is None else f"{error.json_path}: {error.message[:200]}" if error else "is accepted"
            print(f"{file.relative_to(ROOT)}: {reason}")
        print(f"{name}: {len(files)} files, {accepted} accepted by the schema, {unreadable} not JSON")
        return len(files)

    for name, expected in (("valid", True), ("invalid", False), ("unsound", None)):
        if not check(name, sorted((CORPUS / name).glob("*.json")), expected):
            print(f"{name}: no files")
            disagreements += 1
    for folder in PUBLISHED:
        check(folder, sorted((ROOT / folder).glob("*.dossier.json")), True)

    print(f"{disagreements} disagreements")
    return 1 if disagreements else 0


if __name__ == "__main__":
    sys.exit(main())
