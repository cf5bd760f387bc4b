<?php

namespace App\Http\Middleware;

use Closure;
use Illuminate\Http\Request;

class Campaign
{
    public function handle(Request $request, Closure $next)
    {
        return $next($request)->withCookie(cookie('utm_campaign', $request->query('utm_campaign'), 60 * 24 * 90)); // expect: PL3001 (002:35)
    }
}
