<?php

namespace App\Console\Commands;

use App\Models\Conversation;
use Illuminate\Console\Command;

class ArchiveConversations extends Command
{
    protected $signature = 'conversations:archive';

    private const CONVERSATION_KEEP_MONTHS = 24; // expect: PL5001 (002:24)

    public function handle(): void
    {
        Conversation::where('created_at', '<', now()->subMonths(self::CONVERSATION_KEEP_MONTHS))->forceDelete();
    }
}
