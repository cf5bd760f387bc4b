<?php // facts: deletion
use Illuminate\Database\Schema\Blueprint;
use Illuminate\Support\Facades\Schema;

Schema::create('notes', function (Blueprint $table) {
    $table->foreignId('user_id')->constrained()->cascadeOnDelete(); // fact: deletion notes action=cascade
    $table->foreign('plan_id')->references('id')->on('plans')->onDelete('set null'); // fact: deletion notes action=unlink
    $table->foreign('team_id')->references('id')->on('teams')->onDelete('cascade'); // fact: deletion notes action=cascade
    $table->foreignId('tax_id')->constrained()->nullOnDelete(); // fact: deletion notes action=unlink
    $table->string('title'); // ok: a field
});
