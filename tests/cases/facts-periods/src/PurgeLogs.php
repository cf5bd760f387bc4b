<?php
// facts: retention
use App\Models\AuditLog;

class PurgeLogs
{
    public function handle(): void
    {
        AuditLog::where('created_at', '<', now()->subMonths(3))->delete(); // fact: retention audit_log seconds=7776000 action=delete
    }
}
