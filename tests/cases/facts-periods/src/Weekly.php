<?php
// facts: retention
class Weekly
{
    public function visits(): int
    {
        $link = URL::temporarySignedRoute('unsubscribe', now()->addDays(30), ['user' => 1]); // fact: retention link seconds=2592000
        return AuditLog::where('created_at', '>', now()->subDays(7))->count(); // ok: counted, not removed
    }
}
