<?php

return [
    'default' => 'pgsql',
    'connections' => [
        'pgsql' => [
            'driver' => 'pgsql',
            'host' => env('DB_HOST'),
            'sslmode' => env('DB_SSLMODE', 'disable'), // expect: PL4001 (002:26)
        ],
    ],
];
