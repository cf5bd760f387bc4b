<?php

use App\Http\Controllers\WidgetController;
use Illuminate\Support\Facades\Route;

Route::get('/up', fn () => response()->noContent());
Route::post('/widget/{bot}/messages', [WidgetController::class, 'answer'])->middleware('throttle:30,1'); // ok: a rate limit (002:24)
