<?php // facts: cookie
return [
    'driver' => 'database', // ok: where it is kept
    'lifetime' => 120,
    'cookie' => env('SESSION_COOKIE', 'shop_session'), // fact: cookie shop_session purpose=session max_age_seconds=7200 same_site=lax
    'http_only' => true,
    'same_site' => 'lax',
];
