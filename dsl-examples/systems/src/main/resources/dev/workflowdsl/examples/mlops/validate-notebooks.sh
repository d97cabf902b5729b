set -euo pipefail

# A notebook is valid if it has the format of one, and the code of its cells is Python once the magics are translated.
mapfile -d '' notebooks < <(git ls-files -z '*.ipynb')
failed=0
for notebook in "${notebooks[@]}"; do
    script="$RUNNER_TEMP/notebook.py"
    if python -c 'import nbformat, sys; nbformat.validate(nbformat.read(sys.argv[1], as_version=4))' "$notebook" &&
        jupyter nbconvert --log-level ERROR --to script --stdout "$notebook" > "$script" &&
        python -m py_compile "$script"; then
        echo "ok: $notebook"
    else
        echo "::error file=$notebook::The notebook is not valid."
        failed=$((failed + 1))
    fi
done

echo "$((${#notebooks[@]} - failed)) of ${#notebooks[@]} notebooks are valid."
((failed == 0))
