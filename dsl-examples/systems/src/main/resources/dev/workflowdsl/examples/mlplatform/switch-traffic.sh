set -euo pipefail

kubectl set selector service/ml-platform "app=ml-platform,color=$COLOR" --namespace "$STAGE"
echo "::notice::$COLOR has the traffic of $STAGE."
