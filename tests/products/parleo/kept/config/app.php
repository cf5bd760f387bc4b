<?php

return [
    'name' => env('APP_NAME', 'Parleo'),
    'url' => env('APP_URL', 'https://parleo.example'),
    'debug' => false,
];
