<?php
// ok: a framework's menu of services
return [
    'sparkpost' => ['secret' => env('SPARKPOST_SECRET')],
    'stripe' => ['key' => env('STRIPE_KEY'), 'secret' => env('STRIPE_SECRET')],
];
