<?php

return [
    'conversation_retention_days' => (int) env('CONVERSATION_RETENTION_DAYS', 90), // ok: the promised period (002:24)
    'model' => 'claude-sonnet-4-5',
    'reply_timeout' => 30, // ok: seconds that a visitor waits (002:24)
];
