<?php
// facts: authorisation
use Illuminate\Support\Facades\Route;

Route::middleware(['auth'])->group(function () { // fact: authorisation guard by=auth
    Route::get('/notes', [NoteController::class, 'index']);
});
Route::middleware(['throttle:60'])->group(function () { // ok: no sign-in
    Route::get('/status', [StatusController::class, 'index']);
});
