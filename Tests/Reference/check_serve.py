#!/usr/bin/env python3
"""Uses the page of `studio serve` as a person would, in Chromium: browses, locks, varies, keeps, chooses, mixes, adds up,
draws by pointer, finger and keyboard, drops pictures, kills the server at once, starts it again, and finds everything, at
400, 1280 and 2560 pixels; plots to virtual machines, draws batches, trains; and asks as nobody should. Leaves screenshots
to look at.

    pip install playwright
    Tests/Reference/check_serve.py [--studio .build/release/studio] [--out FOLDER]

It needs /usr/bin/chromium. A person runs it, and looks at the pictures.
"""
import argparse
import atexit
import json
import os
import math
import pathlib
import re
import resource
import signal
import socket
import subprocess
import tempfile
import threading
import time
import urllib.request

from playwright.sync_api import expect, sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]

# Names, roles, contrast and sizes, as far as a page can tell by itself.
AUDIT = r"""() => {
  const faults = [];
  const shown = element => element.checkVisibility({ checkVisibilityCSS: true }) && element.getBoundingClientRect().width > 1;
  const name = element => element.ariaLabel || element.getAttribute("aria-label")
    || (element.getAttribute("aria-labelledby") || "").split(" ").map(id => document.getElementById(id)?.textContent).join(" ").trim()
    || [...(element.labels || [])].map(label => label.textContent).join(" ").trim() || element.textContent.trim();
  for (const element of document.querySelectorAll("button, input, select, textarea, a[href], [role=tab]"))
    if (shown(element) && !name(element)) faults.push(`no name: ${element.outerHTML.slice(0, 120)}`);
  const ids = [...document.querySelectorAll("[id]")].map(element => element.id);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push(`twice: #${id}`);
  for (const attribute of ["aria-controls", "aria-labelledby", "aria-describedby", "for"])
    for (const element of document.querySelectorAll(`[${attribute}]`))
      for (const id of element.getAttribute(attribute).split(" ")) if (!document.getElementById(id)) faults.push(`${attribute}=${id} leads nowhere`);
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgb = colour => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
  const light = ([r, g, b]) => { const f = v => { v /= 255; return v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; }; return .2126 * f(r) + .7152 * f(g) + .0722 * f(b); };
  const behind = element => { for (let e = element; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor); if (c[3] === 255) return c; } return [255, 255, 255, 255]; };
  const seen = new Set();
  for (const element of document.querySelectorAll("body *")) {
    const text = [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim());
    if (!text || !shown(element) || element.disabled || element.closest(":disabled")) continue;
    const [a, b] = [light(rgb(getComputedStyle(element).color)), light(behind(element))];
    const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    const key = `${element.tagName}.${element.className} ${ratio.toFixed(2)}`;
    if (ratio < 4.5 && !seen.has(key)) { seen.add(key); faults.push(`contrast ${key}: ${element.textContent.slice(0, 40)}`); }
  }
  if (document.scrollingElement.scrollWidth > innerWidth) faults.push(`wider than the window: ${document.scrollingElement.scrollWidth} > ${innerWidth}`);
  for (const element of document.querySelectorAll("button, select, h1, h2, h3"))
    if (shown(element) && element.scrollWidth > element.clientWidth + 1 && element.clientWidth) faults.push(`cut: ${element.outerHTML.slice(0, 100)}`);
  return faults;
}"""


