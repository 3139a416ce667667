"""Writes ../normalForms.json. Run in this folder: python normalForms.py

Characters outside ASCII that stand for one lower-case letter or digit of ASCII, by what they stand for:

- folded: what compatibility decomposition, case folding and taking out marks leave of them;
- digits: decimal digits of other scripts;
- lookAlikes: characters that Unicode lists as confusable with a letter or digit of ASCII. The letters are several where
  these are confusable with each other.

Python (unicodedata) with confusable-homoglyphs 3.3.1, whose table is symmetric: it knows, of each character, all others
that share its skeleton.
"""

import json
import sys
import unicodedata

from confusable_homoglyphs import confusables

FIRST, LAST = 0x80, sys.maxunicode
NO_CHARACTERS = {"Cn", "Co", "Cs"}


def is_plain(text):
    return len(text) == 1 and text.isascii() and text.isalnum()


def fold(character):
    folded = unicodedata.normalize("NFKC", character).casefold()
    parts = unicodedata.normalize("NFD", folded)
    return "".join(part for part in parts if unicodedata.category(part) != "Mn")


def look_alikes(character):
    known = confusables.confusables_data.get(character, [])
    return "".join(sorted({one["c"].lower() for one in known if is_plain(one["c"])}))


def classify(character):
    folded = fold(character)
    if is_plain(folded):
        return "folded", folded
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return "digits", str(int(digit))
    return "lookAlikes", look_alikes(character)


found = {"folded": {}, "digits": {}, "lookAlikes": {}}
for code in range(FIRST, LAST + 1):
    character = chr(code)
    if unicodedata.category(character) in NO_CHARACTERS:
        continue
    kind, stands_for = classify(character)
    if stands_for != "":
        found[kind][stands_for] = found[kind].get(stands_for, "") + character

with open("../normalForms.json", "w", encoding="utf-8") as file:
    made = {"unicode": unicodedata.unidata_version, **found}
    json.dump(made, file, ensure_ascii=False, indent=1, sort_keys=True)
    file.write("\n")
