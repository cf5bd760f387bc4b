<?php

use App\Http\Controllers\CrateController;
use Illuminate\Support\Facades\Route;

Route::middleware('auth:sanctum')->group(function () {
    Route::get('/crates', [CrateController::class, 'index']);
    Route::get('/crates/{id}', [CrateController::class, 'show']);
    Route::get('/own-crates/{id}', [CrateController::class, 'mine']);
});
