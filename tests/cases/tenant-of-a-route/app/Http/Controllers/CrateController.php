<?php

namespace App\Http\Controllers;

use App\Models\Crate;
use Illuminate\Http\Request;

class CrateController extends Controller
{
    public function index(Request $request)
    {
        return Crate::where('tenant_id', $request->user()->tenant_id)->get();
    }

    public function show(int $id)
    {
        return Crate::findOrFail($id); // expect: PL6010
    }

    public function mine(Request $request, int $id)
    {
        return $request->user()->tenant->crates()->findOrFail($id); // ok
    }

    public function opened(int $id)
    {
        return $this->permitted(Crate::findOrFail($id)); // ok
    }
}
