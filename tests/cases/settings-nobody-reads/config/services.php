<?php

return [
    'unsplash' => ['access_key' => env('UNSPLASH_ACCESS_KEY')], // ok: nothing reads it
];
