<?php

namespace App\Http\Controllers;

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
}
