"""Compares results/*.json with benchmarks/baseline.json; fails if an accuracy regresses by more than 2 points."""

import json
import sys
from pathlib import Path

TOLERANCE = 0.02

baseline = json.loads(Path("benchmarks/baseline.json").read_text(encoding="utf-8"))
table = [
    "### Benchmark",
    "",
    "| data set | accuracy | change | confusion matrix | change | ms per sequence |",
    "|---|---|---|---|---|---|",
]
regressed = []
for name in ("boughter", "jain", "shehata", "harvey"):
    now = json.loads(Path("results", name + ".json").read_text(encoding="utf-8"))
    before = baseline[name]
    change = now["accuracy"] - before["accuracy"]
    if change < -TOLERANCE:
        regressed.append(name)
    moved = [
        [new - old for new, old in zip(*rows)]
        for rows in zip(now["confusion_matrix"], before["confusion_matrix"])
    ]
    time = now["inference_ms"]
    table.append(
        f"| {name} | {now['accuracy']:.2%} | {100 * change:+.2f} | {now['confusion_matrix']} | {moved} "
        f"| {time['mean']:.1f} ± {time['std']:.1f} |"
    )

Path("benchmark.md").write_text("\n".join(table) + "\n", encoding="utf-8")
print("\n".join(table))
if regressed:
    sys.exit("::error::The accuracy regresses by more than 2 points: " + ", ".join(regressed))
