psql --set ON_ERROR_STOP=1 --file - <<'SQL'
CREATE TABLE ml_metrics (
    id SERIAL PRIMARY KEY,
    timestamp TIMESTAMP NOT NULL,
    prediction_drift FLOAT,
    num_drifted_columns INT,
    share_missing_values FLOAT,
    dataset_drift BOOLEAN,
    drift_score FLOAT,
    model_name VARCHAR(100),
    created_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP
);
SQL
