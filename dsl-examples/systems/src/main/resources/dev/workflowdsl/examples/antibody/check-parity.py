"""Compares the accuracy on each data set, in percent, with what Novo has published."""

import json
import sys
from pathlib import Path

PUBLISHED = {
    "boughter": (67.00, 71.00),
    "jain": (66.28, 66.28),
    "shehata": (58.75, 58.85),
    "harvey": (61.50, 61.70),
}

table = ["### Parity with Novo", "", "| data set | accuracy | published | |", "|---|---|---|---|"]
failed = []
for name, (low, high) in PUBLISHED.items():
    result = json.loads(Path("results", name + ".json").read_text(encoding="utf-8"))
    accuracy = round(100 * result["accuracy"], 2)
    holds = low <= accuracy <= high
    if not holds:
        failed.append(name)
    table.append(f"| {name} | {accuracy} % | {low}–{high} % | {'✅' if holds else '❌'} |")

Path("parity.md").write_text("\n".join(table) + "\n", encoding="utf-8")
print("\n".join(table))
if failed:
    sys.exit("::error::The accuracy is not the published one: " + ", ".join(failed))
