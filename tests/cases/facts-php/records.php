<?php // facts: data data_flow region capability
use Illuminate\Support\Facades\Log;
use Illuminate\Support\Facades\Schema;

Schema::create('customers', function ($table) {
    $table->string('email'); // fact: data email of=customers
    $table->date('date_of_birth'); // fact: data date_of_birth of=customers
    $table->integer('position'); // ok: tells nobody
});
$s3 = new Aws\S3\S3Client(['region' => 'eu-central-1']); // fact: region eu-central-1
Log::info('welcome ' . $user->email); // fact: data_flow log category=email
Log::info('started'); // ok: nothing of anybody
fputcsv($out, ['a', 'b']); // fact: capability export
