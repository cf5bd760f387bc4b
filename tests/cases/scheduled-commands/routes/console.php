<?php
use Illuminate\Support\Facades\Schedule;

Schedule::command('drawings:purge --days=45')->daily(); // ok: as promised
Schedule::command('invitations:clean', ['--older-than' => '21d'])->daily(); // expect: PL5001
Schedule::command('pictures:shrink --days=400')->daily(); // ok: takes nothing away
