#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""make_syllables.py > syllables.txt: how the characters U+4E00 to U+9FFF are read, one line a syllable, without tones.
Needs uconv (Debian: icu-devtools). Each character is read alone, so that its neighbours do not change it."""
import subprocess
import unicodedata

FIRST, LAST = 0x4E00, 0x9FFF
TONES = {0x300, 0x301, 0x304, 0x30C}


def plain(reading):
    """lǜ becomes lv, as it is typed."""
    letters = (c for c in unicodedata.normalize("NFD", reading) if ord(c) not in TONES)
    return unicodedata.normalize("NFC", "".join(letters)).replace("ü", "v").replace("ê", "e")


characters = [chr(code) for code in range(FIRST, LAST + 1)]
read = subprocess.run(["uconv", "-f", "utf8", "-t", "utf8", "-x", "Han-Latin"], input="\n".join(characters),
                      capture_output=True, check=True, encoding="utf-8").stdout.split("\n")
assert len(read) == len(characters)
by_syllable = {}
for character, reading in zip(characters, read):
    syllable = plain(reading.strip())
    if syllable.isascii() and syllable.isalpha():
        by_syllable.setdefault(syllable, []).append(character)
for syllable in sorted(by_syllable):
    print(syllable, "".join(by_syllable[syllable]))
