<?php
// facts: retention
class Weekly
{
    public function visits(): int
    {
        return AuditLog::where('created_at', '>', now()->subDays(7))->count(); // ok: counted, not removed
    }
}
