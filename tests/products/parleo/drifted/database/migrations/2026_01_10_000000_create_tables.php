<?php

use Illuminate\Database\Migrations\Migration;
use Illuminate\Database\Schema\Blueprint;
use Illuminate\Support\Facades\Schema;

return new class extends Migration
{
    public function up(): void
    {
        Schema::create('users', function (Blueprint $table) {
            $table->id();
            $table->string('name');
            $table->string('email')->unique();
            $table->string('company_name')->nullable();
            $table->string('password'); // ok: the hash (002:26)
            $table->rememberToken();
            $table->string('card_last4', 4)->nullable(); // ok: the last four digits (002:21)
            $table->string('card_number', 19)->nullable(); // expect: PL6004 (002:21)
            $table->timestamp('consented_at')->nullable(); // expect: PL8001 (002:33)
        });
        Schema::create('bots', function (Blueprint $table) {
            $table->id();
            $table->foreignId('user_id')->constrained()->cascadeOnDelete();
            $table->string('greeting');
            $table->integer('keep_days')->nullable();
        });
        Schema::create('conversations', function (Blueprint $table) {
            $table->id();
            $table->foreignId('bot_id')->constrained()->cascadeOnDelete();
            $table->string('visitor_name')->nullable();
            $table->string('visitor_email')->nullable();
            $table->date('date_of_birth')->nullable(); // expect: PL6002 (002:10)
            $table->string('country', 2)->nullable();
            $table->decimal('latitude', 9, 6)->nullable(); // expect: PL6002 (002:10)
            $table->decimal('longitude', 9, 6)->nullable();
            $table->string('referrer')->nullable();
            $table->timestamps();
        });
        Schema::create('messages', function (Blueprint $table) {
            $table->id();
            $table->foreignId('conversation_id')->constrained()->cascadeOnDelete();
            $table->string('role');
            $table->text('content');
        });
    }
};
