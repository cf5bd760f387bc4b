<?php

use App\Console\Commands\PruneConversations;
use Illuminate\Support\Facades\Schedule;

Schedule::command(PruneConversations::class)->dailyAt('03:00'); // ok: how often, not how long (002:24)
