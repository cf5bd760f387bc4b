<?php

namespace App\Http\Controllers;

use App\Models\Conversation;
use Illuminate\Http\Request;

class AccountController
{
    public function show(Request $request)
    {
        return view('account', ['user' => $request->user()]);
    }

    public function update(Request $request)
    {
        $request->user()->update($request->only('name', 'email', 'company_name'));

        return back();
    }

    public function destroy(Request $request)
    {
        $request->user()->delete();

        return redirect('/');
    }

    public function export(Request $request)
    {
        $rows = Conversation::with('messages')->whereIn('bot_id', $request->user()->bots()->pluck('id'))->get();

        return response()->streamDownload(fn () => print $rows->toJson(), 'parleo-export.json');
    }

    public function withdrawConsent(Request $request)
    {
        $request->user()->update(['consented_at' => null]);

        return back();
    }
}
