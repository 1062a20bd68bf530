"""JSON values and the Python objects they become: models, enums, unions, timestamps."""
