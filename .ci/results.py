"""Reads what the steps of .ci/run leave behind.

count FOLDER                      prints "PASSED FAILED" over all .trx files
coverage FOLDER SOURCES PERCENT   prints the line coverage of SOURCES, and fails below PERCENT
package FOLDER                    fails unless the folder has one complete package with its symbols
"""
import glob
import os
import sys
import xml.etree.ElementTree as xml
import zipfile


def count(folder):
    passed = failed = 0
    for path in glob.glob(os.path.join(folder, "*.trx")):
        for counters in xml.parse(path).getroot().iterfind(".//{*}Counters"):
            passed += int(counters.get("passed", 0))
            failed += sum(int(counters.get(name, 0)) for name in ("failed", "error", "timeout", "aborted"))
    print(passed, failed)


def coverage(folder, sources, percent):
    """A line is covered when the tests of any target framework reach it."""
    hits = {}
    for path in glob.glob(os.path.join(folder, "*", "coverage.cobertura.xml")):
        report = xml.parse(path).getroot()
        roots = [source.text or "" for source in report.iter("source")]
        for part in report.iter("class"):
            candidates = [os.path.join(root, part.get("filename")) for root in roots]
            file = next((name for name in candidates if os.path.isfile(name)), None)
            if file is None:
                continue
            file = os.path.relpath(file, sources)
            if file.startswith((os.pardir, "obj" + os.sep)):
                continue
            lines = hits.setdefault(file, {})
            for line in part.iterfind("lines/line"):
                number = int(line.get("number"))
                lines[number] = lines.get(number, False) or int(line.get("hits")) > 0
    total = sum(len(lines) for lines in hits.values())
    if total == 0:
        sys.exit("No coverage was collected")
    covered = sum(sum(lines.values()) for lines in hits.values())
    for file, lines in sorted(hits.items()):
        missed = [str(number) for number, hit in sorted(lines.items()) if not hit]
        if missed:
            print(f"{100 * (1 - len(missed) / len(lines)):6.1f} %  {file}, not reached: {', '.join(missed)}")
    reached = 100 * covered / total
    print(f"Line coverage of {sources}: {reached:.2f} % ({covered} of {total} lines in {len(hits)} files)")
    if reached < float(percent):
        sys.exit(f"It must be at least {percent} %")


def package(folder):
    found = sorted(glob.glob(os.path.join(folder, "*.nupkg")))
    symbols = glob.glob(os.path.join(folder, "*.snupkg"))
    if len(found) != 1 or len(symbols) != 1:
        sys.exit(f"Expected one package and one symbol package, found {len(found)} and {len(symbols)}")
    names = set(zipfile.ZipFile(found[0]).namelist())
    expected = ["README.md", "icon.png"]
    expected += [f"lib/{framework}/Diplomacy.Core.{kind}" for framework in ("net8.0", "net10.0") for kind in ("dll", "xml")]
    missing = [name for name in expected if name not in names]
    if missing:
        sys.exit(f"The package lacks {', '.join(missing)}")
    print(f"{os.path.basename(found[0])}: {os.path.getsize(found[0])} bytes, {', '.join(expected)}")


if __name__ == "__main__":
    {"count": count, "coverage": coverage, "package": package}[sys.argv[1]](*sys.argv[2:])
