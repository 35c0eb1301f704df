#!/usr/bin/python3
"""Starts the web consumer given as a command and asks it what it should and should not answer."""
import json
import re
import subprocess
import sys
import urllib.error
import urllib.request


def ask(base, query):
    try:
        with urllib.request.urlopen(f"{base}/assessment?{query}", timeout=30) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def main():
    server = subprocess.Popen(sys.argv[1:], stdout=subprocess.PIPE, text=True)
    try:
        base = next(m[1] for line in server.stdout if (m := re.search(r"Now listening on: (http://\S+)", line)))
        expected = [
            ("on=2023-04-24", 200, lambda body: json.loads(body)["channel"]),
            ("on=2023-04-24&level=1.5", 200, json.loads),
            ("on=2023-04-24&level=2", 404, lambda body: json.loads(body) == {"on": "2023-04-24", "level": "1.5"}),
            ("on=2023-04", 400, lambda body: "is not a day" in body),
            ("on=tomorrow", 400, lambda body: True),
            ("on=2023-04-24&level=2.5", 400, lambda body: True),
        ]
        for query, status, holds in expected:
            found, body = ask(base, query)
            if found != status or not holds(body):
                sys.exit(f"/assessment?{query}: expected {status}, found {found}: {body[:300]}")
            print(f"/assessment?{query}: {found}, {len(body)} characters")
    finally:
        server.terminate()
        server.wait(30)


if __name__ == "__main__":
    main()
