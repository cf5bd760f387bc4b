<?php

return [
    'driver' => env('SESSION_DRIVER', 'database'),
    'lifetime' => env('SESSION_LIFETIME', 120), // ok: of sessions, which the policy gives no period (002:24)
    'cookie' => 'parleo_session', // ok: the session (002:35)
    'secure' => true, // ok: as promised (002:26)
    'http_only' => true,
    'same_site' => 'lax',
];
