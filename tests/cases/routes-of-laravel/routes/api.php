<?php

use App\Http\Controllers\LetterController;
use App\Http\Controllers\ParcelController;
use App\Http\Controllers\StampController;
use App\Models\Stamp;
use Illuminate\Support\Facades\Route;

Route::get('/parcels/overview', [ParcelController::class, 'overview']);
Route::get('/stamps/worth', [StampController::class, 'worth']);
Route::get('/letters/recent', 'LetterController@recent')->middleware('auth:sanctum');
Route::get('/stamps/all', fn () => Stamp::where('workspace_id', request('workspace'))->get()); // expect: PL2011

Route::middleware(['auth:sanctum', 'throttle:60'])->group(function () {
    Route::get('/parcels', [ParcelController::class, 'index']);
    Route::apiResource('letters', LetterController::class);
    Route::get('/stamps', fn () => Stamp::where('workspace_id', request('workspace'))->latest()->get());
});
