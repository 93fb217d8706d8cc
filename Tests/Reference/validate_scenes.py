"""Validates scenes against a JSON Schema with PyPI's jsonschema, which is not ours.

python3 validate_scenes.py docs/scene.schema.json Gallery/*/scene.json

Prints "path: valid" or "path: the place and what is wrong there" a scene; fails where the schema itself is wrong.
"""

import json
import sys

from jsonschema import Draft202012Validator

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
for path in sys.argv[2:]:
    with open(path, encoding="utf-8") as file:
        scene = json.load(file)
    error = next(validator.iter_errors(scene), None)
    print(f"{path}: valid" if error is None else f"{path}: {error.json_path}: {error.message[:200]!r}")
