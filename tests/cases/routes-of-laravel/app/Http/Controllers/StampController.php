<?php

namespace App\Http\Controllers;

use App\Models\Parcel;

class StampController extends Controller
{
    public function __construct()
    {
        $this->middleware('auth:sanctum');
    }

    public function worth(Request $request)
    {
        return Parcel::where('workspace_id', $request->workspace)->sum('stamps'); // ok: the controller asks itself
    }
}
