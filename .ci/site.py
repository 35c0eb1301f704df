"""Opens the documentation site in headless Chromium, from the file system as a reader may.

site.py SITE SCREENSHOTS   follows every link within the site on a narrow screen, searches, switches the theme, and keeps
                           pictures of five pages at two widths; fails on a link that leads nowhere, an error in the
                           console, a request that leaves the site, or a page wider than the screen

Speaks WebDriver to Debian's chromedriver with nothing but the standard library.
"""
import base64
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

NARROWEST = 360
WIDTHS = (1280, 390)
PICTURES = {
    "home": "index.html",
    "guide": "guide/tracks.html",
    "typology": "typologies/mcfaul-2023.html",
    "precedent": "precedents/haass-lavrov-2023.html",
    "reference": "api/Diplomacy.Core.Tracks.TrackRules.html",
}
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--force-color-profile=srgb",
)
ENTER, DOWN, UP = "\ue007", "\ue015", "\ue013"


class Browser:
    """One window."""

    def __init__(self, profile):
        self.driver = subprocess.Popen(["chromedriver", "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        line = next(line for line in self.driver.stdout if "started successfully on port" in line)
        self.address = f"http://127.0.0.1:{int(line.rstrip().rstrip('.').split()[-1])}"
        options = {"args": [*FLAGS, f"--user-data-dir={profile}"]}
        logs = {"browser": "ALL", "performance": "ALL"}
        session = self.call("POST", "/session", {"capabilities": {"alwaysMatch": {
            "browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": logs}}})
        self.session = f"/session/{session['sessionId']}"

    def call(self, method, path, body=None):
        request = urllib.request.Request(
            self.address + path, method=method, data=None if body is None else json.dumps(body).encode(),
            headers={"Content-Type": "application/json"})
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise RuntimeError(json.load(error)["value"]["message"]) from None

    def post(self, path, **body):
        return self.call("POST", self.session + path, body)

    def open(self, url):
        self.post("/url", url=url)

    def run(self, script, *args):
        return self.post("/execute/sync", script=script, args=args)

    def cdp(self, command, **parameters):
        return self.post("/goog/cdp/execute", cmd=command, params=parameters)

    def type(self, keys):
        """Presses keys where the focus is."""
        actions = [{"type": kind, "value": key} for key in keys for kind in ("keyDown", "keyUp")]
        self.post("/actions", actions=[{"type": "key", "id": "keyboard", "actions": actions}])

    def log(self, kind):
        return self.post("/se/log", type=kind)

    def screen(self, width, height=900):
        self.cdp("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def until(self, script, what):
        end = time.monotonic() + 10
        while not self.run(f"return {script}"):
            if time.monotonic() > end:
                raise RuntimeError(f"{what} did not happen")
            time.sleep(0.05)

    def close(self):
        try:
            self.call("DELETE", self.session)
        finally:
            self.driver.terminate()
            self.driver.wait()


def follow_links(browser, site):
    """Opens every page that a link leads to, on the narrowest screen, and looks at each anchor."""
    start = (site / "index.html").as_uri()
    root = site.as_uri() + "/"
    waiting, anchors, links, problems = [start], {}, set(), []
    browser.screen(NARROWEST)
    while waiting:
        url = waiting.pop()
        if url in anchors:
            continue
        if not pathlib.Path(urllib.parse.unquote(urllib.parse.urlsplit(url).path)).is_file():
            problems.append(f"{url[len(root):]} is no file")
            anchors[url] = set()
            continue
        browser.open(url)
        found, ids, width = browser.run(
            "return [[...document.querySelectorAll('a[href]')].map(a => a.href),"
            " [...document.querySelectorAll('[id]')].map(e => e.id), document.documentElement.scrollWidth]")
        if width > NARROWEST:
            problems.append(f"{url[len(root):]} is {width} px wide on a screen of {NARROWEST}")
        anchors[url] = set(ids)
        for link in set(found):
            if not link.startswith(root):
                if link.startswith("file:"):
                    problems.append(f"{url[len(root):]} leads out of the site: {link}")
                continue
            links.add((url, link))
            target = link.split("#")[0]
            if target.endswith(".html"):
                waiting.append(target)
            elif not pathlib.Path(urllib.parse.unquote(urllib.parse.urlsplit(target).path)).is_file():
                problems.append(f"{url[len(root):]} leads to no file: {link}")
    for url, link in sorted(links):
        target, _, anchor = link.partition("#")
        if anchor and target.endswith(".html") and urllib.parse.unquote(anchor) not in anchors.get(target, ()):
            problems.append(f"{url[len(root):]} leads to no anchor: {link[len(root):]}")
    written = {path.as_uri() for path in site.rglob("*.html")}
    problems += [f"{url[len(root):]} is reached by no link" for url in sorted(written - anchors.keys())]
    print(f"{len(anchors)} pages opened, {len(links)} links followed")
    return problems


def search(browser, site):
    """Finds a method and a word of the guide, with the keyboard alone."""
    browser.screen(1280)
    browser.open((site / "guide" / "tracks.html").as_uri())
    browser.type("/")
    browser.until("document.activeElement.type === 'search'", "the focus of the search")
    browser.type("trackrules.classify")
    browser.until("document.querySelectorAll('#results [role=option]').length > 0", "a result")
    first = browser.run("return document.querySelector('#results [aria-selected=true] b').textContent")
    assert first.startswith("TrackRules.Classify("), f"the first result is {first}"
    browser.type(DOWN + UP + ENTER)
    browser.until("location.hash.startsWith('#Classify') && location.pathname.endsWith('TrackRules.html')", "going to the result")

    browser.type("/")
    browser.until("document.activeElement.type === 'search'", "the focus of the search")
    browser.type("mcfaul")
    browser.until("[...document.querySelectorAll('#results a')].some(a => a.href.endsWith('typologies/mcfaul-2023.html'))", "finding a typology")
    browser.type("zzqx")
    browser.until("document.querySelector('#results .none') !== null", "saying that nothing is found")


def switch_theme(browser, site):
    """The other theme is drawn, and remembered on the next page."""
    paper = "return getComputedStyle(document.body).backgroundColor"
    browser.open((site / "index.html").as_uri())
    before = browser.run(paper)
    browser.run("document.querySelector('.theme').click()")
    assert browser.run(paper) != before, "the theme did not change"
    browser.open((site / "changelog.html").as_uri())
    assert browser.run(paper) != before, "the theme was forgotten"
    browser.run("document.querySelector('.theme').click()")


def take_pictures(browser, site, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for theme in ("light", "dark"):
        browser.cdp("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": theme}])
        for name, path in PICTURES.items():
            for width in WIDTHS:
                browser.screen(width)
                browser.open((site / path).as_uri())
                browser.run("localStorage.clear(); delete document.documentElement.dataset.theme")
                picture = browser.cdp("Page.captureScreenshot", format="png")
                file = folder / f"{name}-{width}{'' if theme == 'light' else '-dark'}.png"
                file.write_bytes(base64.b64decode(picture["data"]))


def complaints(browser):
    """What the console and the network of the browser hold against the site."""
    for entry in browser.log("browser"):
        yield f"in the console: {entry['message']}"
    for entry in browser.log("performance"):
        message = json.loads(entry["message"])["message"]
        url = message["params"].get("request", {}).get("url", "") if message["method"] == "Network.requestWillBeSent" else ""
        if url.startswith(("http:", "https:", "ws:", "wss:")):
            yield f"a request leaves the site: {url}"


def main(site, folder):
    site, folder = pathlib.Path(site).resolve(), pathlib.Path(folder)
    with tempfile.TemporaryDirectory() as profile:
        browser = Browser(profile)
        try:
            problems = follow_links(browser, site)
            search(browser, site)
            switch_theme(browser, site)
            take_pictures(browser, site, folder)
            problems += complaints(browser)
        finally:
            browser.close()
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problems; pictures in {os.path.relpath(folder)}")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
