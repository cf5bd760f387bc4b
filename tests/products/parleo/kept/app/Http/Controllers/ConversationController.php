<?php

namespace App\Http\Controllers;

use App\Models\Conversation;
use Illuminate\Http\Request;

class ConversationController
{
    public function index(Request $request)
    {
        return view('conversations', ['rows' => Conversation::whereIn('bot_id', $request->user()->bots()->pluck('id'))->latest()->paginate()]);
    }
}
