"""Compares the confusion matrices of the test sets with the published ones."""

import json
import sys
from pathlib import Path


def result(name):
    return json.loads(Path("results", name + ".json").read_text(encoding="utf-8"))


harvey = 100 * result("harvey")["accuracy"]
jain = result("jain")["confusion_matrix"]
shehata = result("shehata")["confusion_matrix"]
threshold = result("shehata")["threshold"]

checks = [
    ("Jain", jain, "[[40, 19], [10, 17]]", jain == [[40, 19], [10, 17]]),
    ("Shehata", shehata, "[[229, 162], [2, 5]]", shehata == [[229, 162], [2, 5]]),
    ("Shehata's threshold", threshold, "0.5495", threshold == 0.5495),
    ("Harvey", f"{harvey:.2f} %", "61.3–61.7 %", 61.3 <= harvey <= 61.7),
]

table = ["### Reproducibility", "", "| | now | published | |", "|---|---|---|---|"]
table += [f"| {name} | {now} | {published} | {'✅' if holds else '❌'} |" for name, now, published, holds in checks]
Path("reproducibility.md").write_text("\n".join(table) + "\n", encoding="utf-8")
print("\n".join(table))

regressed = [name for name, _, _, holds in checks if not holds]
if regressed:
    sys.exit("::error::Not what was published: " + ", ".join(regressed))
