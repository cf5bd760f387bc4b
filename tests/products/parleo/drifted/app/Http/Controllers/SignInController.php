<?php

namespace App\Http\Controllers;

use Illuminate\Http\Request;
use Illuminate\Support\Facades\Auth;

class SignInController
{
    public function __invoke(Request $request)
    {
        $known = $request->validate(['email' => 'required|email', 'password' => 'required']);
        abort_unless(Auth::attempt($known, remember: true), 401); // ok: the framework compares hashes (002:26)
        $request->session()->regenerate();

        return redirect('/conversations')->withCookie(cookie('XSRF-TOKEN', csrf_token(), 120, secure: true)); // ok: against forged requests (002:35)
    }
}
