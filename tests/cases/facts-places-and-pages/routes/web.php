<?php // facts: processor weak
Route::post('/api/whatsapp/webhook', [Hooks::class, 'handle'])->name('whatsapp.webhook'); // ok: the product's own name for its address
$url = route('intercom.webhook'); // ok: the same
