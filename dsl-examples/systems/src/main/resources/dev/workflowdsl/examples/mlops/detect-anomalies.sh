set -euo pipefail

# Drift is what is above the threshold; an anomaly, three standard deviations above the mean of thirty days.
row="$(psql --quiet --tuples-only --no-align --set ON_ERROR_STOP=1 --set "threshold=$ALERT_THRESHOLD" <<'SQL'
WITH latest AS (SELECT * FROM ml_metrics ORDER BY timestamp DESC LIMIT 1),
usual AS (
    SELECT count(*) AS runs, avg(m.share_missing_values) AS mean, stddev(m.share_missing_values) AS deviation
    FROM ml_metrics m, latest
    WHERE m.timestamp < latest.timestamp AND m.timestamp > latest.timestamp - INTERVAL '30 days'
)
SELECT
    latest.drift_score,
    latest.drift_score > CAST(:'threshold' AS float),
    usual.runs >= 20 AND latest.share_missing_values > usual.mean + 3 * usual.deviation
FROM latest, usual;
SQL
)"
IFS='|' read -r score drift anomaly <<< "$row"

alert=false
[[ "$drift" == t || "$anomaly" == t ]] && alert=true
echo "Drift score $score: drift $drift, anomaly $anomaly." | tee --append "$GITHUB_STEP_SUMMARY"
printf 'drift-score=%s\nalert=%s\n' "$score" "$alert" >> "$GITHUB_OUTPUT"
