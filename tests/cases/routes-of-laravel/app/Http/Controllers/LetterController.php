<?php

namespace App\Http\Controllers;

use App\Models\Letter;

class LetterController extends Controller
{
    public function index(Request $request)
    {
        return Letter::where('workspace_id', $request->workspace)->get();
    }

    public function recent(Request $request)
    {
        return Letter::where('workspace_id', $request->workspace)->latest()->get(); // ok: the guard stands behind the route
    }
}
