<?php

use App\Http\Controllers\AccountController;
use App\Http\Controllers\BillingController;
use App\Http\Controllers\ConversationController;
use App\Http\Controllers\SignInController;
use Illuminate\Support\Facades\Route;

Route::view('/privacy', 'privacy');
Route::post('/sign-in', SignInController::class);

Route::middleware('auth')->group(function () {
    Route::get('/account', [AccountController::class, 'show']); // ok: access (002:29)
    Route::patch('/account', [AccountController::class, 'update']); // ok: correction (002:30)
    Route::post('/billing/checkout', [BillingController::class, 'checkout']);
    Route::get('/conversations', [ConversationController::class, 'index']);
});
