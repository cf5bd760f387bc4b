<?php
// facts: schedule
use Illuminate\Support\Facades\Schedule;

Schedule::command('sessions:purge')->daily(); // fact: schedule
Artisan::command('sessions:list', fn () => 0); // ok: run by hand
