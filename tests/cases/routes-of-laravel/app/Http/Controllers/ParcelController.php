<?php

namespace App\Http\Controllers;

use App\Models\Parcel;

class ParcelController extends Controller
{
    public function index(Request $request)
    {
        return Parcel::where('workspace_id', $request->workspace)->get();
    }

    public function overview(Request $request)
    {
        return Parcel::where('workspace_id', $request->workspace)->latest()->get(); // expect: PL2011
    }
}
