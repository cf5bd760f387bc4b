// Package retention removes what has been kept for long enough.
package retention

import (
	"context"
	"log/slog"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
)

const (
	runtimeLogDays           = 30 // ok: as promised (001:54)
	aiUsageLogMonths         = 13 // ok: as promised (001:55)
	analyticsRetentionMonths = 13 // ok: as promised (001:58)
	transactionYears         = 7  // ok: as promised (001:56)
	crashReportDays          = 90 // ok: as promised (001:57)
	transactionTimeoutDays   = 1  // ok: how long an open database transaction may live (001:56)
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
		{"delete from payment_transactions where paid_at < $1", now.AddDate(-transactionYears, 0, 0)},
		{"delete from crash_reports where seen_at < $1", now.AddDate(0, 0, -crashReportDays)},
		{"delete from accounts where deleted_at < $1", now.AddDate(0, 0, -30)}, // ok: within 30 days (001:52)
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
