<?php
// facts: data_flow
use Illuminate\Support\Facades\Log;

function greet($keeper) {
    Log::info('came in', ['email' => $keeper->email]); // fact: data_flow log category=email
    Log::info('opened', ['hive' => $keeper->hive]); // ok: no data of a person
}
