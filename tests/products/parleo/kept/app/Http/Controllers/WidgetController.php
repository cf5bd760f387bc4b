<?php

namespace App\Http\Controllers;

use App\Models\Bot;
use App\Models\Conversation;
use App\Services\Country;
use App\Services\Replies;
use Illuminate\Http\Request;

class WidgetController
{
    public function answer(Request $request, Bot $bot, Replies $replies, Country $country)
    {
        $conversation = Conversation::firstOrCreate(['id' => $request->integer('conversation'), 'bot_id' => $bot->id], ['country' => $country->of($request->ip()), 'referrer' => $request->headers->get('referer')]);
        $conversation->messages()->create(['role' => 'user', 'content' => $request->string('text')]);
        $answer = $replies->to($conversation->messages()->get(['role', 'content'])->toArray(), $bot->greeting);
        $conversation->messages()->create(['role' => 'assistant', 'content' => $answer]);

        return ['conversation' => $conversation->id, 'answer' => $answer];
    }
}
