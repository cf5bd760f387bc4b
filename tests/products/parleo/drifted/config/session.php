<?php

return [
    'driver' => env('SESSION_DRIVER', 'database'),
    'lifetime' => env('SESSION_LIFETIME', 120), // ok: of sessions, which the policy gives no period (002:24)
    'cookie' => 'parleo_session', // expect: PL3004 (002:26)
    'secure' => false,
    'http_only' => true,
    'same_site' => 'lax',
];
