<?php

return [
    'default' => 'pgsql',
    'connections' => [
        'pgsql' => [
            'driver' => 'pgsql',
            'host' => env('DB_HOST'),
            'sslmode' => env('DB_SSLMODE', 'verify-full'), // ok: verified (002:26)
        ],
    ],
];