class Studio:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.start()
        # Where a check fails, none is left behind.
        atexit.register(lambda: self.process.poll() is None and self.kill())

    def request(self, method, path, body=None):
        """What a script asks, with the token of the address."""
        base, token = self.address.split("/?token=")
        request = urllib.request.Request(base + path, method=method, data=None if body is None else json.dumps(body).encode(), headers={
            "Authorization": f"Bearer {token}", "Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)

    def start(self):
        self.begun = time.monotonic()
        self.process = subprocess.Popen(
            [self.program, "serve", self.folder, "--no-open"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.address = self.process.stdout.readline().strip()
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+/\?token=[0-9a-f]{64}", self.address), self.address
        self.started = time.monotonic() - self.begun

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


def handle_on(page, index):
    return page.locator(f'.card[data-index="{index}"] .seed').get_attribute("title")


def audit(page, what, faults):
    faults += [f"{what}: {fault}" for fault in page.evaluate(AUDIT)]


def points_of(d):
    """The points that path data passes through."""
    points = []
    for kind, numbers in re.findall(r"([MLC])([^MLCh]*)", d):
        values = [float(number) for number in numbers.split()]
        points.append(tuple(values[-2:]))
    return points


def by_command(program, command, folder):
    """What the command line of a drawing draws."""
    return json.loads(subprocess.run(
        ["sh", "-c", command.replace("studio ", f"{program} ", 1)], cwd=folder, capture_output=True, text=True, check=True).stdout)


def check_against_command(page, program):
    line = by_command(program, page.locator("#command").inner_text(), ROOT)
    shown = page.locator("#sheet path").evaluate_all("paths => paths.map(path => path.getAttribute('d'))")
    drawn = [[p for i, p in enumerate(stroke) if not i or p != stroke[i - 1]] for stroke in (list(zip(*stroke)) for stroke in line["drawing"])]
    assert [points_of(d) for d in shown] == drawn, (shown, drawn)
    return line


def rest(page, box):
    """Waits until everything in it is drawn."""
    expect(page.locator(f"{box} .card.stale")).to_have_count(0, timeout=120_000)
    expect(page.locator(f"{box} .card .blank")).to_have_count(0, timeout=120_000)


def open_settings(page, is_open=True):
    if page.locator("#temperature").is_visible() != is_open:
        page.locator("#controls > summary").click()


def open_tray(page):
    if not page.locator("#mix").is_visible():
        page.locator("#tray > summary").click()


def mix(page, name, width, out, faults):
    """Two drawings mixed, four mixed, three added; the best of several; along an axis."""
    open_tray(page)
    if width > 800:
        for card, slot in [(0, 0), (1, 1)]:
            page.drag_and_drop(f'.card[data-index="{card}"] .open', f"#mix-slots .slot >> nth={slot}")
    else:
        for card in range(2):
            page.locator(f'.card[data-index="{card}"] .open').focus()
            page.keyboard.press("x")
    expect(page.locator("#mix-slots .slot.full")).to_have_count(2)
    names = [page.locator(f'.card[data-index="{card}"] .seed').get_attribute("title") for card in range(2)]
    page.locator("#mix").click()
    expect(page.locator("#what")).to_have_text("Mixture")
    rest(page, "#gallery")
    columns = 5 if width < 600 else 7
    expect(page.locator("#gallery .card")).to_have_count(columns)
    assert [page.locator(f'.card[data-index="{card}"] .seed').get_attribute("title") for card in (0, columns - 1)] == names
    page.locator("#undo").click()
    expect(page.locator("#what")).not_to_have_text("Mixture")
    rest(page, "#gallery")
    for card in range(2, 4):
        page.locator(f'.card[data-index="{card}"] .open').focus()
        page.keyboard.press("x")
    for card in range(3):
        page.locator(f'.card[data-index="{card}"] .open').focus()
        page.keyboard.press("s")
    open_tray(page)
    page.locator("#mix").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#what")).to_have_text("Mixture")
    rest(page, "#gallery")
    expect(page.locator("#gallery .card")).to_have_count(columns * columns)
    page.screenshot(path=out / f"{name}-mixture.png")
    audit(page, f"{name} mixture", faults)
    page.locator(f'.card[data-index="{columns + 1}"] .open').focus()
    page.keyboard.press("Enter")
    expect(page.locator("#close-up")).to_be_visible()
    check_against_command(page, page.studio)
    page.keyboard.press("Escape")
    open_tray(page)
    page.locator("#sum").click()
    expect(page.locator("#what")).to_have_text("Sum")
    rest(page, "#gallery")
    page.screenshot(path=out / f"{name}-sum.png")
    audit(page, f"{name} sum", faults)
    open_tray(page)
    page.locator("#tray-clear").click()
    expect(page.locator(".slot.full")).to_have_count(0)
    page.locator("#tray > summary").click()
    page.locator("#leave").click()
    expect(page.locator("#leave")).to_be_hidden()
    rest(page, "#gallery")

    open_settings(page)
    page.locator("#choosing > summary").click()
    page.locator("#choose-by").select_option("most-strokes")
    page.locator("#choose-of").fill("3")
    expect(page.locator("#how")).to_have_text(re.compile("best of 3 by most-strokes"))
    rest(page, "#gallery")
    page.locator("#choose-of").fill("1")
    expect(page.locator("#how")).not_to_have_text(re.compile("best of"))
    page.locator("#moving > summary").click()
    page.locator("#axis-1").fill("1")
    expect(page.locator("#axis-1-value")).to_have_text("1.0")
    expect(page.locator('.card[data-index="0"] .seed')).to_have_attribute("title", re.compile(r"axis\(1\)"), timeout=120_000)
    rest(page, "#gallery")
    page.screenshot(path=out / f"{name}-axes.png")
    audit(page, f"{name} axes", faults)
    page.locator("#axes-clear").click()
    expect(page.locator("#how")).not_to_have_text(re.compile("axes"))
    page.locator("#moving > summary").click()
    page.locator("#choosing > summary").click()
    open_settings(page, width >= 832)
    rest(page, "#gallery")


def draw(page, name, width, folder, out, faults):
    """A head by pointer or finger, a line in it by keyboard; endings, what the network saw, and the drawing saved."""
    page.locator("#tab-draw").click()
    expect(page.locator("#pad-hint")).to_be_visible()
    page.screenshot(path=out / f"{name}-draw-empty.png")
    audit(page, f"{name} draw, empty", faults)
    page.locator("#pad").scroll_into_view_if_needed()
    box = page.locator("#pad").bounding_box()
    head = [(box["x"] + box["width"] * (0.5 + 0.3 * math.cos(t / 5)), box["y"] + box["height"] * (0.4 - 0.28 * math.sin(t / 5))) for t in range(32)]
    if width < 600:
        touch = page.context.new_cdp_session(page)
        scroll = page.evaluate("scrollY")
        for index, (x, y) in enumerate(head):
            touch.send("Input.dispatchTouchEvent", {"type": "touchMove" if index else "touchStart", "touchPoints": [{"x": x, "y": y}]})
        touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
        # A finger on the sheet draws, and moves no page.
        assert page.evaluate("scrollY") == scroll
    else:
        page.mouse.move(*head[0])
        page.mouse.down()
        for x, y in head[1:]:
            page.mouse.move(x, y)
        page.mouse.up()
    expect(page.locator("#strokes path")).to_have_count(1)
    expect(page.locator("#endings .card")).to_have_count(12, timeout=120_000)
    page.locator("#pad").focus()
    for key in ["ArrowLeft"] * 3 + ["ArrowUp"] * 4 + [" "] + ["ArrowRight"] * 3 + ["Shift+ArrowDown"] * 6 + [" "]:
        page.keyboard.press(key)
    expect(page.locator("#strokes path")).to_have_count(2)
    page.keyboard.press("Control+z")
    expect(page.locator("#strokes path")).to_have_count(1)
    page.keyboard.press("Control+Shift+z")
    expect(page.locator("#strokes path")).to_have_count(2)
    page.locator("#stroke-clear").click()
    expect(page.locator("#strokes path")).to_have_count(0)
    page.locator("#stroke-undo").click()
    expect(page.locator("#strokes path")).to_have_count(2)
    expect(page.locator("#draw-state")).to_have_text("12 endings", timeout=120_000)
    rest(page, "#endings")
    assert page.locator("#endings .card").first.locator("path.given").count() == 2
    page.screenshot(path=out / f"{name}-draw.png", full_page=width < 600)
    audit(page, f"{name} draw", faults)
    before = page.locator("#endings .card .seed").first.inner_text()
    page.locator("#other-endings").click()
    expect(page.locator("#endings .card .seed").first).not_to_have_text(before)
    expect(page.locator("#draw-state")).to_have_text("12 endings", timeout=120_000)
    rest(page, "#endings")
    page.locator("#endings .card [data-act=keep]").nth(1).click()
    expect(page.locator("#favourite-count")).to_have_text("2")
    page.locator("#endings .card .open").nth(1).click()
    expect(page.locator("#close-up")).to_be_visible()
    line = check_against_command(page, page.studio)
    assert "after(" in line["handle"]
    page.wait_for_timeout(4500)
    page.screenshot(path=out / f"{name}-ending.png")
    audit(page, f"{name} ending", faults)
    page.locator("#shut").click()
    page.locator("#draw-temperature").focus()
    page.keyboard.press("Home")
    page.locator("#draw-source").select_option("drawing")
    page.locator("#goes-on").check()
    page.locator("#seen-show").click()
    expect(page.locator("#draw-state")).to_have_text("12 drawings of what it saw", timeout=120_000)
    rest(page, "#endings")
    page.screenshot(path=out / f"{name}-seen.png", full_page=width < 600)
    audit(page, f"{name} seen", faults)
    page.locator("#endings-show").click()
    page.locator("#sketch-word").fill("my owl")
    page.locator("#sketch-save").click()
    expect(page.locator("#sketch-state")).to_have_text("Saved as line 1 of drawings.ndjson")
    saved = json.loads((pathlib.Path(folder) / "drawings.ndjson").read_text())
    assert saved["word"] == "my owl" and len(saved["drawing"]) == 2, saved
    expect(page.locator("#sketches .card")).to_have_count(1)
    expect(page.locator("#draw-state")).to_have_text("12 endings", timeout=120_000)
    page.locator("#tab-browse").click()


DROP = """([name, text]) => {
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], name));
  for (const type of ["dragenter", "dragover"]) document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
  const isShown = !document.getElementById("drop").hidden;
  document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer }));
  return isShown;
}"""


def drop(page, name, program, folder, out, faults):
    """Pictures of ours say what they are, others that they are none."""
    folder = pathlib.Path(folder)
    subprocess.run([program, "sample", "owl", "--count", "4", "--seed", "3", "--out", "owls.svg"], cwd=folder, check=True, capture_output=True)
    assert page.evaluate(DROP, ["owls.svg", (folder / "owls.svg").read_text()])
    expect(page.locator("#what")).to_have_text("From a picture", timeout=60_000)
    rest(page, "#gallery")
    expect(page.locator("#gallery .card")).to_have_count(4)
    page.screenshot(path=out / f"{name}-dropped.png")
    audit(page, f"{name} dropped", faults)
    page.evaluate(DROP, ["notes.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"])
    expect(page.locator("#trouble")).to_contain_text("carries no recipe")
    page.once("dialog", lambda dialog: dialog.accept())
    page.locator("#picture-file").set_input_files(folder / "by-command.svg")
    expect(page.locator("#scene-text")).to_have_value(re.compile("Coloured chalk"), timeout=60_000)
    expect(page.locator("#scene-name")).to_have_value("by-command.json")
    expect(page.locator("#scene-picture.stale")).to_have_count(0, timeout=60_000)
    expect(page.locator("#scene-problems")).to_be_hidden()
    page.locator("#tab-browse").click()
    page.locator("#leave").click()


def run(browser, program, width, height, scheme, out, faults):
    name = f"{width}-{scheme}"
    with tempfile.TemporaryDirectory() as folder:
        studio = Studio(program, folder)
        context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme, has_touch=width < 600)
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        page = context.new_page()
        page.studio = program
        page.on("pageerror", lambda error: faults.append(f"{name}: {error}"))
        page.on("console", lambda message: message.type == "error" and not re.search("401|422|ERR_CONNECTION_REFUSED", message.text) and faults.append(f"{name}: {message.text}"))
        page.goto(studio.address)
        assert "token" not in page.url, page.url
        page.wait_for_selector("#gallery .card svg path")
        print(f"{name}: address after {studio.started:.2f} s, first picture after {time.monotonic() - studio.begun:.2f} s")
        cards = page.locator("#gallery .card svg")
        expect(page.locator("#gallery .card .blank")).to_have_count(0, timeout=120_000)
        page.screenshot(path=out / f"{name}-browse.png")
        audit(page, f"{name} browse", faults)
        seen = [handle_on(page, index) for index in range(4)]

        # By keyboard alone: the second picture is locked, the third kept.
        page.locator("#gallery .card .open").first.focus()
        page.keyboard.press("ArrowRight")
        page.keyboard.press("l")
        expect(page.locator("#locked .card")).to_have_count(1)
        page.keyboard.press("ArrowRight")
        page.keyboard.press("k")
        expect(page.locator("#favourite-count")).to_have_text("1")

        # A slider changes what is on screen, and neither seeds nor what is locked.
        if not page.locator("#temperature").is_visible():
            page.locator("#controls > summary").click()
        began = time.monotonic()
        before = page.locator('.card[data-index="0"] svg').inner_html()
        page.locator("#temperature").focus()
        page.keyboard.press("ArrowRight")
        expect(page.locator('.card[data-index="0"] .seed')).to_have_attribute("title", seen[0].replace("τ 0.4,", "τ 0.45,"), timeout=120_000)
        expect(page.locator("#gallery .card.stale")).to_have_count(0, timeout=120_000)
        if width < 832:
            page.locator("#controls > summary").click()
        print(f"{name}: {cards.count()} pictures anew {1000 * (time.monotonic() - began):.0f} ms after the slider moved")
        assert page.locator('.card[data-index="0"] svg').inner_html() != before
        assert handle_on(page, 0) == seen[0].replace("τ 0.4,", "τ 0.45,"), handle_on(page, 0)
        assert page.locator("#locked .seed").get_attribute("title") == seen[1]

        # Variations of the third, and back by undo and redo.
        page.locator('.card[data-index="2"] .open').click()
        expect(page.locator("#close-up")).to_be_visible()
        page.wait_for_selector("#latent-picture svg")
        page.wait_for_timeout(4500)
        page.screenshot(path=out / f"{name}-close-up.png")
        audit(page, f"{name} close up", faults)
        command = page.locator("#command").inner_text()
        page.locator("#copy").click()
        assert page.evaluate("navigator.clipboard.readText()") == command
        check_against_command(page, program)
        for kind in ["svg", "png", "gcode"]:
            with page.expect_download(timeout=120_000) as download:
                page.locator(f"[data-format={kind}]").click()
            assert pathlib.Path(download.value.path()).stat().st_size > 500
        page.locator("#vary").click()
        expect(page.locator("#what")).to_have_text("Variations")
        expect(page.locator('.card[data-index="0"] .seed')).to_have_attribute("title", re.compile("near"), timeout=60_000)
        expect(page.locator("#gallery .card .blank")).to_have_count(0, timeout=120_000)
        page.screenshot(path=out / f"{name}-variations.png")
        audit(page, f"{name} variations", faults)
        page.locator("#undo").click()
        expect(page.locator("#what")).not_to_have_text("Variations")
        page.locator("#redo").click()
        expect(page.locator("#what")).to_have_text("Variations")
        expect(page.locator('.card[data-index="0"] .seed')).to_have_attribute("title", re.compile("near"), timeout=60_000)
        varied = handle_on(page, 0)

        # What is kept gets stars and a note.
        page.locator("#tab-favourites").click()
        page.locator("#kept .stars label").nth(3).click()
        page.locator("#kept textarea").fill("That one for the hall")
        page.locator("#kept textarea").blur()
        expect(page.locator("#kept .stars label.on")).to_have_count(4)
        page.wait_for_timeout(300)
        page.screenshot(path=out / f"{name}-favourites.png")
        audit(page, f"{name} favourites", faults)

        # A scene of it, in another style, with a mistake that is shown at its place and mended; what is saved is what the
        # command line renders.
        page.locator("#tab-compose").click()
        page.locator("#scene-new option[value=favourites]").wait_for(state="attached")
        page.once("dialog", lambda dialog: dialog.accept())
        page.locator("#scene-new").select_option("favourites")
        expect(page.locator("#scene-name")).to_have_value("favourites.json")
        page.locator("#scene-style").select_option("chalkboard")
        good = page.locator("#scene-text").input_value()
        page.locator("#scene-text").fill(good.replace('"version"', '"versoin"'))
        expect(page.locator("#scene-problems button").first).to_be_visible(timeout=60_000)
        page.screenshot(path=out / f"{name}-mistake.png")
        page.locator("#scene-problems button").first.click()
        page.locator("#scene-text").fill(good)
        expect(page.locator("#scene-problems")).to_be_hidden(timeout=60_000)
        expect(page.locator("#scene-picture.stale")).to_have_count(0, timeout=60_000)
        page.locator("#scene-save").click()
        expect(page.locator("#scene-state")).to_have_text("Saved")
        assert (pathlib.Path(folder) / "favourites.json").read_text() == good
        with page.expect_download(timeout=120_000) as download:
            page.locator("[data-scene-format=svg]").click()
        subprocess.run([program, "render", "favourites.json", "--out", "by-command.svg"], cwd=folder, check=True, capture_output=True)
        assert pathlib.Path(download.value.path()).read_bytes() == (pathlib.Path(folder) / "by-command.svg").read_bytes()
        page.wait_for_timeout(300)
        page.screenshot(path=out / f"{name}-compose.png")
        audit(page, f"{name} compose", faults)
        page.locator("#tab-browse").click()
        page.locator("#leave").click()
        expect(page.locator("#leave")).to_be_hidden()
        rest(page, "#gallery")
        mix(page, name, width, out, faults)
        draw(page, name, width, folder, out, faults)
        drop(page, name, program, folder, out, faults)
        page.locator('.card[data-index="2"] .open').focus()
        page.keyboard.press("v")
        expect(page.locator("#what")).to_have_text("Variations")
        expect(page.locator('.card[data-index="0"] .seed')).to_have_attribute("title", re.compile("near"), timeout=60_000)
        rest(page, "#gallery")
        varied = handle_on(page, 0)
        page.locator("#tab-history").click()
        page.wait_for_timeout(300)
        page.screenshot(path=out / f"{name}-history.png")
        audit(page, f"{name} history", faults)
        page.locator("#tab-browse").click()

        # Killed, started again: everything is there.
        studio.kill()
        studio.start()
        page.goto(studio.address)
        expect(page.locator("#what")).to_have_text("Variations")
        expect(page.locator('.card[data-index="0"] .seed')).to_have_attribute("title", varied, timeout=60_000)
        expect(page.locator("#locked .card")).to_have_count(1)
        assert page.locator("#locked .seed").get_attribute("title") == seen[1]
        page.locator("#tab-compose").click()
        expect(page.locator("#scene-text")).to_have_value(re.compile("Coloured chalk"))
        assert page.locator("#scene-name").input_value() == "by-command.json"
        page.locator("#tab-draw").click()
        expect(page.locator("#strokes path")).to_have_count(2)
        expect(page.locator("#endings .card")).to_have_count(12, timeout=120_000)
        assert page.locator("#draw-temperature").input_value() == "0"
        page.locator("#tab-favourites").click()
        expect(page.locator("#kept .card")).to_have_count(2)
        expect(page.locator("#kept textarea").nth(1)).to_have_value("That one for the hall")
        expect(page.locator("#kept .stars label.on")).to_have_count(4)
        page.locator("#tab-history").click()
        assert page.locator("#looks li").count() >= 4
        context.close()
        studio.process.send_signal(signal.SIGINT)
        assert studio.process.wait(10) == 0
        print(f"{name}: all found again", *dict.fromkeys(faults), sep="\n", flush=True)


# Of each combination: so many that there is time to stop them.
SIZES = argparse.Namespace(pages=200)

DRAWING = ('<svg xmlns="http://www.w3.org/2000/svg" width="100mm" height="130mm" viewBox="0 0 100 130"><path fill="none" '
           'stroke="black" d="' + "".join(f"M10,{10 + 2 * i}C40,{4 + 2 * i} 60,{16 + 2 * i} 90,{10 + 2 * i}" for i in range(56)) + '"/></svg>')


def plot(browser, program, width, height, scheme, out, faults):
    """Plots to a virtual machine, with a pause, a continue and a stop; kills the server during a plot, and resumes."""
    name = f"{width}-{scheme}"
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder)
        (place / "waves.svg").write_text(DRAWING)
        subprocess.run([program, "plot", "draw", "waves.svg", "--out", "waves.gcode"], cwd=folder, check=True, capture_output=True)
        studio = Studio(program, folder)
        context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
        page = context.new_page()
        page.on("pageerror", lambda error: faults.append(f"{name}: {error}"))
        page.on("console", lambda message: message.type == "error" and "Failed to load resource" not in message.text and faults.append(f"{name}: {message.text}"))
        page.on("response", lambda response: response.status >= 400 and response.status != 401 and faults.append(f"{name}: {response.status} {response.request.method} {response.url} {response.request.post_data}"))

        def enter():
            page.goto(studio.address)
            page.wait_for_selector("html[data-ready]", timeout=120_000)
            page.locator("#tab-browse").focus()
            for _ in range(10):
                if page.locator("#plot").is_visible():
                    break
                page.keyboard.press("ArrowRight")
            expect(page.locator("#plot")).to_be_visible()

        def state():
            return studio.request("GET", "/api/plots")["plots"]

        enter()
        page.locator("#plot-what").select_option("program:waves.gcode")
        expect(page.locator("#film #bed")).to_be_visible(timeout=60_000)
        expect(page.locator("#plot-send")).to_be_disabled()
        page.screenshot(path=out / f"{name}-plot-program.png", full_page=True)
        audit(page, f"{name} plot program", faults)
        # Scrubbed by the keyboard: less is drawn.
        ink = "() => { const bed = document.querySelector('#bed'); const d = bed.getContext('2d').getImageData(0, 0, bed.width, bed.height).data; let n = 0; for (let i = 0; i < d.length; i += 4) if (d[i] < 128) n += 1; return n; }"
        whole = page.evaluate(ink)
        page.locator("#film #time").focus()
        page.keyboard.press("PageDown")
        assert page.evaluate(ink) < whole
        # A machine as fast as a real one, so that there is time to press buttons; all by keyboard.
        page.locator("#plot-fast").focus()
        page.keyboard.press("Space")
        page.locator("#plot-virtual").focus()
        page.keyboard.press("Enter")
        expect(page.locator("#plot-port")).to_have_value("virtual-1")
        assert not state(), state()
        page.locator("#plot-send").focus()
        page.keyboard.press("Enter")
        expect(page.locator("#plots li.running")).to_have_count(1)
        expect(page.locator("#plots .waits")).to_have_text("Drawing", timeout=60_000)
        page.get_by_role("button", name="Pause").focus()
        began = time.monotonic()
        page.keyboard.press("Enter")
        expect(page.locator("#plots .waits")).to_have_text("Paused, with the pen up", timeout=60_000)
        print(f"{name}: paused {1000 * (time.monotonic() - began):.0f} ms after the button, of which it finishes its strokes")
        page.screenshot(path=out / f"{name}-plot-paused.png", full_page=True)
        audit(page, f"{name} plot paused", faults)
        page.get_by_role("button", name="Go on").focus()
        page.keyboard.press("Enter")
        expect(page.locator("#plots .waits")).to_have_text("Drawing", timeout=60_000)
        page.locator("#plots").get_by_role("button", name="Stop", exact=True).click()
        expect(page.locator("#plots .waits")).to_have_text("Broken off", timeout=60_000)
        former = state()[0]
        assert former["resumable"] and 0 < former["drawn"] < 56, former
        # A fast one draws the rest, beside the first.
        page.locator("#plot-fast").check()
        page.locator("#plot-virtual").click()
        expect(page.locator("#plot-port")).to_have_value("virtual-2")
        page.locator("#plots").get_by_role("button", name="Resume").click()
        expect(page.locator("#plots .waits")).to_have_text("Finished", timeout=120_000)
        assert state()[0]["drawn"] == 56, state()
        expect(page.locator("#plot-drawn img")).to_be_visible()
        page.wait_for_timeout(1500)
        page.screenshot(path=out / f"{name}-plot-finished.png", full_page=True)
        audit(page, f"{name} plot finished", faults)

        # Killed in the middle of a plot: it parks, waits, and goes on when it is asked to.
        page.locator("#plot-port").select_option("virtual-1")
        page.locator("#plot-send").click()
        expect(page.locator("#plots .waits")).to_have_text("Drawing", timeout=60_000)
        while state()[0].get("drawn", 0) < 3:
            time.sleep(0.2)
        noise = len(faults)
        studio.kill()
        studio.start()
        enter()
        # What was being loaded meanwhile broke off.
        faults[noise:] = [fault for fault in faults[noise:] if "network error" not in fault and "Failed to load" not in fault]
        expect(page.locator("#plots .waits")).to_have_text("Broken off", timeout=60_000)
        time.sleep(2)
        left = state()[0]
        assert not left["running"] and left["resumable"] and left["drawn"] < 56, left
        page.screenshot(path=out / f"{name}-plot-killed.png", full_page=True)
        audit(page, f"{name} plot killed", faults)
        page.locator("#plot-fast").check()
        page.locator("#plot-virtual").click()
        expect(page.locator("#plot-port")).to_have_value("virtual-1")
        page.locator("#plots select").select_option("park")
        page.locator("#plots").get_by_role("button", name="Resume").click()
        expect(page.locator("#plots .waits")).to_have_text("Finished", timeout=120_000)
        assert state()[0]["drawn"] == 56, state()
        context.close()
        studio.process.send_signal(signal.SIGINT)
        assert studio.process.wait(30) == 0
        print(f"{name}: {left['drawn']} of 56 strokes were drawn when the server was killed; the rest was resumed", *dict.fromkeys(faults), sep="\n", flush=True)


def batch_and_train(browser, program, width, height, scheme, out, faults):
    """Draws a sweep as a sheet and as pages, stops it and goes on; trains on drawings of the folder, stops and resumes."""
    name = f"{width}-{scheme}"
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder)
        zigzag = [{"word": "zigzag", "drawing": [[[10 * k for k in range(6)], [(i * k * 7) % 90 for k in range(6)]]]} for i in range(150)]
        (place / "zigzags.ndjson").write_text("".join(json.dumps(line) + "\n" for line in zigzag))
        (place / "owls.json").write_text(json.dumps({
            "version": 1, "title": "Owls", "checkpoint": "owl", "seed": 3, "paper": {"size": "A7"}, "style": "ink",
            "items": [{"type": "grid", "rows": 1, "columns": 2, "temperature": 0.3}]}))
        studio = Studio(program, folder)
        context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
        page = context.new_page()
        page.on("pageerror", lambda error: faults.append(f"{name}: {error}"))
        page.on("console", lambda message: message.type == "error" and "Failed to load resource" not in message.text and faults.append(f"{name}: {message.text}"))
        page.on("response", lambda response: response.status >= 400 and response.status != 401 and faults.append(f"{name}: {response.status} {response.request.method} {response.url} {response.request.post_data}"))
        page.goto(studio.address)
        page.wait_for_selector("html[data-ready]", timeout=120_000)
        page.locator("#tab-batch").click()
        expect(page.locator("#batch-scene")).to_have_value("owls.json")
        page.screenshot(path=out / f"{name}-batch-form.png", full_page=True)
        page.locator("#batch-row-key").fill("style")
        page.locator("#batch-row").fill("ink,blueprint")
        page.locator("#batch-folder").fill("sweep")
        page.locator("#batch-sheet").focus()
        page.keyboard.press("Enter")
        expect(page.locator("#batches .waits").first).to_have_text("Done", timeout=240_000)
        expect(page.locator("#batch-picture img")).to_be_visible()
        assert (place / "sweep/sheet.svg").stat().st_size > 1000
        # Pages, more than are drawn before it is stopped; what is listed afterwards is all of them.
        page.locator("#batch-count").fill(str(SIZES.pages))
        page.locator("#batch-folder").fill("pages")
        page.locator("#batch-pages").click()
        row = page.locator("#batches > li", has_text="pages").filter(has=page.get_by_role("heading", name="pages", exact=True))
        expect(row.locator(".waits")).to_have_text("Drawing", timeout=60_000)
        row.get_by_role("button", name="Stop").click()
        expect(row.locator(".waits")).to_have_text("Stopped", timeout=60_000)
        page.screenshot(path=out / f"{name}-batch.png", full_page=True)
        audit(page, f"{name} batch", faults)
        row.get_by_role("button", name="Go on").click()
        expect(row.locator(".waits")).to_have_text("Done", timeout=500_000)
        assert len(list((place / "pages").glob("*.png"))) == 6 * SIZES.pages

        page.locator("#tab-train").click()
        page.screenshot(path=out / f"{name}-train-form.png", full_page=True)
        page.locator("#train-data").select_option("zigzags.ndjson")
        page.locator("#train-name").fill("zig")
        for key, value in [("steps", "5000"), ("batch", "20"), ("decoder", "32"), ("encoder", "16")]:
            page.locator(f"#train-{key}").fill(value)
        page.locator("#train-form button").click()
        expect(page.locator("#trainings .waits")).to_have_text("Training", timeout=60_000)
        expect(page.locator("#train-curves svg")).to_be_visible(timeout=240_000)
        page.locator("#trainings").get_by_role("button", name="Stop").click()
        expect(page.locator("#trainings .waits")).to_have_text("Stopped", timeout=120_000)
        page.locator("#trainings").get_by_role("button", name="Resume").click()
        expect(page.locator("#trainings .waits")).to_have_text("Finished", timeout=500_000)
        expect(page.locator("#train-sheet img")).to_be_visible()
        page.wait_for_timeout(1000)
        page.screenshot(path=out / f"{name}-train.png", full_page=True)
        audit(page, f"{name} train", faults)
        assert (place / "zig.safetensors").stat().st_size > 1000
        context.close()
        studio.process.send_signal(signal.SIGINT)
        assert studio.process.wait(30) == 0
        print(f"{name}: drawn, stopped and gone on with; trained, stopped and gone on with", *dict.fromkeys(faults), sep="\n", flush=True)


def security(program, faults):
    """What nobody should get or take: each is refused or bounded, and a line on stderr says so."""
    with tempfile.TemporaryDirectory() as folder:
        secret = pathlib.Path(folder).parent / "secret.json"
        secret.write_text('{"secret": 1}')
        os.symlink(secret, pathlib.Path(folder) / "out.json")
        studio = Studio(program, folder)
        said = []
        reader = threading.Thread(target=lambda: said.extend(iter(studio.process.stderr.readline, "")), daemon=True)
        reader.start()
        port, token = re.fullmatch(r"http://127\.0\.0\.1:(\d+)/\?token=(\w+)", studio.address).groups()
        address = ("127.0.0.1", int(port))

        def memory():
            return int(re.search(r"VmHWM:\s+(\d+)", pathlib.Path(f"/proc/{studio.process.pid}/status").read_text()).group(1)) / 1024

        def status(request, body=b"", seconds=60):
            """The status of an answer, and how many bytes of the body were taken."""
            with socket.create_connection(address, timeout=seconds) as connection:
                connection.sendall(request.encode())
                taken = 0
                try:
                    for offset in range(0, len(body), 1 << 20):
                        taken += connection.send(body[offset:offset + (1 << 20)])
                except OSError:
                    pass
                answer = b""
                try:
                    while b"\r\n" not in answer and (more := connection.recv(4096)):
                        answer += more
                except OSError:
                    pass
                return (int(answer.split()[1]) if answer else 0), taken

        def head(method="GET", path="/api/studio", host=f"127.0.0.1:{port}", bearer=token, more=""):
            key = f"Authorization: Bearer {bearer}\r\n" if bearer else ""
            return f"{method} {path} HTTP/1.1\r\nHost: {host}\r\n{key}{more}Connection: close\r\n\r\n"

        def check(what, request, expected, lines=1, body=b""):
            before = len(said)
            began = time.monotonic()
            found, taken = status(request, body)
            time.sleep(0.2)
            told = [line for line in said[before:] if line.startswith("refused: ")]
            print(f"{what}: {found} after {time.monotonic() - began - 0.2:.1f} s{f', {taken} bytes taken' if body else ''}; {len(told)} lines")
            if found not in expected or len(told) != lines:
                faults.append(f"{what}: {found}, expected {expected}; {told}")

        check("as it should be", head(), [200], 0)
        check("another Origin", head("POST", "/api/plots", more="Origin: http://evil.example\r\nContent-Length: 0\r\n"), [403])
        check("another Host", head(host=f"evil.example:{port}"), [403])
        check("no token", head(bearer=None), [401])
        check("a wrong token", head(bearer="0" * 64), [401])
        check("a page elsewhere", head(more="Sec-Fetch-Site: cross-site\r\n"), [403])
        for path in ["/api/scenes/..%2Fsecret.json", "/api/scenes/out.json", "/../../etc/passwd", "/api/trainings/..%2Fx.epoch-1.png/sheet",
                     "/api/batches/..%2F..%2Fetc/sheet", "/api/trainings/..%2F..%2Fx/log", "/api/ports/..%2Fx/drawn"]:
            check(path, head(path=path), [400, 404], 0 if path.startswith("/../") else 1)
        check("a body of 1 GB", head("POST", "/api/samples", more=f"Content-Type: application/json\r\nContent-Length: {1 << 30}\r\n"), [413], body=bytes(1 << 30))
        check("a body without a length", head("POST", "/api/samples", more="Transfer-Encoding: chunked\r\n"), [411])
        check("a head of 1 MB", "GET / HTTP/1.1\r\nX: " + "x" * (1 << 20), [431])
        check("a head that does not end", "GET / HTTP/1.1\r\nHost: x\r\n", [408])
        check("a body that does not come", head("POST", "/api/samples", more="Content-Type: application/json\r\nContent-Length: 10\r\n"), [408])
        resource.setrlimit(resource.RLIMIT_NOFILE, (4096, max(4096, resource.getrlimit(resource.RLIMIT_NOFILE)[1])))
        before = len(said)
        began = time.monotonic()
        connections = []
        for _ in range(1000):
            connection = socket.socket()
            connection.settimeout(5)
            try:
                connection.connect(address)
            except OSError:
                pass
            connections.append(connection)
        time.sleep(1)
        threads = len(os.listdir(f"/proc/{studio.process.pid}/task"))
        files = len(os.listdir(f"/proc/{studio.process.pid}/fd"))
        for connection in connections:
            connection.close()
        told = [line for line in said[before:] if line.startswith("refused: ")]
        print(f"1000 connections: {threads} threads, {files} files, {memory():.0f} MB at most; {len(told)} lines, {time.monotonic() - began:.1f} s")
        if threads > 60 or files > 150 or not 900 <= len(told) <= 1000:
            faults.append(f"1000 connections: {threads} threads, {files} files, {len(told)} lines")
        time.sleep(1)
        check("afterwards", head(), [200], 0)
        if memory() > 400:
            faults.append(f"{memory()} MB")
        assert secret.read_text() == '{"secret": 1}'
        secret.unlink()
        studio.process.send_signal(signal.SIGINT)
        assert studio.process.wait(30) == 0
        print(*dict.fromkeys(faults), sep="\n", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--studio", default=str(ROOT / ".build/release/studio"))
    parser.add_argument("--out", default="serve-screenshots")
    parser.add_argument("--width", type=int)
    parser.add_argument("--pages", type=int, default=SIZES.pages, help="of each combination in a batch: few for a slow program")
    parser.add_argument("--only", choices=["browse", "plot", "batch", "security"])
    arguments = parser.parse_args()
    SIZES.pages = arguments.pages
    out = pathlib.Path(arguments.out)
    out.mkdir(parents=True, exist_ok=True)
    faults = []
    expect.set_options(timeout=30_000)
    if arguments.only in (None, "security"):
        security(str(pathlib.Path(arguments.studio).resolve()), faults)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for width, height, scheme in [(1280, 900, "light"), (400, 800, "dark"), (2560, 1440, "light"), (1280, 900, "dark")]:
            if arguments.width in (None, width):
                for part, check in [("browse", run), ("plot", plot), ("batch", batch_and_train)]:
                    if arguments.only in (None, part):
                        check(browser, str(pathlib.Path(arguments.studio).resolve()), width, height, scheme, out, faults)
        browser.close()
    raise SystemExit(1 if faults else 0)


main()
