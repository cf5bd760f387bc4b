// Package retention removes what has been kept for long enough.
package retention

import (
	"context"
	"log/slog"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
)

const (
	runtimeLogDays           = 90  // expect: PL5001 (001:54)
	aiUsageLogMonths         = 24  // expect: PL5001 (001:55)
	analyticsRetentionMonths = 36  // expect: PL5001 (001:58)
	transactionYears         = 2  
	crashReportDays          = 365
	transactionTimeoutDays   = 1   // ok: how long an open database transaction may live (001:56)
	pageSize                 = 500
)

func sweep(ctx context.Context, db *pgxpool.Pool, now time.Time) {
	for _, job := range []struct {
		text   string
		before time.Time
	}{
		{"delete from runtime_logs where written_at < $1", now.AddDate(0, 0, -runtimeLogDays)},
		{"delete from ai_usage where used_at < $1", now.AddDate(0, -aiUsageLogMonths, 0)},
		{"delete from analytics_events where seen_at < $1", now.AddDate(0, -analyticsRetentionMonths, 0)},
		{"delete from payment_transactions where paid_at < $1", now.AddDate(-transactionYears, 0, 0)}, // expect: PL5001 (001:56)
		{"delete from crash_reports where seen_at < $1", now.AddDate(0, 0, -crashReportDays)}, // expect: PL5001 (001:57)
		{"delete from accounts where deleted_at < $1", now.AddDate(0, -6, 0)}, // expect: PL5001 (001:52)
	} {
		if _, err := db.Exec(ctx, job.text, job.before); err != nil {
			slog.Error("sweep", "error", err)
		}
	}
}

// Nightly runs until the process ends.
func Nightly(db *pgxpool.Pool) {
	for range time.Tick(24 * time.Hour) { // ok: how often, not how long (001:52)
		sweep(context.Background(), db, time.Now())
	}
}
