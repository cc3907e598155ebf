# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job through a screen reader: a new case, consents, person, link, result, review, decision. Everything is
found by its accessible name and role, nothing by place or pixel; keys are typed only to page through a text and to choose in a list.

    screen_reader.py
"""
import reader
from outside import expect

HOME, PAGE_DOWN, END = 0xFF50, 0xFF56, 0xFF57  # X11's keysyms
ROBOT = "X-AUTOTEST-HAPPYPATH"

reader.on_a_desktop_of_its_own()

with reader.Reader("--language", "en", "--speed", "60") as desk:
    desk.press("New identification")
    desk.find("Step 1 of 5: Document")
    desk.find("Kind of document: ID card", "combo box")
    desk.press("Next")

    desk.find("Step 2 of 5: Consent")
    for text, box in (("Terms and conditions of Solaris SE", "I accept the terms and conditions of Solaris SE"),
                      ("Consent to data processing", "I consent to the processing of my data")):
        sheet = desk.find(text, "label", "FOCUSABLE")
        expect(len(desk.text(sheet)) > 1000, f"“{text}” can be read word by word")
        desk.press_key_until(sheet, PAGE_DOWN, lambda: desk.look(box, "check box"), f"“{text}” was read to its end")
        desk.tick(box)
    desk.press("Next")

    desk.find("Step 3 of 5: Person")
    robots = desk.find("Test case: .+", "combo box")
    for key, robot in ((END, "FRAUDREVIEW"), (HOME, "HAPPYPATH")):
        desk.press_key_until(robots, key, lambda: desk.look(f"Test case: {robot}", "combo box"), f"{robot} is chosen")
    desk.press("Fill in made-up data")
    desk.until(lambda: ROBOT in desk.text(desk.find("First names: First names", "text")), "the form is filled in")
    desk.say("E-mail: E-mail", "no address")
    desk.press("Next")
    field = desk.find("E-mail: E-mail", "text")
    desk.until(lambda: field.get_description().startswith("Error: "), "a field says what is wrong with it")
    desk.say("E-mail: E-mail", "erika@example.com")
    desk.press("Next")

    desk.find("Step 4 of 5: Check")
    desk.find(f"First names: {ROBOT}", "label")
    desk.press("Create")

    desk.find("QR code.*")
    desk.press("Copy link")
    desk.press("Go to the case")
    desk.find("successful")
    desk.find(f"Person: {ROBOT} .+", "table cell")
    desk.find(".*, successful, poll, .*", "list item")
    desk.find("First names, identified: " + ROBOT, "table cell")
    desk.press("Review documents")

    desk.find("Documents of the case", "list", "SHOWING")
    desk.find("ID document, .*", "list item")
    desk.find("May be onboarded", "label")
    desk.find("11 of 11", "label")
    desk.press("Onboard")
    desk.find("In the journal: Onboard.", "label")
    desk.press("Back")
    desk.find("Decision: Onboarded", "table cell")
