<?php // facts: hash cipher deletion
use Illuminate\Database\Eloquent\SoftDeletes;

class User extends Authenticatable {
    use SoftDeletes; // fact: deletion record action=soft_delete
    protected $casts = [
        'password' => 'hashed', // fact: hash argon2id purpose=password
        'tax_id' => 'encrypted', // fact: cipher aes-256-cbc of=tax_id
        'name' => 'string', // ok: a field
    ];
}
