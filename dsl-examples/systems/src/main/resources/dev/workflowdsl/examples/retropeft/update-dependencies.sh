set -euo pipefail

# Every package stays below its next major version, and is upgraded only in the run of its group; all of them have to
# get along with the one version of PyTorch that the workflows name.
ml=' accelerate bitsandbytes datasets faiss-cpu peft safetensors sentence-transformers tokenizers transformers '
upgrade=()
echo "torch==$PYTORCH_VERSION" > "$RUNNER_TEMP/majors.txt"
while IFS='=' read -r package _ version; do
    echo "$package<$((${version%%.*} + 1))" >> "$RUNNER_TEMP/majors.txt"
    belongs_to=others
    if [[ $ml == *" $package "* ]]; then
        belongs_to=ml
    fi
    if [[ $belongs_to == "$GROUP" ]]; then
        upgrade+=(--upgrade-package "$package")
    fi
done < <(grep --only-matching --extended-regexp '^[a-z0-9._-]+==[0-9.]+' requirements.txt)

pip install pip-tools==7.5.3
pip-compile --quiet --constraint "$RUNNER_TEMP/majors.txt" "${upgrade[@]}" --output-file requirements.txt pyproject.toml
pip install --requirement requirements.txt
git diff --stat
