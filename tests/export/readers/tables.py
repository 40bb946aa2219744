"""Reads a zip of tables with pandas by its datapackage.json; prints every row, what has no value left out."""

import io
import json
import sys
import zipfile

import pandas as pd

TYPES = {"string": "string", "integer": "Int64", "date": "string", "array": "string"}

archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
package = json.loads(archive.read("datapackage.json"))
tables: dict[str, list[dict[str, object]]] = {}
for resource in package["resources"]:
    fields = {field["name"]: field["type"] for field in resource["schema"]["fields"]}
    raw = archive.read(resource["path"])
    types = {name: TYPES[kind] for name, kind in fields.items()}
    frame = pd.read_csv(io.BytesIO(raw), dtype=types, keep_default_na=False, na_values={name: [""] for name in fields})
    assert list(frame.columns) == list(fields), resource["path"]
    assert frame["id"].is_unique, resource["path"]
    for name, kind in fields.items():
        if kind == "date":
            pd.to_datetime(frame[name].dropna(), format="%Y-%m-%d")
        if kind == "array":
            frame[name].dropna().map(json.loads)
    rows = [{name: (value if isinstance(value, str) else int(value)) for name, value in row.items() if not pd.isna(value)} for row in frame.to_dict("records")]
    tables[resource["path"]] = rows
everywhere = {row["id"] for path, rows in tables.items() if path.startswith("nodes/") for row in rows}
dangling = [row["id"] for path, rows in tables.items() if path.startswith("relationships/") for row in rows if row["from"] not in everywhere or row["to"] not in everywhere]
print(json.dumps({"tables": tables, "dangling": dangling, "begins": list(raw[:3])}))
