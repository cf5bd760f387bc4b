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
    Route::delete('/account', [AccountController::class, 'destroy']); // ok: deletion (002:31)
    Route::get('/account/export', [AccountController::class, 'export']); // ok: export (002:32)
    Route::post('/account/consent/withdraw', [AccountController::class, 'withdrawConsent']); // ok: withdrawal (002:33)
    Route::post('/billing/checkout', [BillingController::class, 'checkout']);
    Route::get('/conversations', [ConversationController::class, 'index']);
});
