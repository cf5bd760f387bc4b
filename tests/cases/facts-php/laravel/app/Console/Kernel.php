<?php // facts: schedule
class Kernel {
    protected function schedule(Schedule $schedule) {
        $schedule->command('sessions:purge')->daily(); // fact: schedule by=laravel
        $schedule->job(new PurgeDrafts)->hourly(); // fact: schedule by=laravel
        $schedule->exec('date'); // ok: no code of the product
    }
}
