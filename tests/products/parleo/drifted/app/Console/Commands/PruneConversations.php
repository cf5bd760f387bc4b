<?php

namespace App\Console\Commands;

use App\Models\Bot;
use App\Models\Conversation;
use Illuminate\Console\Command;

class PruneConversations extends Command
{
    protected $signature = 'conversations:prune';

    public function handle(): void
    {
        $default = config('parleo.conversation_retention_days');
        foreach (Bot::query()->lazy() as $bot) {
            $days = $bot->keep_days ?? $default; // ok: a customer may choose another period (002:24)
            Conversation::where('bot_id', $bot->id)->where('created_at', '<', now()->subDays($days))->delete();
        }
    }
}
