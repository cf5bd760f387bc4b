<?php

return [
    'conversation_retention_days' => (int) env('CONVERSATION_RETENTION_DAYS', 730), // expect: PL5001 (002:24)
    'model' => 'claude-sonnet-4-5',
    'fallback' => ['url' => env('FALLBACK_URL', 'https://generativelanguage.googleapis.com/v1beta/openai'), 'model' => 'gemini-2.0-flash'], // expect: PL1001 (002:20)
    'reply_timeout' => 30, // ok: seconds that a visitor waits (002:24)
];
