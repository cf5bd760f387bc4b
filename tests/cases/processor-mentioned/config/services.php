<?php
return [
    'postmark' => ['token' => env('POSTMARK_TOKEN')],
    'ses' => ['key' => env('AWS_ACCESS_KEY_ID'), 'region' => env('AWS_DEFAULT_REGION', 'us-east-1')],
    'algolia' => ['secret' => env('ALGOLIA_SECRET')], // expect: PL1001
];
