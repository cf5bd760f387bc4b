<?php

return [
    'driver' => env('SESSION_DRIVER', 'database'),
    'lifetime' => env('SESSION_LIFETIME', 43200),
    'cookie' => 'farm_session', // expect: PL5001
];
