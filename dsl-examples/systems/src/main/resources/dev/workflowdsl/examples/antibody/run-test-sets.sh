# Classifies the sequences of each test set, and writes accuracy and confusion matrix to results/<test set>.json.
classify() {
  local name=$1 data=$2 threshold=$3
  echo "::group::$name"
  uv run antibody-test --model models/boughter_vh_esm1v_logreg.pkl --data "test_datasets/$data" \
    --threshold "$threshold" --embeddings-cache embeddings --output "results/$name.json"
  echo "::endgroup::"
}

mkdir -p results
classify jain jain/canonical/jain_parity_86.csv 0.5
classify shehata shehata/canonical/shehata_vh.csv 0.5495
classify harvey harvey/canonical/harvey_vhh.csv 0.5
